import { type Rational, toDecimalString } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"

/**
 * An amount in đồng as official papers write it: dots between thousands and the word, not the sign.
 *
 * @example
 * formatMoney(1_410_000, "vi") // => "1.410.000 đồng"
 * formatMoney(1_410_000, "en") // => "1,410,000 đồng"
 */
export const formatMoney = (amount: number, language: Language): string =>
  `${formatCount(amount, language)} đồng`

/**
 * A coefficient with all its decimals, a decimal comma in Vietnamese.
 *
 * @example
 * formatCoefficient(rational(9, 20), "vi") // => "0,45"
 */
export const formatCoefficient = (coefficient: Rational, language: Language): string => {
  const text = toDecimalString(coefficient)
  return language === "vi" ? text.replace(".", ",") : text
}
