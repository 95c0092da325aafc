import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"

/** How many models a chart shows, and how many of the ranked it leaves out. */
export const modelsShown = (shown: number, ranked: number, language: Language): string =>
  shown === ranked
    ? {
        vi: `${formatCount(ranked, "vi")} mô hình được xếp hạng`,
        en: `${formatCount(ranked, "en")} ranked models`
      }[language]
    : {
        vi: `${formatCount(shown, "vi")} mô hình đầu trong ${formatCount(ranked, "vi")}; ${formatCount(ranked - shown, "vi")} mô hình hạng sau không vẽ ở đây, xem bảng xếp hạng`,
        en: `The first ${formatCount(shown, "en")} of ${formatCount(ranked, "en")} models; ${formatCount(ranked - shown, "en")} further down are not drawn here, see the ranking table`
      }[language]

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
