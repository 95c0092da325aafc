import { greatestCommonDivisor, type Rational } from "../../exact/Rational.ts"
import type { PanelMethod } from "../../scoring/PanelRule.ts"
import type { Cell } from "../figures/WeighedRows.ts"
import { cutAtEachEnd } from "../judges/judgeKeys.ts"
import type { CriterionRows } from "./CriterionRows.ts"

/** Not in lowest terms: nobody reads it, and it is compared a few times at most. */
export interface Fraction {
  readonly numerator: bigint
  /** Above zero. */
  readonly denominator: bigint
}

/** Below zero where the first is less, above where it is greater. */
export const compareFractions = (a: Fraction, b: Fraction): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/**
 * The totals of the models under some weights of the criteria, by the panel's rule on the same counted sheets: a sheet
 * gives Σ weight·cell ÷ Σ weight over what it scored. Exact whatever the sheets leave blank.
 *
 * @param weights whole numbers, one a criterion
 * @returns null for a model none of whose sheets scores anything that has a weight
 */
export const exactTotals = (
  { sheets }: CriterionRows,
  weights: ReadonlyArray<number>,
  method: PanelMethod
): ReadonlyArray<Fraction | null> => {
  const whole = weights.map(BigInt)
  const denominator = commonDenominator(sheets.flat(2).map(({ value }) => value))
  return sheets.map((own) => {
    const totals = own.flatMap((cells) => sheetTotal(cells, whole, denominator) ?? [])
    return totals.length === 0 ? null : panelTotal(totals, method)
  })
}

const commonDenominator = (values: ReadonlyArray<Rational>): bigint => {
  let common = 1n
  for (const { denominator } of values) {
    if (common % denominator !== 0n) common *= denominator / greatestCommonDivisor(common, denominator)
  }
  return common
}

const sheetTotal = (
  cells: ReadonlyArray<Cell>,
  weights: ReadonlyArray<bigint>,
  denominator: bigint
): Fraction | null => {
  let [sum, all] = [0n, 0n]
  for (const { column, value } of cells) {
    const weight = weights[column] ?? 0n
    sum += weight * value.numerator * (denominator / value.denominator)
    all += weight
  }
  return all === 0n ? null : { numerator: sum, denominator: all * denominator }
}

const panelTotal = (totals: ReadonlyArray<Fraction>, method: PanelMethod): Fraction => {
  if (method.panel === "mean") return meanOf(totals)
  const ordered = totals.toSorted(compareFractions)
  const count = ordered.length
  const cut = method.panel === "median" ? Math.ceil(count / 2) - 1 : cutAtEachEnd(method, count)
  return meanOf(ordered.slice(cut, count - cut))
}

const meanOf = (totals: ReadonlyArray<Fraction>): Fraction => {
  const [first = { numerator: 0n, denominator: 1n }, ...others] = totals
  const sum = others.reduce(
    (a, b) =>
      a.denominator === b.denominator
        ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
        : {
            numerator: a.numerator * b.denominator + b.numerator * a.denominator,
            denominator: a.denominator * b.denominator
          },
    first
  )
  return { numerator: sum.numerator, denominator: sum.denominator * BigInt(totals.length) }
}
