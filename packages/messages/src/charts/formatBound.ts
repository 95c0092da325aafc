import { type Rational, toDecimalString } from "@dvk/core"
import type { Language } from "../Language.ts"

/**
 * A weight, a bound of a grade, an end of a scale: as many decimals as it has and no more.
 *
 * @example
 * formatBound(rational(90), "vi") // => "90"
 * formatBound(rational(179, 2), "vi") // => "89,5"
 */
export const formatBound = (value: Rational, language: Language): string => {
  const text = value.denominator === 1n ? String(value.numerator) : toDecimalString(value)
  return language === "vi" ? text.replace(".", ",") : text
}
