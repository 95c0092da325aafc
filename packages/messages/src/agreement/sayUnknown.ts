import type { WhyUnknown } from "@dvk/core"
import type { Language } from "../Language.ts"

const reasons: Readonly<Record<WhyUnknown, Readonly<Record<Language, string>>>> = {
  "no-sheets": { vi: "chưa có phiếu chấm nào được tính", en: "no score sheet counts" },
  "one-judge": {
    vi: "chỉ có một người chấm nên không có ai để so sánh",
    en: "there is one judge only, and nobody to compare with"
  },
  "one-model": {
    vi: "chỉ có một mô hình được chấm",
    en: "one model only was scored"
  },
  "no-shared-models": {
    vi: "không có mô hình nào được từ hai người chấm trở lên",
    en: "no model was scored by two judges"
  },
  "no-complete-models": {
    vi: "chưa có hai mô hình nào được tất cả những người chấm cho điểm",
    en: "fewer than two models were scored by every judge"
  },
  "too-few-models": {
    vi: "có quá ít mô hình để con số có ý nghĩa",
    en: "there are too few models for the figure to mean anything"
  },
  "no-spread": {
    vi: "các điểm không khác nhau nên không có gì để đo",
    en: "the scores do not differ, so there is nothing to measure"
  },
  "no-residual": {
    vi: "không còn sai lệch nào để ước lượng",
    en: "no error is left to estimate from"
  }
}

/** Where a figure would stand and there is none. */
export const NO_FIGURE = "–"

/**
 * Why a figure is not given.
 *
 * @example
 * sayUnknown("one-model", "vi") // => "Không tính được: chỉ có một mô hình được chấm."
 */
export const sayUnknown = (why: WhyUnknown, language: Language): string =>
  `${language === "vi" ? "Không tính được" : "Cannot be told"}: ${reasons[why][language]}.`
