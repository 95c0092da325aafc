import { type Rational, toFixedString } from "@dvk/core"
import type { Language } from "../Language.ts"

/** A share that is not quite all, or not quite nothing, is never written as 100 % or 0 %. */
const edges: Readonly<Record<"few" | "most", Readonly<Record<Language, string>>>> = {
  few: { vi: "dưới 0,1 %", en: "under 0.1%" },
  most: { vi: "trên 99,9 %", en: "over 99.9%" }
}

/**
 * A share as a percentage with at most one decimal.
 *
 * @example
 * formatPercent(rational(202, 279), "vi") // => "72,4 %"
 * formatPercent(rational(1), "en") // => "100%"
 * formatPercent(rational(9999, 10000), "vi") // => "trên 99,9 %"
 */
export const formatPercent = (share: Rational, language: Language): string => {
  const { numerator, denominator } = share
  const text = toFixedString({ numerator: numerator * 100n, denominator }, 1).replace(/\.0$/, "")
  if (text === "100" && numerator < denominator) return edges.most[language]
  if (text === "0" && numerator > 0n) return edges.few[language]
  return language === "vi" ? `${text.replace(".", ",")} %` : `${text}%`
}
