import type { Concordance, Figure } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatMeasure } from "./formatFigure.ts"
import { sayUnknown } from "./sayUnknown.ts"

const sentence: Said<[w: string, judges: number, models: number]> = {
  vi: (w, judges, models) =>
    `W = ${w}: mức giống nhau trong thứ tự xếp của ${judges} người chấm đối với ${models} mô hình được tất cả cho điểm (0: không có gì chung; 1: giống hệt nhau).`,
  en: (w, judges, models) =>
    `W = ${w}: how alike ${judges} judges order the ${models} models that all of them scored (0: nothing in common, 1: the same order).`
}

/** Kendall's W in one sentence. */
export const sayConcordance = (concordance: Figure<Concordance>, language: Language): string => {
  if (!concordance.known) return sayUnknown(concordance.why, language)
  const { w, judges, models } = concordance.value
  return w.known
    ? sentence[language](formatMeasure(w.value, language), judges, models)
    : sayUnknown(w.why, language)
}
