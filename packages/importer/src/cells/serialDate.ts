import { type IsoDate, isoDate } from "@dvk/core"

/** Excel counts days from 1899-12-30; this century has five digits. */
const FIRST = 36_526
const LAST = 73_050
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/

const YEAR = 365
const LEAP_CYCLE = 1461
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * The day that Excel keeps as a number of days, where a column was saved without its date format. Only days from
 * 2000 to 2099 have five digits in this range, so no year and no head count is taken for one.
 *
 * @example
 * serialDate("45389") // => "2024-04-07"
 * serialDate("2024") // => null
 */
export const serialDate = (text: string): IsoDate | null => {
  const days = Number(SERIAL.exec(text)?.[1] ?? 0)
  if (days < FIRST || days >= LAST) return null
  let rest = days - FIRST
  const cycle = Math.floor(rest / LEAP_CYCLE)
  rest -= cycle * LEAP_CYCLE
  // The first year of each cycle from 2000 on is the leap year.
  const inCycle = rest <= YEAR ? 0 : Math.floor((rest - 1) / YEAR)
  if (inCycle > 0) rest -= inCycle * YEAR + 1
  let month = 0
  for (const [at, length] of MONTHS.entries()) {
    const days = at === 1 && inCycle === 0 ? length + 1 : length
    if (rest < days) break
    rest -= days
    month = at + 1
  }
  return isoDate(2000 + cycle * 4 + inCycle, month + 1, rest + 1)
}
