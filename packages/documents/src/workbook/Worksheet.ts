/** How a column looks. `printed` is a score with two decimals, as it stands on every paper; `exact` up to four. */
export type ColumnLook = "text" | "count" | "printed" | "exact" | "money" | "date"

/** A number that Excel works out, with the value that it comes to: the one that is printed. */
export interface Computed {
  /** `row` is the number of the row as Excel shows it. */
  readonly formula: (row: number) => string
  readonly value: number
}

export type SheetCell = string | number | Computed | null

export interface SheetColumn {
  readonly title: string
  readonly look: ColumnLook
  /** Of longer texts than most columns have; see columnWidths. */
  readonly holds?: "name" | "sentence"
  /** The sum stands in the last row of the table. */
  readonly summed?: true
}

/** One sheet of a workbook: a table with what stands above it. */
export interface Worksheet {
  readonly name: string
  readonly note: string
  readonly columns: ReadonlyArray<SheetColumn>
  readonly rows: ReadonlyArray<ReadonlyArray<SheetCell>>
  /** How many rows there are, where only the first ones were made. */
  readonly count?: number
  /** Columns that stay in sight while one moves to the right. */
  readonly frozenColumns: number
  /** The CSV file that has every row, should the sheet be too long. */
  readonly wholeIn: string
}

/** The number that stands in a cell, computed or typed; null for a text or a blank. */
export const numberIn = (cell: SheetCell): number | null =>
  typeof cell === "number" ? cell : cell === null || typeof cell === "string" ? null : cell.value
