import { regularisedBeta } from "./regularisedBeta.ts"

/** The probability that an F variable is at most `value`: Iₓ(d₁/2, d₂/2) at x = d₁F ÷ (d₁F + d₂). */
const distribution = (value: number, upper: number, lower: number): number => {
  const whole = upper * value + lower
  return regularisedBeta((upper * value) / whole, lower / whole, upper / 2, lower / 2)
}

/** Enough halvings to leave no double between the ends. */
const MOST_HALVINGS = 200

/**
 * The value below which an F variable lies with probability `probability`, by bisection.
 *
 * There is no kept, browser-safe package that gives this without a whole statistics library behind it, and none that
 * promises the same last digit in every engine.
 *
 * @param probability above 0 and below 1
 * @param upper degrees of freedom of the numerator, above 0, not necessarily whole
 * @param lower degrees of freedom of the denominator, likewise
 *
 * @example
 * fQuantile(0.5, 7, 7).toFixed(9) // => "1.000000000"
 */
export const fQuantile = (probability: number, upper: number, lower: number): number => {
  let low = 0
  let high = 1
  while (distribution(high, upper, lower) < probability && high < Number.MAX_VALUE / 4) {
    low = high
    high *= 2
  }
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) break
    if (distribution(middle, upper, lower) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}
