import { type IsoDate, isLate, yearOf } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { readDate } from "../cells/readDate.ts"
import { serialDate } from "../cells/serialDate.ts"

/** What a campaign expects of the day of registration; null where it is not said. */
export interface ExpectedDay {
  readonly year: number | null
  readonly deadline: IsoDate | null
}

/** The day of registration. Late or in another year is reported; the row is taken either way. */
export const readRegisteredOn = (row: RowCells, { year, deadline }: ExpectedDay): IsoDate | null => {
  const text = row.text("registeredOn")
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
