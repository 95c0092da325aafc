import type { DecidingStep, ReasonCode, Rubric, Severity } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "./counted.ts"

const steps = {
  score: { vi: "điểm", en: "score" },
  women: { vi: "ưu tiên nữ", en: "women first" },
  ruling: { vi: "quyết định", en: "ruling" },
  shared: { vi: "đồng hạng", en: "shared" }
} as const satisfies Record<string, Readonly<Record<Language, string>>>

/**
 * The step that gave a model its place: the score, a criterion of the tie chain by its title, a ruling, or none.
 */
export const sayDecidingStep = (step: DecidingStep, rubric: Rubric, language: Language): string =>
  isWord(step)
    ? steps[step][language]
    : (rubric.criteria.find(({ id }) => id === step)?.title[language] ?? step)

const isWord = (step: DecidingStep): step is keyof typeof steps => Object.hasOwn(steps, step)

const severities: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  info: { vi: "Ghi nhận", en: "Note" }
}

/**
 * How much a finding weighs, in one word.
 *
 * @example
 * severityName("warning", "vi") // => "Cảnh báo"
 */
export const severityName = (severity: Severity, language: Language): string => severities[severity][language]

const grounds: Readonly<Partial<Record<ReasonCode, Readonly<Record<Language, string>>>>> = {
  late: { vi: "đăng ký muộn", en: "registered late" },
  "gate-closed": { vi: "chưa đủ điều kiện bắt buộc", en: "a required part is blank" },
  disqualified: { vi: "không xét", en: "disqualified" },
  "no-sheets": { vi: "chưa có phiếu chấm được tính", en: "no score sheet that counts" },
  "too-few-judges": { vi: "chưa đủ số phiếu chấm", en: "too few score sheets" },
  "source-missing": { vi: "còn thiếu phiếu của một nguồn chấm", en: "a score source is missing" },
  "no-criterion-applies": { vi: "không có tiêu chí áp dụng", en: "no criterion applies" },
  "below-criterion-minimum": { vi: "dưới mức tối thiểu của tiêu chí", en: "below a criterion's minimum" }
}

/**
 * How many models are not ranked for one ground.
 *
 * @example
 * unrankedCount("late", 2, "vi") // => "2 mô hình: đăng ký muộn"
 */
export const unrankedCount = (code: ReasonCode, models: number, language: Language): string => {
  const ground = grounds[code]?.[language] ?? code
  return language === "vi"
    ? `${formatCount(models, "vi")} mô hình: ${ground}`
    : `${counted(models, "model")}: ${ground}`
}
