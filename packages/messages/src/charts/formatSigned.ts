import { compare, type Rational, subtract, toFixedString, zero } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatCount, formatScore, SCORE_PLACES } from "../numbers/formatNumber.ts"

/**
 * A difference of scores with its sign; what rounds to nothing has none.
 *
 * @example
 * formatSigned(rational(9, 5), "vi") // => "+1,80"
 * formatSigned(rational(-1, 2), "en") // => "−0.50"
 */
export const formatSigned = (value: Rational, language: Language): string => {
  const size = compare(value, zero) < 0 ? subtract(zero, value) : value
  const text = formatScore(size, language)
  if (toFixedString(size, SCORE_PLACES) === toFixedString(zero, SCORE_PLACES)) return text
  return `${compare(value, zero) < 0 ? "−" : "+"}${text}`
}

/**
 * A difference of whole numbers with its sign.
 *
 * @example
 * signedCount(1200, "vi") // => "+1.200"
 * signedCount(-3, "vi") // => "−3"
 */
export const signedCount = (difference: number, language: Language): string => {
  const sign = difference < 0 ? "−" : difference > 0 ? "+" : ""
  return `${sign}${formatCount(Math.abs(difference), language)}`
}
