import { parseFixedPoint } from "@dvk/core"

/**
 * Reads a score with a decimal comma or point as ten-thousandths; null where it is no number or has more than
 * four decimals.
 *
 * @example
 * readDecimal("8,25") // => 82500
 * readDecimal("0") // => 0
 * readDecimal("85/100") // => null
 */
export const readDecimal = (text: string): number | null =>
  /^-?\d+(?:[.,]\d+)?$/.test(text) ? parseFixedPoint(text.replace(",", ".")) : null
