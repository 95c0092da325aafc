import type { CellTexts } from "./CellTexts.ts"
import type { QuoteFault } from "./quoteFault.ts"
import type { SheetRecord } from "./SheetRecord.ts"
import { unguarded } from "./unguarded.ts"

/** How far the records of a text have been read: `at` is where the next one begins, `line` its physical line. */
export interface RecordCursor {
  readonly text: string
  readonly delimiter: string
  readonly texts: CellTexts
  readonly records: Array<SheetRecord>
  at: number
  line: number
}

/** Adds the record that starts on `line`; every record has a row of its own in Excel. */
export const addRecord = (
  { records }: RecordCursor,
  cells: ReadonlyArray<string>,
  line: number,
  fault: QuoteFault | null
): void => {
  records.push({ cells: cells.map(unguarded), line, sheetRow: records.length + 1, fault })
}
