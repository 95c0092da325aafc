import { foldBare } from "../matching/foldForMatching.ts"

/** The stretch of a year that a summary tells of, from its first day. Different stretches are never added together. */
export const summaryPeriods = ["six-months", "nine-months", "year"] as const
export type SummaryPeriod = (typeof summaryPeriods)[number]

const PARTS: ReadonlyArray<readonly [SummaryPeriod, RegExp]> = [
  ["six-months", /\b(?:0?6|sau|six)[\s-]*(?:thang|months?)\b/],
  ["nine-months", /\b(?:0?9|chin|nine)[\s-]*(?:thang|months?)\b/],
  ["year", /^(?:(?:ca|1|01|mot) )?nam$|\bnam \d{4}\b|\b(?:12 thang|year)\b/]
]

/** Bare, the word is also a name: Việt Nam stands at the head of every paper. */
const YEAR = /(?<!\p{L})năm(?!\p{L})/u

/**
 * The stretch that a cell, a heading or the words of a duty name; null where they name none. Part of a year is looked
 * for first, since its name mostly has the year behind it.
 *
 * @example
 * periodNamed("Báo cáo 6 tháng đầu năm 2025") // => "six-months"
 * periodNamed("Tổng kết năm") // => "year"
 * periodNamed("Cộng hòa xã hội chủ nghĩa Việt Nam") // => null
 */
export const periodNamed = (text: string): SummaryPeriod | null => {
  const bare = foldBare(text)
  const part = PARTS.find(([, pattern]) => pattern.test(bare))?.[0]
  return part ?? (YEAR.test(text.normalize("NFC").toLowerCase()) ? "year" : null)
}
