import { foldBare, type IsoDate, isoDate, parseIsoDate } from "@dvk/core"
import { numberInWords, yearInWords } from "./numberWords.ts"

const DAY_FIRST = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/
const IN_WORDS =
  /^(?:mong |mung )?([a-z\d ]+?),? thang ([a-z\d ]+?)(?:,? nam |, ?| )(\d{4}|hai (?:nghin|ngan) .+)$/
/** Excel in Vietnamese and in English writes 07-Thg4-24 and 07-Apr-24. */
const SHORT_MONTH = /^(\d{1,2})[-/ ](?:thg ?(\d{1,2})|([a-z]{3}))[-/ ,]+(\d{4}|\d{2})$/
const ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
/** Two months have names of their own; the fourth is "tư" and never "bốn". */
const MONTH_NAMES = new Map([
  ["gieng", 1],
  ["chap", 12]
])
const TIME = /[ t]\d{1,2}:\d{2}(?::\d{2})?(?:\.0+)?z?$/

/**
 * Reads a day as Vietnamese people write it: the day comes first. An impossible day, a bare year or anything else
 * is null; nothing is ever rolled over or turned round.
 *
 * @example
 * readDate("7/4/24") // => "2024-04-07"
 * readDate("ngày 07 tháng 4 năm 2024") // => "2024-04-07"
 * readDate("31/02/2024") // => null
 */
export const readDate = (text: string): IsoDate | null => {
  if (text.length > LONGEST_REMEMBERED) return dateOf(text)
  const known = remembered.get(text)
  if (known !== undefined) return known
  const date = dateOf(text)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(text, date)
  return date
}

/** A list names few days, many times each. */
const remembered = new Map<string, IsoDate | null>()
const MOST_REMEMBERED = 5_000
/** Dates in figures; no longer text is kept in mind. */
const LONGEST_REMEMBERED = 10

const dateOf = (text: string): IsoDate | null => {
  const folded = foldBare(text)
    .replace(TIME, "")
    .replace(/^(?:thu [a-z2-7]+,? |chu nhat,? )?ngay\s*/, "")
    .replace(/[.,;]$/, "")
  const words = IN_WORDS.exec(folded)
  if (words !== null) {
    const [, day = "", month = "", year = ""] = words
    return dayOf(yearInWords(year), MONTH_NAMES.get(month) ?? numberInWords(month), numberInWords(day))
  }
  const short = SHORT_MONTH.exec(folded)
  if (short !== null) {
    const [, day, number, name = "", year = ""] = short
    return isoDate(
      century(year),
      number === undefined ? ENGLISH.indexOf(name) + 1 : Number(number),
      Number(day)
    )
  }
  const dayFirst = DAY_FIRST.exec(folded)
  if (dayFirst !== null) {
    const [, day, , month, year = ""] = dayFirst
    return isoDate(century(year), Number(month), Number(day))
  }
  const yearFirst = YEAR_FIRST.exec(folded)
  return yearFirst === null
    ? parseIsoDate(folded)
    : isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
}

/** The movement began long after 1999: a short year is of this century. */
const century = (year: string): number => Number(year.length === 2 ? `20${year}` : year)

const dayOf = (year: number | null, month: number | null, day: number | null): IsoDate | null =>
  year === null || month === null || day === null ? null : isoDate(year, month, day)
