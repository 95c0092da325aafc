import type { IsoDate } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { readDate } from "../cells/readDate.ts"
import { serialDate } from "../cells/serialDate.ts"

/** A date, or null where the cell is blank or no day; the latter is reported. */
export const optionalDate = (row: RowCells, key: string): IsoDate | null => {
  const text = row.text(key)
  if (text === "") return null
  const serial = serialDate(text)
  if (serial !== null) row.add("serial-date", key, { before: text, after: serial })
  const date = serial ?? readDate(text)
  if (date === null) row.add("bad-date", key, { before: text })
  return date
}

/** A whole number of people, or null where the text is none. */
export const countIn = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null)

/** A whole number, or null where the cell is blank or none; the latter is reported. */
export const optionalCount = (row: RowCells, key: string): number | null => {
  const text = row.text(key)
  if (text === "") return null
  const count = countIn(text)
  if (count === null) row.add("bad-number", key, { before: text }, { expected: "count" })
  return count
}
