import { type IsoDate, isLate, yearOf } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { readDate } from "../cells/readDate.ts"
import { serialDate } from "../cells/serialDate.ts"

/** What a campaign expects of the day of registration; null where it is not said. */
export interface ExpectedDay {
  readonly year: number | null
  readonly deadline: IsoDate | null
}

/**
 * A reader of the day of registration. Late or in another year is reported; the row is taken either way. A list names
 * few days, many times each: those that nothing has to be said of are remembered.
 */
export const dayReader = (expected: ExpectedDay): ((row: RowCells) => IsoDate | null) => {
  const expectedDays = new Map<string, IsoDate>()
  return (row) => {
    const text = row.text("registeredOn")
    const known = expectedDays.get(text)
    if (known !== undefined) return known
    const before = row.findings.length
    const day = readRegisteredOn(row, text, expected)
    const isPlain = day !== null && row.findings.length === before && text.length <= LONGEST_DATE
    if (isPlain && expectedDays.size < MOST_DAYS) expectedDays.set(text, day)
    return day
  }
}

/** A date in figures. */
const LONGEST_DATE = 10
const MOST_DAYS = 1000

const readRegisteredOn = (row: RowCells, text: string, { year, deadline }: ExpectedDay): IsoDate | null => {
  if (text === "") {
    if (row.has("registeredOn")) row.add("missing-date", "registeredOn")
    return null
  }
  const serial = serialDate(text)
  const day = serial ?? readDate(text)
  if (day === null) {
    row.add("bad-date", "registeredOn", { before: text })
    return null
  }
  if (serial !== null) row.add("serial-date", "registeredOn", { before: text, after: serial })
  if (deadline !== null && isLate(day, deadline))
    row.add("late-registration", "registeredOn", { before: text }, { date: day, deadline })
  if (year !== null && yearOf(day) !== year)
    row.add("wrong-year", "registeredOn", { before: text }, { found: yearOf(day), year })
  return day
}
