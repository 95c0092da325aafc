import type { SheetRemark } from "./PanelScore.ts"

/**
 * What became of each sheet, one byte a sheet. The first two make the panel's value; the first three count as judges:
 * a sheet that is trimmed off was heard all the same.
 */
export const USED = 0
export const RESCALED = 1
export const TRIMMED = 2
export const RECUSED = 3
export const MISSING_SCORE = 4
export const BLANK = 5
export const CONFLICT = 6
export const IDENTICAL = 7
export const OTHER_SOURCE = 8

const remarks: ReadonlyArray<SheetRemark | null> = [
  null,
  "rescaled",
  "trimmed",
  "recused",
  "missing-score",
  "blank",
  "conflict",
  "identical",
  "other-source"
]

export const remarkOf = (verdict: number): SheetRemark | null => remarks[verdict] ?? null

export const decides = (verdict: number): boolean => verdict <= RESCALED

export const counts = (verdict: number): boolean => verdict <= TRIMMED
