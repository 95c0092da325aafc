import type { Said } from "../Language.ts"

/** What the chart of models and criteria says. */
export const criteriaHeatmapTexts = {
  title: {
    vi: () => "Điểm trung bình từng tiêu chí của mỗi mô hình",
    en: () => "Mean score of each model on each criterion"
  },
  total: { vi: () => "Điểm cuối", en: () => "Score" },
  bold: {
    vi: () => "Chữ đậm: có tên trong danh sách đề nghị hoặc đồng hạng tại ranh giới",
    en: () => "Bold: on the shortlist or tied at its border"
  },
  shade: {
    vi: () => "Điểm trung bình so với điểm cao nhất có thể (%)",
    en: () => "Mean score against the highest possible (%)"
  }
} satisfies Record<string, Said>

/** Under a criterion's title: what it counts for. */
export const criterionShare: Readonly<Record<"weights" | "points", Said<[share: string]>>> = {
  weights: { vi: (share) => `trọng số ${share}`, en: (share) => `weight ${share}` },
  points: { vi: (share) => `tối đa ${share} điểm`, en: (share) => `${share} points at most` }
}

/** A criterion in words: the lowest and highest mean among the models. */
export const criterionInWords: Said<[title: string, lowest: string, highest: string]> = {
  vi: (title, lowest, highest) => `${title}: từ ${lowest} đến ${highest}`,
  en: (title, lowest, highest) => `${title}: ${lowest} to ${highest}`
}

/** The chart in words; `criteria` are criteria in words. */
export const criteriaHeatmapAltText: Said<
  [campaign: string, shown: string, criteria: ReadonlyArray<string>]
> = {
  vi: (campaign, shown, criteria) =>
    `Bảng ô màu mô hình × tiêu chí, ô càng đậm điểm trung bình càng cao, ${campaign}. ${shown}. ${criteria.join("; ")}.`,
  en: (campaign, shown, criteria) =>
    `Heatmap of models by criteria, the darker the cell the higher the mean score, ${campaign}. ${shown}. ${criteria.join("; ")}.`
}
