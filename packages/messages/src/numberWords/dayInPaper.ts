import type { IsoDate } from "@dvk/core"
import { formatDate } from "../numbers/formatDate.ts"
import { type NumberWords, usualNumberWords } from "./NumberWords.ts"
import { numberInWords } from "./numberInWords.ts"

/**
 * A day as the place-and-date line has it: a zero before days below ten and before the months 1 and 2 only (NĐ 30/2020,
 * Phụ lục I; HD 05-HD/VPTW pads alike).
 *
 * @example
 * dayInPaper(parseIsoDate("2026-01-05")) // => "ngày 05 tháng 01 năm 2026"
 * dayInPaper(parseIsoDate("2026-06-29")) // => "ngày 29 tháng 6 năm 2026"
 */
export const dayInPaper = (date: IsoDate): string => {
  const [day = "", month = "", year = ""] = formatDate(date, "vi").split("/")
  return `ngày ${day} tháng ${month} năm ${year}`
}

/**
 * A day in words, as minutes begin.
 *
 * @example
 * dayInWords(parseIsoDate("2026-04-21")) // => "ngày hai mươi mốt tháng tư năm hai nghìn không trăm hai mươi sáu"
 */
export const dayInWords = (date: IsoDate, words: NumberWords = usualNumberWords): string => {
  const [year, month, day] = date.split("-").map(Number)
  const monthWord = month === 4 ? "tư" : numberInWords(month ?? 0, words)
  return `ngày ${numberInWords(day ?? 0, words)} tháng ${monthWord} năm ${numberInWords(year ?? 0, words)}`
}

/**
 * A deadline as plans state it. It is exclusive: the day itself is late.
 *
 * @example
 * beforeDay(parseIsoDate("2024-04-07")) // => "trước ngày 07/4/2024"
 */
export const beforeDay = (date: IsoDate): string => `trước ngày ${formatDate(date, "vi")}`
