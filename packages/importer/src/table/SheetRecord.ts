import type { QuoteFault } from "./quoteFault.ts"

/** One record of a file as it was read, before anything is known of its columns. */
export interface SheetRecord {
  readonly cells: ReadonlyArray<string>
  /** Physical line on which it starts; LF, CR and CRLF each end a line, also inside quotes. */
  readonly line: number
  /** The row Excel shows: a quoted newline starts none, a `sep=` line has none. */
  readonly sheetRow: number
  /** `open`: the record is only the first line of a cell that was never closed, and cannot be trusted. */
  readonly fault: QuoteFault | null
}

/** Blank records are lines of a table too: they count in both numberings. */
export const isBlank = (record: SheetRecord): boolean => record.cells.every((cell) => cell.trim() === "")

/** How many cells hold something. */
export const filledCells = (record: SheetRecord): number =>
  record.cells.filter((cell) => cell.trim() !== "").length
