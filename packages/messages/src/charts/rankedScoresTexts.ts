import type { Said } from "../Language.ts"

/** What the chart of ranked scores says. */
export const rankedScoresTexts = {
  title: {
    vi: () => "Xếp hạng mô hình theo điểm của Ban Chỉ đạo",
    en: () => "Models ranked by the steering committee's score"
  },
  scoreAxis: { vi: () => "Điểm của Ban Chỉ đạo", en: () => "Score of the steering committee" },
  gradeLegend: { vi: () => "Xếp loại", en: () => "Grade" }
} satisfies Record<string, Said>

/** One model in words: rank, name, unit, score as people read it. */
export const modelInWords: Said<[rank: number, name: string, unit: string, score: string]> = {
  vi: (rank, name, unit, score) => `hạng ${rank} “${name}” (${unit}) ${score} điểm`,
  en: (rank, name, unit, score) => `rank ${rank} “${name}” (${unit}) with ${score}`
}

/** The chart in words. `first` and `last` are models in words; `border` is null where there is no shortlist. */
export const rankedScoresAltText: Said<
  [campaign: string, shown: string, first: string, last: string, border: string | null]
> = {
  vi: (campaign, shown, first, last, border) =>
    `Biểu đồ thanh ngang, điểm của Ban Chỉ đạo, ${campaign}. ${shown}. Cao nhất: ${first}. Thấp nhất trong biểu đồ: ${last}.${border === null ? "" : ` ${border}.`}`,
  en: (campaign, shown, first, last, border) =>
    `Horizontal bar chart, score of the steering committee, ${campaign}. ${shown}. Highest: ${first}. Lowest in the chart: ${last}.${border === null ? "" : ` ${border}.`}`
}
