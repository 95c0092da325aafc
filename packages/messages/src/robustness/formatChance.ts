import { type Chance, rational, toFixedString } from "@dvk/core"
import { formatPercent } from "../charts/formatPercent.ts"
import type { Language } from "../Language.ts"

/** The error is shown in tenths of a per cent, rounded up: draws tell no more than that. */
const TENTHS = 1000

/**
 * How often something happened, with the error in points of a per cent that is due to the number of draws.
 *
 * @example
 * formatChance({ draws: 10000, count: 6230, probability: 0.623, error: 0.009499 }, "vi") // => "62,3 % (±1,0)"
 */
export const formatChance = ({ count, draws, error }: Chance, language: Language): string => {
  const percent = formatPercent(draws === 0 ? rational(0) : rational(count, draws), language)
  const points = toFixedString(rational(Math.ceil(error * TENTHS), 10), 1)
  return `${percent} (±${language === "vi" ? points.replace(".", ",") : points})`
}
