import { changeBetween, type Rational, toFixedString } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"

/**
 * How a figure moved, with its share of the earlier one; a dash where one of the two is not known.
 *
 * @example
 * formatChange(80, 100, "vi") // => "+20 (+25 %)"
 * formatChange(8, 5, "en") // => "−3 (−37.5%)"
 * formatChange(0, 5, "vi") // => "+5"
 */
export const formatChange = (before: number | null, now: number | null, language: Language): string => {
  const change = changeBetween(before, now)
  if (change === null) return "–"
  const { difference, share } = change
  const moved = `${sign(difference)}${formatCount(Math.abs(difference), language)}`
  return share === null || difference === 0
    ? moved
    : `${moved} (${sign(difference)}${percent(share, language)})`
}

const sign = (difference: number): string => (difference > 0 ? "+" : difference < 0 ? "−" : "")

/** Other than the share of a whole, a change may well be more than all of it. */
const percent = ({ numerator, denominator }: Rational, language: Language): string => {
  const size = numerator < 0n ? -numerator : numerator
  const text = toFixedString({ numerator: size * 100n, denominator }, 1).replace(/\.0$/, "")
  return language === "vi" ? `${text.replace(".", ",")} %` : `${text}%`
}
