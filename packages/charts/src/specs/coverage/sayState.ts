import { coverageTexts, type Language } from "@dvk/messages"
import type { UnitRow } from "./unitRows.ts"

/** Whether a unit has registered what it owes; nothing is said of a unit that owes nothing. */
export const sayState = ({ registered, owed, missing }: UnitRow, language: Language): string => {
  if (owed === null || owed === 0) return ""
  if (missing === 0) return coverageTexts.met[language]()
  return registered === 0 ? coverageTexts.noneAtAll[language]() : coverageTexts.missing[language](missing)
}
