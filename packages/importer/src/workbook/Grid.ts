import type { SheetRecord } from "../table/SheetRecord.ts"

/** One sheet of a workbook or one table of a paper, before anything is known of its columns. */
export interface Grid {
  /** The name of the sheet, or the number of the table. */
  readonly name: string
  readonly from: "workbook" | "paper"
  /** Further tables whose rows stand here as well, each with the line of its first row. */
  readonly continued: ReadonlyArray<{ readonly name: string; readonly line: number }>
  readonly hidden: boolean
  /** Every row from the first one on, blank ones included: a record's line is the row that Excel shows. */
  readonly records: ReadonlyArray<SheetRecord>
  /** Cells that hold one value for several rows. */
  readonly merged: ReadonlyArray<MergedCell>
  /** Rows that are hidden, by index. */
  readonly hiddenRows: ReadonlySet<number>
  /** Cells that are blank because they hold an error and no value. */
  readonly errors: ReadonlyArray<ErrorCell>
}

/** A cell merged over the rows `from` to `to`, by index, both included. Its value stands in the first. */
export interface MergedCell {
  readonly column: number
  readonly from: number
  readonly to: number
}

/** A cell such as #N/A, or a formula that was never worked out. */
export interface ErrorCell {
  readonly row: number
  readonly column: number
  readonly text: string
}
