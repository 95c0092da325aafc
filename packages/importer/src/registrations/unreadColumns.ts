import type { RegistrationColumn } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { womenColumns } from "./readWomen.ts"

/** Columns from which something may not be read; all others keep their text as it stands. */
const read = ["secondField", "subjectKind", "level", "registeredOn", "participants", "population"] as const
type Read = (typeof read)[number] | "yearBegun" | "women"

const columns: ReadonlyArray<Read> = [...read, "yearBegun", "women"]

/** What says that a kind of subject was told in a way that nobody can read. */
const UNREADABLE_KIND = ["ambiguous-subject", "unknown-subject"] as const

const NOTHING: ReadonlyArray<RegistrationColumn> = []

/**
 * Tells the columns of a row whose cell is filled and yet gave nothing: what closes on a blank must not close on
 * these. `has`: the columns of the file.
 */
export const unreadColumns = (
  has: (key: string) => boolean
): ((row: RowCells, values: Readonly<Record<Read, unknown>>) => ReadonlyArray<RegistrationColumn>) => {
  // The kind may be told by marks in several columns.
  const present = columns.filter((column) => column === "subjectKind" || cellsOf(column).some(has))
  return (row, values) => {
    let unread = NOTHING
    for (const column of present)
      if (values[column] === null && (isFilled(row, column) || isUnreadableKind(row, column)))
        unread = [...unread, column]
    return unread
  }
}

const cellsOf = (column: Read): ReadonlyArray<string> => (column === "women" ? womenColumns : [column])

const isFilled = (row: RowCells, column: Read): boolean =>
  cellsOf(column).some((key) => row.raw(key).trim() !== "")

const isUnreadableKind = (row: RowCells, column: Read): boolean =>
  column === "subjectKind" && UNREADABLE_KIND.some((code) => row.refusedBy(code))
