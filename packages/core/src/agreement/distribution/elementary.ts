/*
 * Logarithm and exponential out of +, −, × and ÷ alone. Those four are exact to the last bit in every engine; the
 * platform's own `Math.log` and `Math.exp` may differ in the last digit from one engine to the next, and equal
 * campaigns have to give equal bytes everywhere.
 */

/** Beyond these the terms of both series are below the last bit of a double. */
const LOGARITHM_TERMS = 12
const EXPONENTIAL_TERMS = 18

/** Smaller than this an exponential is no double any more. */
const SMALLEST_EXPONENT = -745

/**
 * Natural logarithm of a finite number above 0: halved or doubled into [2/3, 4/3], then
 * ln m = 2 artanh((m − 1) / (m + 1)) (DLMF 4.6.4).
 *
 * @example
 * naturalLogarithm(1) // => 0
 */
export const naturalLogarithm = (value: number): number => {
  let mantissa = value
  let halvings = 0
  while (mantissa > 4 / 3) {
    mantissa /= 2
    halvings += 1
  }
  while (mantissa < 2 / 3) {
    mantissa *= 2
    halvings -= 1
  }
  const ratio = (mantissa - 1) / (mantissa + 1)
  const square = ratio * ratio
  let series = 0
  for (let term = LOGARITHM_TERMS; term >= 0; term--) series = series * square + 1 / (2 * term + 1)
  return halvings * Math.LN2 + 2 * ratio * series
}

/**
 * e to the power of `exponent` (at most 709): its Taylor series on the part within ± ln 2 ÷ 2, then doubled or halved.
 *
 * @example
 * exponential(0) // => 1
 */
export const exponential = (exponent: number): number => {
  if (exponent < SMALLEST_EXPONENT) return 0
  const doublings = Math.round(exponent / Math.LN2)
  const rest = exponent - doublings * Math.LN2
  let series = 1
  for (let term = EXPONENTIAL_TERMS; term > 0; term--) series = 1 + (rest / term) * series
  const step = doublings < 0 ? 0.5 : 2
  for (let doubling = Math.abs(doublings); doubling > 0; doubling--) series *= step
  return series
}
