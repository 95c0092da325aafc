import * as Brand from "effect/Brand"

/** A day that exists, as `yyyy-mm-dd`. Text order is time order. No Date object is ever made. */
export type IsoDate = string & Brand.Brand<"IsoDate">
const unchecked = Brand.nominal<IsoDate>()

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/**
 * A date from its parts; `null` where there is no such day. Nothing is rolled over: 31/02 is no date.
 *
 * @example
 * isoDate(2024, 2, 29) // => "2024-02-29"
 * isoDate(2023, 2, 29) // => null
 */
export const isoDate = (year: number, month: number, day: number): IsoDate | null => {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return null
  if (!Number.isInteger(month) || month < 1 || month > 12) return null
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null
  return unchecked(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`)
}

/**
 * Reads `yyyy-mm-dd`, and nothing else.
 *
 * @example
 * parseIsoDate("2024-04-07") // => "2024-04-07"
 * parseIsoDate("2024-4-7") // => null
 */
export const parseIsoDate = (text: string): IsoDate | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match === null ? null : isoDate(Number(match[1]), Number(match[2]), Number(match[3]))
}

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))

/** Days since 0000-03-01 in the Gregorian calendar, counted in integers (H. Hinnant, "days_from_civil"). */
const dayNumber = (date: IsoDate): number => {
  const month = Number(date.slice(5, 7))
  const year = yearOf(date) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear
}

/**
 * Whole days from one date to another; negative where `to` lies before `from`.
 *
 * @example
 * daysBetween(isoDate(2024, 2, 28), isoDate(2024, 3, 1)) // => 2
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/**
 * "Trước ngày X" is exclusive: what is dated on the deadline itself is late.
 *
 * @example
 * isLate(isoDate(2024, 4, 7), isoDate(2024, 4, 7)) // => true
 */
export const isLate = (date: IsoDate, deadline: IsoDate): boolean => date >= deadline
