import { type Rational, toDecimalString, toExactString } from "@dvk/core"

/** An exact number in JSON: the fraction that decides, and a decimal that reads well. */
export interface ExactNumber {
  readonly exact: string
  readonly decimal: string
}

/**
 * @example
 * exactNumber({ numerator: 6173n, denominator: 90n }) // => { "exact": "6173/90", "decimal": "68.588888888888889" }
 */
export const exactNumber = (value: Rational): ExactNumber => ({
  exact: toExactString(value),
  decimal: toDecimalString(value)
})
