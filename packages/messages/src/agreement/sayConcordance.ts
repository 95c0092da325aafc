import type { Concordance, Figure } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatFigure, formatMeasure } from "./formatFigure.ts"
import { sayUnknown } from "./sayUnknown.ts"

/** Orders that have nothing to do with each other come to W = 1/m: their mean correlation (m·W − 1)/(m − 1) is 0. */
const unrelated = (judges: number, language: Language): string => formatFigure(1 / judges, 2, language)

const sentence: Said<[w: string, judges: number, models: number]> = {
  vi: (w, judges, models) =>
    `W = ${w}: mức giống nhau trong thứ tự xếp của ${judges} người chấm đối với ${models} mô hình được tất cả cho điểm (1: giống hệt nhau; với ${judges} người chấm, các thứ tự không liên quan gì nhau cho khoảng ${unrelated(judges, "vi")}).`,
  en: (w, judges, models) =>
    `W = ${w}: how alike ${judges} judges order the ${models} models that all of them scored (1: the same order; with ${judges} judges, orders that have nothing to do with each other come to about ${unrelated(judges, "en")}).`
}

/** Kendall's W in one sentence. */
export const sayConcordance = (concordance: Figure<Concordance>, language: Language): string => {
  if (!concordance.known) return sayUnknown(concordance.why, language)
  const { w, judges, models } = concordance.value
  return w.known
    ? sentence[language](formatMeasure(w.value, language), judges, models)
    : sayUnknown(w.why, language)
}
