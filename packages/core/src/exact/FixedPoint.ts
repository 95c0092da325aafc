/**
 * Scores, weights and points as whole numbers of ten-thousandths. Four decimals is what the contract
 * allows a score to have, and 2^53 ten-thousandths leave room for sums over a whole country.
 */
export const FIXED_POINT_PLACES = 4
export const FIXED_POINT_UNIT = 10_000

/** The largest score or weight that is read: it has to fit a 32-bit column of a ScoreTable. */
export const FIXED_POINT_LIMIT = 200_000

/**
 * Reads canonical decimal text (decimal point, no thousand marks) as ten-thousandths; `null` where it is no
 * number, has more than four decimals that matter, or is beyond the limit. Nothing is rounded.
 *
 * @example
 * parseFixedPoint("8.25") // => 82500
 * parseFixedPoint("8.12345") // => null
 */
export const parseFixedPoint = (text: string): number | null => {
  const match = /^(-?)(\d{1,6})(?:\.(\d*))?$/.exec(text)
  if (match === null) return null
  const fraction = (match[3] ?? "").replace(/0+$/, "")
  if (fraction.length > FIXED_POINT_PLACES) return null
  const units = Number(match[2]) * FIXED_POINT_UNIT + Number(fraction.padEnd(FIXED_POINT_PLACES, "0"))
  if (units > FIXED_POINT_LIMIT * FIXED_POINT_UNIT) return null
  return match[1] === "-" && units !== 0 ? -units : units
}
