import { type Rational, toDecimalString, toFixedString } from "@dvk/core"
import { SCORE_PLACES } from "@dvk/messages"

/**
 * A score as papers print it, rounded once and half away from zero, as a number for a cell.
 *
 * @example
 * printedNumber({ numerator: 6173n, denominator: 90n }) // => 68.59
 */
export const printedNumber = (value: Rational): number => Number(toFixedString(value, SCORE_PLACES))

/**
 * An exact value as the nearest number that a cell can hold.
 *
 * @example
 * nearestNumber({ numerator: 1n, denominator: 8n }) // => 0.125
 */
export const nearestNumber = (value: Rational): number => Number(toDecimalString(value))

/** Far below any distance that two scores can have, far above what cells lose in a sum. */
const PLACES_OF_A_SUM = 9

/**
 * The formula that rounds as papers do. The cells of a sum are binary fractions: 68.585 may come out as 68.58499999…,
 * which would print as 68.58. Rounding to nine places first takes that back, and moves no true value across a half.
 *
 * @example
 * roundedAsPrinted("SUM(A1:B1)") // => "ROUND(ROUND(SUM(A1:B1),9),2)"
 */
export const roundedAsPrinted = (formula: string): string =>
  `ROUND(ROUND(${formula},${PLACES_OF_A_SUM}),${SCORE_PLACES})`
