import type { Rules } from "../campaign/CampaignFile.ts"
import { parseFixedPoint } from "../exact/FixedPoint.ts"
import { type Fraction, meanOfFractions } from "../exact/Fraction.ts"
import { compare, type Rational } from "../exact/Rational.ts"

/** A sheet that counts, with its total: once as it was added up, and once in lowest terms. */
export interface CountedSheet {
  readonly row: number
  readonly judge: string
  readonly sum: Fraction
  readonly total: Rational
}

/** The panel's value and the sheets that make it: all of them, those left after trimming, or the middle one or two. */
export interface PanelValue<S extends CountedSheet> {
  readonly total: Rational
  readonly deciding: ReadonlyArray<S>
}

/** Applies the campaign's panel rule to the totals of the sheets that count (at least one). */
export const panelValue = <S extends CountedSheet>(rules: Rules, sheets: ReadonlyArray<S>): PanelValue<S> => {
  const deciding = rules.panel === "mean" ? sheets : decidingSheets(rules, inOrder(sheets))
  return { total: meanOfFractions(deciding.map((sheet) => sheet.sum)), deciding }
}

const inOrder = <S extends CountedSheet>(sheets: ReadonlyArray<S>): ReadonlyArray<S> =>
  sheets.toSorted((a, b) => compare(a.total, b.total) || (a.judge < b.judge ? -1 : 1))

const decidingSheets = <S>(rules: Rules, ordered: ReadonlyArray<S>): ReadonlyArray<S> => {
  const count = ordered.length
  switch (rules.panel) {
    case "mean":
      return ordered
    case "median":
      return ordered.slice(Math.ceil(count / 2) - 1, Math.floor(count / 2) + 1)
    case "trimmed": {
      const cut = count < (rules.trimFrom ?? 1) ? 0 : trimmedAtEachEnd(rules.trim ?? 1, count)
      return cut * 2 >= count ? ordered : ordered.slice(cut, count - cut)
    }
  }
}

/** A number of sheets, or floor(n·p) for a percentage p; in integers, so that 20 % of 5 is 1 and never 0. */
export const trimmedAtEachEnd = (trim: number | string, count: number): number => {
  if (typeof trim === "number") return trim
  const percent = parseFixedPoint(trim.replace("%", "")) ?? 0
  return Math.floor((percent * count) / 1_000_000)
}
