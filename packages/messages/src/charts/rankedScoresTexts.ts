import type { Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"

/** What the chart of ranked scores says. */
export const rankedScoresTexts = {
  title: {
    vi: () => "Xếp hạng mô hình theo điểm của Ban Chỉ đạo",
    en: () => "Models ranked by the steering committee's score"
  } satisfies Said,
  scoreAxis: { vi: () => "Điểm của Ban Chỉ đạo", en: () => "Score of the steering committee" } satisfies Said,
  gradeLegend: { vi: () => "Xếp loại", en: () => "Grade" } satisfies Said,
  intervalAxis: {
    vi: () => "Khoảng hạng trong 90 % lần thử, lên (−) hoặc xuống (+) so với hạng hiện nay",
    en: () => "Ranks held in 90% of the draws, up (−) or down (+) from the present one"
  } satisfies Said,
  intervalNote: {
    vi: (draws) =>
      `Khoảng hạng: ${formatCount(draws, "vi")} lần thử, mỗi lần cân lại tiếng nói của từng người chấm`,
    en: (draws) => `Ranks held: ${formatCount(draws, "en")} draws, each weighing the judges' voices anew`
  } satisfies Said<[draws: number]>,
  tellsLittle: {
    vi: () => "Ít người chấm nên khoảng hạng chỉ để tham khảo",
    en: () => "With so few judges the ranks held tell little"
  } satisfies Said,
  intervalHead: { vi: () => "Khoảng hạng 90 %", en: () => "Ranks held in 90%" } satisfies Said,
  standingHead: { vi: () => "Danh sách đề nghị", en: () => "Shortlist" } satisfies Said,
  widestInterval: {
    vi: (name, range) => `Khoảng hạng rộng nhất trong 90 % lần thử: ${range}, “${name}”`,
    en: (name, range) => `Widest range of ranks in 90% of the draws: ${range}, “${name}”`
  } satisfies Said<[name: string, range: string]>
}

/**
 * Ranks from one to another.
 *
 * @example
 * rankRange(3, 7) // => "3–7"
 * rankRange(2, 2) // => "2"
 */
export const rankRange = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`)

/** Where a model stands towards the shortlist, in the table of a chart. */
export const standingInChart = {
  selected: { vi: () => "được đề nghị", en: () => "proposed" },
  open: { vi: () => "chờ Trưởng ban quyết định", en: () => "for the chair to decide" },
  passedOver: { vi: () => "không được đề nghị", en: () => "not proposed" },
  below: { vi: () => "không được đề nghị", en: () => "not proposed" },
  noShortlist: { vi: () => "", en: () => "" }
} satisfies Record<string, Said>

/** One model in words: rank, name, unit, score as people read it. */
export const modelInWords: Said<[rank: number, name: string, unit: string, score: string]> = {
  vi: (rank, name, unit, score) => `hạng ${rank} “${name}” (${unit}) ${score} điểm`,
  en: (rank, name, unit, score) => `rank ${rank} “${name}” (${unit}) with ${score}`
}

/** The chart in words. `first` and `last` are models in words; `notes` is null where there is no shortlist. */
export const rankedScoresAltText: Said<
  [campaign: string, shown: string, first: string, last: string, notes: string | null]
> = {
  vi: (campaign, shown, first, last, notes) =>
    `Biểu đồ thanh ngang, điểm của Ban Chỉ đạo, ${campaign}. ${shown}. Cao nhất: ${first}. Thấp nhất: ${last}.${notes === null ? "" : ` ${notes}.`}`,
  en: (campaign, shown, first, last, notes) =>
    `Horizontal bar chart, score of the steering committee, ${campaign}. ${shown}. Highest: ${first}. Lowest: ${last}.${notes === null ? "" : ` ${notes}.`}`
}
