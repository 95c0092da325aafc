import { exponential, naturalLogarithm } from "./elementary.ts"
import { logGamma } from "./logGamma.ts"

/** Keeps Lentz's quotients away from a division by zero. */
const TINY = 1e-300
const PRECISION = 1e-15

/** The fraction needs about √max(a, b) steps; this is enough for any campaign. */
const MOST_STEPS = 100_000

/**
 * The regularised incomplete beta function Iₓ(a, b), by its continued fraction (DLMF 8.17.22) with the modified
 * Lentz method (Thompson and Barnett 1986, J. Comput. Phys. 64, 490–509).
 *
 * @param x between 0 and 1
 * @param rest 1 − x, given apart so that nothing is lost where x is close to 1
 * @param a above 0
 * @param b above 0
 *
 * @example
 * regularisedBeta(0.25, 0.75, 1, 1).toFixed(9) // => "0.250000000"
 */
export const regularisedBeta = (x: number, rest: number, a: number, b: number): number => {
  if (x <= 0) return 0
  if (rest <= 0) return 1
  // The fraction converges fast below the mean only; Iₓ(a, b) = 1 − I₁₋ₓ(b, a) does the other side.
  return x <= (a + 1) / (a + b + 2) ? lowerTail(x, rest, a, b) : 1 - lowerTail(rest, x, b, a)
}

const lowerTail = (x: number, rest: number, a: number, b: number): number => {
  const logarithm =
    a * naturalLogarithm(x) + b * naturalLogarithm(rest) + logGamma(a + b) - logGamma(a) - logGamma(b)
  return exponential(logarithm) / (a * continuedFraction(x, a, b))
}

/** 1 + d₁ ÷ (1 + d₂ ÷ (1 + …)). */
const continuedFraction = (x: number, a: number, b: number): number => {
  let value = 1
  let upper = 1
  let lower = 0
  for (let step = 1; step <= MOST_STEPS; step++) {
    const partial = coefficient(step, x, a, b)
    lower = 1 / awayFromZero(1 + partial * lower)
    upper = awayFromZero(1 + partial / upper)
    const change = upper * lower
    value *= change
    if (Math.abs(change - 1) < PRECISION) break
  }
  return value
}

/** dₙ of DLMF 8.17.23: two formulas, for even and odd n. */
const coefficient = (step: number, x: number, a: number, b: number): number => {
  const m = Math.floor(step / 2)
  return step % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
}

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value)
