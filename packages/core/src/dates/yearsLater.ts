import { type IsoDate, isoDate, yearOf } from "./IsoDate.ts"

/**
 * The same day so many years later; 29 February becomes the 28th where the year has none. Null where the year is no
 * date here.
 *
 * @example
 * yearsLater(parseIsoDate("2022-05-25"), 5) // => "2027-05-25"
 * yearsLater(parseIsoDate("2024-02-29"), 3) // => "2027-02-28"
 */
export const yearsLater = (date: IsoDate, years: number): IsoDate | null => {
  const [year, month, day] = [yearOf(date) + years, Number(date.slice(5, 7)), Number(date.slice(8, 10))]
  return isoDate(year, month, day) ?? (month === 2 && day === 29 ? isoDate(year, 2, 28) : null)
}
