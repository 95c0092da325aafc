/** What is added to a table; nothing in it is changed or taken away. */
export interface TableEdit {
  readonly cells: ReadonlyArray<CellAddition>
  /** Rows to stand under the last one. */
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

/** A text that a cell is to hold too, behind what stands in it. */
export interface CellAddition {
  /** The physical line on which the row starts. */
  readonly line: number
  readonly column: number
  readonly text: string
}

/** A cell with one more entry. */
export const withEntry = (cell: string, entry: string): string =>
  cell.trim() === "" ? entry : `${cell.trimEnd().replace(/;$/, "")}; ${entry}`
