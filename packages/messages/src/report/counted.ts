import { formatCount } from "../numbers/formatNumber.ts"

/** An English count with its noun; Vietnamese nouns have no plural. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${formatCount(count, "en")} ${count === 1 ? noun : plural}`
