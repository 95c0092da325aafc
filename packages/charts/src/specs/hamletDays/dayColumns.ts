import { dayBefore, daysBetween, type IsoDate } from "@dvk/core"
import { hamletDaysTexts, type Language } from "@dvk/messages"

/** A column of the chart: a day, a month ("2024-07"), or null for what has no day. */
export type DayKey = string | null

/** Beyond this many columns a day cannot be read any more. */
export const MOST_DAYS = 16

/** What the columns stand for, in their order, and into which of them a day falls. */
export interface DayColumns {
  readonly keys: ReadonlyArray<DayKey>
  readonly areMonths: boolean
  readonly keyOf: (day: IsoDate | null) => DayKey
}

/**
 * A drive has a column for each of its days, also for those on which nothing happened. Where it lasts longer only the
 * days with activities have one, and where these are too many, each month.
 */
export const dayColumns = (days: ReadonlyArray<IsoDate | null>): DayColumns => {
  const known = [...new Set(days.flatMap((day) => day ?? []))].sort()
  const undated = days.includes(null) ? [null] : []
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined)
    return { keys: undated, areMonths: false, keyOf: (day) => day }
  if (daysBetween(first, last) < MOST_DAYS)
    return { keys: [...daysFrom(first, last), ...undated], areMonths: false, keyOf: (day) => day }
  if (known.length <= MOST_DAYS)
    return { keys: [...known, ...undated], areMonths: false, keyOf: (day) => day }
  const monthOf = (day: IsoDate | null): DayKey => day?.slice(0, MONTH_LENGTH) ?? null
  return { keys: [...new Set([...known, ...undated].map(monthOf))], areMonths: true, keyOf: monthOf }
}

/** Every day from one to another, both included. */
const daysFrom = (first: IsoDate, last: IsoDate): ReadonlyArray<IsoDate> => {
  const days: Array<IsoDate> = []
  for (let day: IsoDate | null = last; day !== null && day >= first; day = dayBefore(day)) days.unshift(day)
  return days
}

const MONTH_LENGTH = "2024-07".length

/** A column's heading: "16/7", "7/2024". */
export const sayDayKey = (key: DayKey, language: Language): string => {
  if (key === null) return hamletDaysTexts.noDay[language]()
  const [year = "", month = "", day] = key.split("-")
  if (language === "en") return day === undefined ? key : `${month}-${day}`
  return day === undefined ? `${Number(month)}/${year}` : `${Number(day)}/${Number(month)}`
}
