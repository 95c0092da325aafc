import { hasForeignWord } from "../bytes/plausibility.ts"
import type { CellTexts } from "./CellTexts.ts"
import type { QuoteFault } from "./quoteFault.ts"
import type { SheetRecord } from "./SheetRecord.ts"
import { unguarded } from "./unguarded.ts"

/**
 * How far the records of a text have been read: `at` is where the next one begins, `byte` the same place in the
 * bytes, `line` its physical line.
 */
export interface RecordCursor {
  readonly text: string
  /** The text as UTF-8. */
  readonly bytes: Uint8Array
  readonly delimiter: string
  readonly texts: CellTexts
  readonly records: Array<SheetRecord>
  at: number
  byte: number
  line: number
  /** Whether a word so far is no Vietnamese one, and its cell has to be looked at. */
  hasForeign: boolean
}

/** Adds the record that starts on `line`; every record has a row of its own in Excel. */
export const addRecord = (
  cursor: RecordCursor,
  cells: ReadonlyArray<string>,
  line: number,
  fault: QuoteFault | null
): void => {
  const { records } = cursor
  cursor.hasForeign ||= cells.some(hasForeignWord)
  records.push({ cells: cells.map(unguarded), line, sheetRow: records.length + 1, fault })
}
