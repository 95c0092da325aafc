import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"

/**
 * How many models a chart shows. Beyond `most` of them only the first and those at the border have a row each.
 *
 * @example
 * modelsShown(42, 42, 60, "vi") // => "42 mô hình được xếp hạng"
 */
export const modelsShown = (shown: number, ranked: number, most: number, language: Language): string =>
  shown === ranked
    ? {
        vi: `${formatCount(ranked, "vi")} mô hình được xếp hạng`,
        en: counted(ranked, "ranked model")
      }[language]
    : {
        vi: `${formatCount(ranked, "vi")} mô hình được xếp hạng; vì nhiều hơn ${most} nên chỉ vẽ riêng ${formatCount(shown, "vi")} mô hình ở tốp đầu và quanh ranh giới danh sách, các mô hình khác gộp trong dòng “…”`,
        en: `${formatCount(ranked, "en")} ranked models; as they are more than ${most}, only ${formatCount(shown, "en")} at the top and around the border of the shortlist have a row each, the others share the rows marked “…”`
      }[language]

/** The row that stands for models without one of their own. */
export const restOfModels: Said<[count: number]> = {
  vi: (count) => `${formatCount(count, "vi")} mô hình khác`,
  en: (count) => counted(count, "other model")
}

/** Below it: the ranks and scores between which they stand. */
export const restRange: Said<[rankFrom: number, rankTo: number, lowest: string, highest: string]> = {
  vi: (rankFrom, rankTo, lowest, highest) =>
    `hạng ${rankFrom} đến ${rankTo}, từ ${lowest} đến ${highest} điểm`,
  en: (rankFrom, rankTo, lowest, highest) => `ranks ${rankFrom} to ${rankTo}, scores ${lowest} to ${highest}`
}

/** Stands on every chart that rests on weights which are ours and not from the plan. */
export const exampleWeightsMark: Said = {
  vi: () => "Trọng số tiêu chí là trọng số ví dụ",
  en: () => "The criterion weights are example weights"
}

/** Stands in place of a chart that has nothing to show yet. */
export const nothingRanked: Said = {
  vi: () => "Chưa có mô hình nào được xếp hạng: chưa có phiếu chấm hợp lệ.",
  en: () => "No model is ranked yet: there is no valid score sheet."
}
