import type { AppliedAdjustment, CriterionId, NotApplicable, Rubric, SourceScore } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatScore } from "../numbers/formatNumber.ts"

/** What one source gives a model, out of the most it can give. */
export const saySource = (
  { source, points, value, sheets }: SourceScore,
  { scoreSources }: Rubric,
  language: Language
): string => {
  const title = scoreSources.find(({ id }) => id === source)?.title[language] ?? source
  const [given, most] = [formatScore(value, language), formatScore(points, language)]
  return language === "vi"
    ? `${title}: ${given} trên ${most} điểm (${sheets} phiếu).`
    : `${title}: ${given} of ${most} points (${sheets} ${sheets === 1 ? "sheet" : "sheets"}).`
}

/** Why a model is not measured by a criterion, and what became of its weight. */
export const sayNotApplicable = (
  { criterion, by, reason, document }: NotApplicable,
  rubric: Rubric,
  language: Language
): string => {
  const title = titleOf(rubric, criterion, language)
  const stated = ground(reason, document)
  return language === "vi"
    ? `Không áp dụng tiêu chí “${title}” ${by === "rubric" ? "theo bộ tiêu chí" : `theo quyết định${stated}`}: điểm được tính trên các tiêu chí còn lại.`
    : `The criterion “${title}” does not apply ${by === "rubric" ? "by the rubric" : `by ruling${stated}`}: the score is taken over the others.`
}

/** A bonus or penalty with its ground. */
export const sayAdjustment = (
  { id, kind, points, reason, document }: AppliedAdjustment,
  { adjustments }: Rubric,
  language: Language
): string => {
  const title = adjustments.find((entry) => entry.id === id)?.title[language] ?? id
  const sign = kind === "bonus" ? "+" : "−"
  const words = { bonus: { vi: "Điểm thưởng", en: "Bonus" }, penalty: { vi: "Điểm trừ", en: "Penalty" } }
  return `${words[kind][language]} “${title}”: ${sign}${formatScore(points, language)}${ground(reason, document)}.`
}

const titleOf = ({ criteria }: Rubric, criterion: CriterionId, language: Language): string =>
  criteria.find(({ id }) => id === criterion)?.title[language] ?? criterion

const ground = (reason: string | null, document: string | null): string => {
  const parts = [reason, document].filter((part) => part !== null && part !== "")
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`
}
