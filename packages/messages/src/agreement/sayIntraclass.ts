import type { ConfidenceInterval, Figure, Intraclass, IntraclassForm } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { COEFFICIENT_PLACES, formatMeasure } from "./formatFigure.ts"
import { reasonOf, sayUnknown } from "./sayUnknown.ts"

/** Koo and Li 2016, J. Chiropractic Medicine 15, 155–163: to be read off the ends of the interval. */
const bands = [
  { from: 0.9, vi: "rất tốt", en: "excellent" },
  { from: 0.75, vi: "tốt", en: "good" },
  { from: 0.5, vi: "vừa", en: "moderate" },
  { from: Number.NEGATIVE_INFINITY, vi: "thấp", en: "poor" }
] as const

const everyJudge = (judges: number): string => (judges === 2 ? "both judges" : `all ${judges} judges`)

const single: Said<[figure: string, models: number, judges: number]> = {
  vi: (figure, models, judges) =>
    `${figure}: độ tin cậy của điểm do một người chấm cho, tính trên ${models} mô hình được cả ${judges} người chấm cho điểm.`,
  en: (figure, models, judges) =>
    `${figure}: how reliable one judge's score is, over the ${models} models that ${everyJudge(judges)} scored.`
}

const mean: Said<[figure: string, models: number, judges: number]> = {
  vi: (figure, models, judges) =>
    `${figure}: độ tin cậy của điểm trung bình của ${judges} người chấm, tính trên ${models} mô hình được tất cả cho điểm.`,
  en: (figure, models, judges) =>
    `${figure}: how reliable the mean of ${everyJudge(judges)} is, over the ${models} models that ${judges === 2 ? "both" : "all"} of them scored.`
}

/** ICC(2,1) in one sentence: a single judge's score. */
export const sayIntraclassOfOne = (intraclass: Figure<Intraclass>, language: Language): string =>
  intraclass.known
    ? sentence("ICC(2,1)", intraclass.value.icc21, intraclass.value, single, language)
    : sayUnknown(intraclass.why, language)

/** ICC(2,k) in one sentence: the mean of the committee. */
export const sayIntraclassOfMean = (intraclass: Figure<Intraclass>, language: Language): string =>
  intraclass.known
    ? sentence("ICC(2,k)", intraclass.value.icc2k, intraclass.value, mean, language)
    : sayUnknown(intraclass.why, language)

const sentence = (
  name: string,
  { value, interval }: IntraclassForm,
  { squares }: Intraclass,
  said: typeof single,
  language: Language
): string => {
  if (!value.known) return sayUnknown(value.why, language)
  const reading = interval.known
    ? readInterval(interval.value, language)
    : withoutInterval[language](reasonOf(interval.why, language))
  const figure = `${name} = ${formatMeasure(value.value, language)} (${reading})`
  return said[language](figure, squares.models, squares.judges)
}

/** The convention is read off the ends: without them the figure stands alone. */
const withoutInterval: Said<[reason: string]> = {
  vi: (reason) => `không có khoảng tin cậy: ${reason}`,
  en: (reason) => `no confidence interval: ${reason}`
}

const readInterval = ([lower, upper]: ConfidenceInterval, language: Language): string => {
  const [from, to] = [formatEnd(lower, language), formatEnd(upper, language)]
  const range =
    upper < 0
      ? { vi: "khoảng tin cậy 95 % nằm dưới 0", en: "95% interval below 0" }[language]
      : { vi: `khoảng tin cậy 95 %: ${from} đến ${to}`, en: `95% interval ${from} to ${to}` }[language]
  const [low, high] = [bandOf(lower, language), bandOf(upper, language)]
  const band = low === high ? low : { vi: `từ ${low} đến ${high}`, en: `${low} to ${high}` }[language]
  return language === "vi"
    ? `${range}; theo quy ước của Koo và Li là ${band}`
    : `${range}; by Koo and Li's convention ${band}`
}

/** With few models the lower end can be anything below 0, down to −500: none of it means more than "none at all". */
const formatEnd = (end: number, language: Language): string =>
  end < 0 ? { vi: "dưới 0", en: "below 0" }[language] : formatMeasure(end, language)

const bandOf = (value: number, language: Language): string => {
  const shown = Number(value.toFixed(COEFFICIENT_PLACES))
  return (bands.find(({ from }) => shown >= from) ?? bands[3])[language]
}
