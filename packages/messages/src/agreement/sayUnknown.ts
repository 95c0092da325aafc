import type { WhyUnknown } from "@dvk/core"
import type { Language } from "../Language.ts"

const reasons: Readonly<Record<WhyUnknown, Readonly<Record<Language, string>>>> = {
  "no-sheets": { vi: "chưa có phiếu chấm nào được tính", en: "no score sheet counts" },
  "one-judge": {
    vi: "chỉ có một người chấm nên không có ai để so sánh",
    en: "there is one judge only, and nobody to compare with"
  },
  "one-model": {
    vi: "chỉ có một mô hình có điểm",
    en: "one model only has a score"
  },
  "no-shared-models": {
    vi: "không có mô hình nào được từ hai người trở lên chấm",
    en: "no model was scored by two judges"
  },
  "one-shared-model": {
    vi: "chỉ có một mô hình được từ hai người trở lên chấm",
    en: "one model only was scored by two judges or more"
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
  "little-spread": {
    vi: "các mô hình khác nhau quá ít so với mức chênh giữa những người chấm",
    en: "the models differ too little beside how far the judges do"
  },
  "no-order": {
    vi: "không người chấm nào phân biệt mô hình hơn, kém",
    en: "no judge told one model from another"
  },
  "no-residual": {
    vi: "không còn sai lệch nào để ước lượng",
    en: "no error is left to estimate from"
  }
}

/** Where a figure would stand and there is none. */
export const NO_FIGURE = "–"

/** The bare reason, for the middle of a sentence. */
export const reasonOf = (why: WhyUnknown, language: Language): string => reasons[why][language]

/**
 * Why a figure is not given.
 *
 * @example
 * sayUnknown("one-model", "vi") // => "Không tính được: chỉ có một mô hình có điểm."
 */
export const sayUnknown = (why: WhyUnknown, language: Language): string =>
  `${language === "vi" ? "Không tính được" : "Cannot be told"}: ${reasonOf(why, language)}.`
