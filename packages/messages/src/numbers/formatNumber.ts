import { type Rational, rational, toFixedString } from "@dvk/core"
import type { Language } from "../Language.ts"

/** Places of a score in what people read. */
export const SCORE_PLACES = 2

/**
 * A score as people read it: two decimals, rounded once and half away from zero, a decimal comma in Vietnamese.
 *
 * @example
 * formatScore(rational(6173, 90), "vi") // => "68,59"
 */
export const formatScore = (value: Rational, language: Language): string => {
  const text = toFixedString(value, SCORE_PLACES)
  return language === "vi" ? text.replace(".", ",") : text
}

/**
 * A whole number with thousand marks: a dot in Vietnamese, a comma in English.
 *
 * @example
 * formatCount(11182, "vi") // => "11.182"
 */
export const formatCount = (value: number, language: Language): string =>
  toFixedString(rational(value), 0).replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",")
