import { type IsoDate, isoDate, yearOf } from "./IsoDate.ts"

/**
 * The day before another: the last day that is in time where something is due "trước ngày" that other day. Null
 * before the first day that is a date here.
 *
 * @example
 * dayBefore(parseIsoDate("2024-03-01")) // => "2024-02-29"
 * dayBefore(parseIsoDate("2025-01-01")) // => "2024-12-31"
 */
export const dayBefore = (date: IsoDate): IsoDate | null => {
  const [year, month, day] = [yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
  if (day > 1) return isoDate(year, month, day - 1)
  if (month === 1) return isoDate(year - 1, 12, 31)
  return (
    isoDate(year, month - 1, 31) ??
    isoDate(year, month - 1, 30) ??
    isoDate(year, month - 1, 29) ??
    isoDate(year, month - 1, 28)
  )
}
