import { type Figure, known, unknown } from "../Figure.ts"
import { ninePlaces } from "../ninePlaces.ts"
import { spreadOf } from "../spread.ts"
import { midRanks } from "./midRanks.ts"

/** Two pairs always lie on a line: fewer than this many say nothing. */
const FEWEST_PAIRS = 3

/**
 * Pearson's correlation of two lists of equal length.
 *
 * @example
 * correlation(Float64Array.of(1, 2, 3), Float64Array.of(5, 3, 1)) // => { "known": true, "value": -1 }
 */
export const correlation = (a: Float64Array, b: Float64Array): Figure => {
  if (a.length < FEWEST_PAIRS) return unknown("too-few-models")
  const [left, right] = [spreadOf(a), spreadOf(b)]
  if (left.squares === 0 || right.squares === 0) return unknown("no-spread")
  let product = 0
  a.forEach((value, at) => {
    product += (value - left.mean) * ((b[at] ?? 0) - right.mean)
  })
  const value = product / Math.sqrt(left.squares * right.squares)
  return known(Math.max(-1, Math.min(1, value)))
}

/**
 * Spearman's correlation: Pearson's over the ranks, equal values sharing theirs.
 *
 * @example
 * rankCorrelation(Float64Array.of(1, 2, 3), Float64Array.of(0.3, 0.1 + 0.2, 0.1)) // => { "known": true, "value": -0.8660254037844387 }
 */
export const rankCorrelation = (a: Float64Array, b: Float64Array): Figure =>
  correlation(midRanks(a.map(ninePlaces)), midRanks(b.map(ninePlaces)))
