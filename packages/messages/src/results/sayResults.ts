import type { ReportedResults } from "@dvk/core"
import type { Language } from "../Language.ts"
import { resultWord, sayInspection } from "./resultWords.ts"
import { sayTarget } from "./sayTarget.ts"

/** What was reported of a model that no fact of the rubric tells: its targets, evidence and inspections, a line each. */
export const sayResults = (
  { targets, evidence, inspections }: ReportedResults,
  language: Language
): ReadonlyArray<string> => [
  ...targets.map((target) => sayTarget(target, language)),
  ...evidence.map((text) => `${resultWord.evidence[language]}: ${text}`),
  ...inspections.map((entry) => `${resultWord.inspection[language]}: ${sayInspection(entry, language)}`)
]
