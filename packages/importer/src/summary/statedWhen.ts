import { foldBare, periodNamed, type SummaryPeriod } from "@dvk/core"

/** What the heading of a summary says of its time. */
export interface StatedWhen {
  readonly period: SummaryPeriod | null
  readonly year: number | null
}

const DAY = /ngày\s*\d{1,2}\s*tháng\s*\d{1,2}(?:\s*,?\s*năm\s*\d{4})?/giu

/**
 * Reads the heading above a summary, and the name of its file. Part of a year is more exact than a year, wherever it
 * stands; the day of the paper tells of neither.
 *
 * @example
 * statedWhen(["BIỂU TỔNG HỢP 6 THÁNG ĐẦU NĂM 2025", "Xã A, ngày 05 tháng 7 năm 2025"]) // => { "period": "six-months", "year": 2025 }
 */
export const statedWhen = (texts: ReadonlyArray<string>): StatedWhen => {
  const plain = texts.map((text) => text.normalize("NFC").replace(DAY, " "))
  const periods = plain.flatMap((text) => periodNamed(text) ?? [])
  const years = plain.flatMap((text) => /\bnam (\d{4})\b/.exec(foldBare(text))?.[1] ?? [])
  return {
    period: periods.find((period) => period !== "year") ?? periods[0] ?? null,
    year: years[0] === undefined ? null : Number(years[0])
  }
}
