import type { ConstantSheet, EqualTotals, FarScore, ReversedOrder, SecondLook } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import type { AgreementNames } from "./agreementNames.ts"
import { formatFigure, formatMeasure, formatPoints } from "./formatFigure.ts"

/** What to look at again, in one sentence that says where it is. Nothing of it was left out of any score. */
export const saySecondLook = (entry: SecondLook, names: AgreementNames, language: Language): string => {
  switch (entry.kind) {
    case "far-score":
      return sayFarScore(entry, names, language)
    case "constant-sheet":
      return sayConstantSheet(entry, names, language)
    case "equal-totals":
      return sayEqualTotals(entry, names, language)
    case "reversed-order":
      return sayReversedOrder(entry, names, language)
  }
}

const place: Said<[file: string, line: number]> = {
  vi: (file, line) => `${file}, dòng ${line}`,
  en: (file, line) => `${file}, line ${line}`
}

const farScore: Said<
  [place: string, judge: string, model: string, score: string, median: string, far: string]
> = {
  vi: (place, judge, model, score, median, far) =>
    `${place}: ${judge} cho “${model}” ${score}, trong khi trung vị của những người chấm mô hình này là ${median}${far}. Nên hỏi lại người chấm; không điểm nào bị bỏ vì lý do này.`,
  en: (place, judge, model, score, median, far) =>
    `${place}: ${judge} gave “${model}” ${score}, the median of its judges is ${median}${far}. Ask the judge; no score is left out for this.`
}

const inTotal: Said<[score: string]> = {
  vi: (score) => `tổng điểm ${score}`,
  en: (score) => `${score} in total`
}

const onCriterion: Said<[score: string, criterion: string]> = {
  vi: (score, criterion) => `${score} điểm ở tiêu chí “${criterion}”`,
  en: (score, criterion) => `${score} on “${criterion}”`
}

const usualDeviations: Said<[times: string]> = {
  vi: (times) => ` (gấp ${times} lần độ lệch thường gặp)`,
  en: (times) => ` (${times} times the usual deviation)`
}

const sayFarScore = (entry: FarScore, names: AgreementNames, language: Language): string => {
  const score = formatPoints(entry.score, language)
  return farScore[language](
    place[language](entry.file, entry.line),
    names.judge(entry.judge),
    names.model(entry.model),
    entry.criterion === null
      ? inTotal[language](score)
      : onCriterion[language](score, names.criterion(entry.criterion)),
    formatPoints(entry.median, language),
    entry.deviations.known ? usualDeviations[language](formatFigure(entry.deviations.value, 1, language)) : ""
  )
}

const constantSheet: Said<[place: string, judge: string, model: string, what: string]> = {
  vi: (place, judge, model, what) =>
    `${place}: ${judge} cho mọi tiêu chí đã chấm của “${model}” cùng một mức, ${what}. Nên hỏi lại người chấm đã cân nhắc từng tiêu chí chưa; không phiếu nào bị bỏ vì lý do này.`,
  en: (place, judge, model, what) =>
    `${place}: ${judge} gave “${model}” the same on every criterion scored, ${what}. Ask whether each criterion was weighed; no sheet is left out for this.`
}

const sayConstantSheet = (entry: ConstantSheet, names: AgreementNames, language: Language): string => {
  const percent = formatFigure(100 * entry.share, 1, language).replace(/[.,]0$/, "")
  const share = language === "vi" ? `${percent} %` : `${percent}%`
  const what =
    entry.score === null
      ? { vi: `${share} thang điểm`, en: `${share} of the scale` }[language]
      : { vi: `${formatPoints(entry.score, "vi")} điểm`, en: formatPoints(entry.score, "en") }[language]
  return constantSheet[language](
    place[language](entry.file, entry.line),
    names.judge(entry.judge),
    names.model(entry.model),
    what
  )
}

const equalTotals: Said<[files: string, judge: string, models: number, total: string]> = {
  vi: (files, judge, models, total) =>
    `${files}: ${judge} cho cả ${models} mô hình cùng một tổng điểm ${total}, nên phiếu của người này không phân biệt mô hình nào. Nên hỏi lại người chấm; không phiếu nào bị bỏ vì lý do này.`,
  en: (files, judge, models, total) =>
    `${files}: ${judge} gave all ${models} models the same total, ${total}, and so tells none from another. Ask the judge; no sheet is left out for this.`
}

const sayEqualTotals = (entry: EqualTotals, names: AgreementNames, language: Language): string =>
  equalTotals[language](
    entry.files.join(", "),
    names.judge(entry.judge),
    entry.models,
    formatPoints(entry.total, language)
  )

const reversedOrder: Said<[files: string, judge: string, models: number, correlation: string]> = {
  vi: (files, judge, models, correlation) =>
    `${files}: thứ tự ${judge} xếp ${models} mô hình gần như ngược với những người khác (tương quan hạng Spearman ${correlation}). Nên xem thang điểm có bị hiểu ngược không; không phiếu nào bị bỏ vì lý do này.`,
  en: (files, judge, models, correlation) =>
    `${files}: ${judge} orders ${models} models nearly the other way round from the other judges (Spearman's rank correlation ${correlation}). See whether the scale was read upside down; no sheet is left out for this.`
}

const sayReversedOrder = (entry: ReversedOrder, names: AgreementNames, language: Language): string =>
  reversedOrder[language](
    entry.files.join(", "),
    names.judge(entry.judge),
    entry.models,
    formatMeasure(entry.correlation, language)
  )
