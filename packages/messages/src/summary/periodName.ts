import { type SummaryPeriod, summaryPeriods } from "@dvk/core"
import type { Language } from "../Language.ts"

const names: Readonly<Record<SummaryPeriod, Readonly<Record<Language, string>>>> = {
  "six-months": { vi: "6 tháng", en: "six months" },
  "nine-months": { vi: "9 tháng", en: "nine months" },
  year: { vi: "năm", en: "the year" }
}

/**
 * What a stretch of the year is called; in Vietnamese also what stands in the cell of a form.
 *
 * @example
 * periodName("six-months", "vi") // => "6 tháng"
 */
export const periodName = (period: SummaryPeriod, language: Language): string => names[period][language]

/** The same for a value that is only known to be text: "kỳ 6 tháng", "cả năm" in the middle of a sentence. */
export const periodNameOf = (value: unknown, language: Language): string => {
  const period = summaryPeriods.find((known) => known === value)
  if (period === undefined) return ""
  return language === "vi" ? (period === "year" ? "cả" : `kỳ ${names[period].vi}`) : names[period].en
}
