import type { Language } from "../Language.ts"

/** Places of a coefficient: the conventions about them are stated to three. */
export const COEFFICIENT_PLACES = 3

/**
 * A measured figure as people read it: so many places, a true minus sign, a decimal comma in Vietnamese. What is
 * shown as zero has no sign.
 *
 * @example
 * formatFigure(-0.6204, 2, "vi") // => "−0,62"
 * formatFigure(-0.001, 2, "en") // => "0.00"
 */
export const formatFigure = (value: number, places: number, language: Language): string => {
  const digits = Math.abs(value).toFixed(places)
  const sign = value < 0 && /[1-9]/.test(digits) ? "−" : ""
  return sign + (language === "vi" ? digits.replace(".", ",") : digits)
}

/** A coefficient of agreement as people read it. */
export const formatMeasure = (value: number, language: Language): string =>
  formatFigure(value, COEFFICIENT_PLACES, language)

/** Points as people read them. */
export const formatPoints = (value: number, language: Language): string => formatFigure(value, 2, language)

/**
 * A difference in points, with its sign.
 *
 * @example
 * formatSignedPoints(1.5, "vi") // => "+1,50"
 */
export const formatSignedPoints = (value: number, language: Language): string => {
  const text = formatPoints(value, language)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}
