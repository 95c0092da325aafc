/** Where some values lie and how far they are apart. */
export interface Spread {
  readonly count: number
  readonly mean: number
  /** Σ (x − mean)²; exactly 0 where the values differ by no more than sums of doubles do by themselves. */
  readonly squares: number
}

/**
 * A standard deviation below this part of the largest value is rounding. Scores have four decimals: one sheet in a
 * hundred thousand that is a ten-thousandth of a point away from all others still counts as a difference.
 */
const ROUNDING = 2 ** -40

/** What is left of a sum of squares once rounding is taken for what it is. */
export const withoutRounding = (squares: number, count: number, largest: number): number =>
  squares <= count * (ROUNDING * largest) * (ROUNDING * largest) ? 0 : squares

/** The largest absolute value; 0 of none. */
export const largestOf = (values: Float64Array): number => {
  let largest = 0
  for (const value of values) largest = Math.max(largest, Math.abs(value))
  return largest
}

/**
 * Mean and sum of squares around it, in two passes. The mean of no values is 0.
 *
 * @example
 * spreadOf(Float64Array.of(1, 2, 6)) // => { "count": 3, "mean": 3, "squares": 14 }
 */
export const spreadOf = (values: Float64Array): Spread => {
  const count = values.length
  let total = 0
  for (const value of values) total += value
  const mean = count === 0 ? 0 : total / count
  let squares = 0
  for (const value of values) squares += (value - mean) * (value - mean)
  return { count, mean, squares: withoutRounding(squares, count, largestOf(values)) }
}

/**
 * The middle value, or the mean of the two in the middle; 0 of none.
 *
 * @example
 * medianOf(Float64Array.of(9, 1, 4, 5)) // => 4.5
 */
export const medianOf = (values: Float64Array): number => {
  const ordered = values.toSorted()
  const middle = ordered.length / 2
  const below = ordered[Math.ceil(middle) - 1] ?? 0
  const above = ordered[Math.floor(middle)] ?? 0
  return (below + above) / 2
}
