import type { Rational } from "../../exact/Rational.ts"
import { NO_KEY, type OneSet } from "../draws/Keys.ts"
import { compareFractions, type Fraction } from "./exactTotals.ts"

/**
 * Keys that stand in the order of exact totals: the number of different totals below each.
 *
 * @param threshold the least total of a model on the shortlist; null where any will do
 *
 * @example
 * [...exactKeys([rational(2, 3), null, rational(1, 2), rational(2, 3)], rational(2, 3)).keys] // => [1, -1, 0, 1]
 */
export const exactKeys = (totals: ReadonlyArray<Fraction | null>, threshold: Rational | null): OneSet => {
  const keys = new Float64Array(totals.length).fill(NO_KEY)
  const entries = totals.flatMap((total, model) => (total === null ? [] : [{ total, model }]))
  let [key, reached] = [-1, Number.POSITIVE_INFINITY]
  let before: Fraction | null = null
  for (const { total, model } of entries.toSorted((a, b) => compareFractions(a.total, b.total))) {
    if (before === null || compareFractions(before, total) !== 0) key++
    before = total
    keys[model] = key
    if (threshold !== null && compareFractions(total, threshold) >= 0) reached = Math.min(reached, key)
  }
  return { keys, threshold: threshold === null ? Number.NEGATIVE_INFINITY : reached }
}
