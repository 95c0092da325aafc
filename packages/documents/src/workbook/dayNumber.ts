import { daysBetween, type IsoDate, isoDate } from "@dvk/core"

/** Excel's day 61. It takes 1900 for a leap year, so that its days agree with the calendar only from here on. */
const FIRST_TRUE_DAY = isoDate(1900, 3, 1)
const FIRST_TRUE_NUMBER = 61

/**
 * A day as Excel counts days; null for the two months that Excel counts wrong.
 *
 * @example
 * dayNumber("2024-04-07") // => 45389
 */
export const dayNumber = (day: IsoDate): number | null => {
  const days = FIRST_TRUE_DAY === null ? -1 : daysBetween(FIRST_TRUE_DAY, day)
  return days < 0 ? null : FIRST_TRUE_NUMBER + days
}
