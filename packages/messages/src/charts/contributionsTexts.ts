import type { Said } from "../Language.ts"

/** What the chart of contributions says. */
export const contributionsTexts = {
  title: {
    vi: () => "Điểm của mỗi mô hình gồm những phần nào",
    en: () => "What each model's score is made of"
  },
  criteria: { vi: () => "Tiêu chí, từ trái sang phải", en: () => "Criteria, left to right" },
  axis: {
    vi: () => "Phần điểm từng tiêu chí đóng góp, cuối thanh là điểm của Ban Chỉ đạo",
    en: () => "What each criterion adds; at the end of the bar the committee's score"
  },
  otherSum: {
    vi: () => "Có mô hình được cộng hoặc trừ điểm ngoài các phần này; điểm ghi cuối thanh là điểm được tính",
    en: () =>
      "Some models have a bonus or a penalty beside these parts; the figure at the end of the bar is the one that counts"
  },
  total: { vi: () => "Điểm của Ban Chỉ đạo", en: () => "Committee's score" }
} satisfies Record<string, Said>

/** The chart in words; `criteria` are titles, each with its mean contribution. */
export const contributionsAltText: Said<[campaign: string, shown: string, criteria: ReadonlyArray<string>]> =
  {
    vi: (campaign, shown, criteria) =>
      `Biểu đồ thanh chồng, phần đóng góp của từng tiêu chí vào điểm, ${campaign}. ${shown}. Đóng góp trung bình: ${criteria.join("; ")}.`,
    en: (campaign, shown, criteria) =>
      `Stacked bar chart of what each criterion adds to the score, ${campaign}. ${shown}. Mean contributions: ${criteria.join("; ")}.`
  }
