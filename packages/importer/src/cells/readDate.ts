import { foldBare, type IsoDate, isoDate, parseIsoDate } from "@dvk/core"

const DAY_FIRST = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/
const IN_WORDS = /^(\d{1,2}) thang (\d{1,2})(?: nam|,)? (\d{4})$/
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
  const folded = foldBare(text)
    .replace(TIME, "")
    .replace(/^ngay\s*/, "")
  const words = IN_WORDS.exec(folded)
  if (words !== null) return isoDate(Number(words[3]), Number(words[2]), Number(words[1]))
  const dayFirst = DAY_FIRST.exec(folded)
  if (dayFirst !== null) {
    const [, day, , month, year = ""] = dayFirst
    // The movement began long after 1999: a short year is of this century.
    return isoDate(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day))
  }
  const yearFirst = YEAR_FIRST.exec(folded)
  return yearFirst === null
    ? parseIsoDate(folded)
    : isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
}
