import { headerKey } from "./headerKey.ts"
import { MAXIMUM_HEADER_LENGTH } from "./limits.ts"
import type { ReadColumn } from "./Reading.ts"
import type { SheetRecord } from "./SheetRecord.ts"

/** A cell that was typed again differs now and then. */
const LEAST_SHARE = 0.75

/** Tells whether a row is the header again, as programs print it at the top of every page. */
export const repeatedHeader = (
  columns: ReadonlyArray<ReadColumn>,
  header: SheetRecord
): ((record: SheetRecord) => boolean) => {
  const keys = new Map(columns.map(({ header, index }) => [index, headerKey(header)]))
  const upper = new Map(
    header.cells.map((cell, index) => [index, headerKey(cell.slice(0, MAXIMUM_HEADER_LENGTH))] as const)
  )
  const written = header.cells.map(plain)
  return (record) => {
    // A header that is printed again has its words as they were: this is quick, and rules out every row of data.
    if (!hasOneOf(record.cells, written)) return false
    let filled = 0
    let same = 0
    for (const [index, cell] of record.cells.entries()) {
      if (cell.trim() === "") continue
      filled++
      const key = headerKey(cell.slice(0, MAXIMUM_HEADER_LENGTH))
      if (key !== "" && (key === keys.get(index) || key === upper.get(index))) same++
      else if (filled - same > 1 + record.cells.length * (1 - LEAST_SHARE)) return false
    }
    return same >= 2 && same >= filled * LEAST_SHARE
  }
}

const hasOneOf = (cells: ReadonlyArray<string>, written: ReadonlyArray<string>): boolean => {
  for (let at = 0; at < cells.length; at++) if (isSame(cells[at] ?? "", written[at] ?? "")) return true
  return false
}

/** The length, and a blank at either end, spare nearly all cells the change of case. */
const isSame = (cell: string, written: string): boolean => {
  const longer = cell.length - written.length
  if (written === "" || longer < 0 || longer > MOST_PADDING) return false
  const isPadded = cell.charCodeAt(0) <= BLANK || cell.charCodeAt(cell.length - 1) <= BLANK
  return (isPadded || longer === 0) && plain(cell) === written
}

const BLANK = 32
/** A header is padded to be centred now and then, and a text of many words is none. */
const MOST_PADDING = 16

const plain = (cell: string): string => (cell.length > MAXIMUM_HEADER_LENGTH ? "" : cell.trim().toLowerCase())
