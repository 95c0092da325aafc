import { rateOf, type Share, type Tally } from "@dvk/core"
import { formatPercent } from "../charts/formatPercent.ts"
import type { Language } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"

/** Stands for a sum of which no part is known. */
const NOT_KNOWN = "–"

/**
 * A sum as people read it, with how many of its parts nobody told: a dash where all of them are untold.
 *
 * @example
 * formatTally({ sum: 1234, known: 4, blank: 2 }, "vi") // => "1.234 (thiếu 2 số)"
 * formatTally({ sum: 0, known: 0, blank: 2 }, "en") // => "–"
 */
export const formatTally = ({ sum, known, blank }: Tally, language: Language): string => {
  if (known === 0) return NOT_KNOWN
  const shown = formatCount(sum, language)
  if (blank === 0) return shown
  return language === "vi" ? `${shown} (thiếu ${blank} số)` : `${shown} (${blank} untold)`
}

/**
 * A sum for the cell of a table: a star where some of its parts are untold, which a note explains.
 *
 * @example
 * starredTally({ sum: 1234, known: 4, blank: 2 }, "vi") // => "1.234*"
 */
export const starredTally = ({ sum, known, blank }: Tally, language: Language): string =>
  known === 0 ? NOT_KNOWN : `${formatCount(sum, language)}${blank === 0 ? "" : "*"}`

/**
 * A rate as people read it; a dash where there is none.
 *
 * @example
 * formatShare({ part: 202, whole: 279, parts: 3 }, "vi") // => "72,4 %"
 */
export const formatShare = (share: Share, language: Language): string => {
  const rate = rateOf(share)
  return rate === null ? NOT_KNOWN : formatPercent(rate, language)
}
