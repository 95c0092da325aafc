import { foldBare } from "@dvk/core"
import type { QuoteFault } from "./quoteFault.ts"

/** One record of a file as it was read, before anything is known of its columns. */
export interface SheetRecord {
  readonly cells: ReadonlyArray<string>
  /** Physical line on which it starts; LF, CR and CRLF each end a line, also inside quotes. */
  readonly line: number
  /** The row Excel shows: a quoted newline starts none, a `sep=` line has none. */
  readonly sheetRow: number
  /**
   * `open`: the record is only the first line of a cell that was never closed, and cannot be trusted. `moved`: it
   * stands under a header whose columns are in another order than those of the table.
   */
  readonly fault: QuoteFault | "moved" | null
  /** Cells that were read again in another encoding, or that may have to be. */
  readonly recoded?: ReadonlyArray<RecodedCell>
  /**
   * Bit by bit the cells, as far as there are bits, that are known to be `isInnocent`; a cell that is not known may
   * be so too. Only for cells as they were read: see `withCells`.
   */
  readonly innocent?: number
}

/** The record with other cells, of which nothing is known. */
export const withCells = (record: SheetRecord, cells: ReadonlyArray<string>): SheetRecord => {
  return { ...record, cells, innocent: 0 }
}

/** One cell that stood in a wrong encoding. `sure`: the record holds `after`; else it still holds `before`. */
export interface RecodedCell {
  readonly at: number
  readonly before: string
  readonly after: string
  readonly encoding: string
  readonly code: "mojibake" | "legacy-encoding"
  readonly sure: boolean
}

/** Blank records are lines of a table too: they count in both numberings. */
export const isBlank = (record: SheetRecord): boolean => record.cells.every(isBlankCell)

/** How many cells hold something. */
export const filledCells = (record: SheetRecord): number =>
  record.cells.filter((cell) => !isBlankCell(cell)).length

/** A first character that can be seen settles it for nearly every cell. */
export const isBlankCell = (cell: string): boolean =>
  cell === "" || (!isVisible(cell.charCodeAt(0)) && cell.trim() === "")

const isVisible = (code: number): boolean => code > 0x20 && code < 0x7f

/** Enough of a cell to see what kind of row it stands in. */
const BEGINNING = 200

/** How the filled cells of a record begin, in the form that is compared. */
export const beginnings = (record: SheetRecord): ReadonlyArray<string> =>
  record.cells.map((cell) => foldBare(cell.slice(0, BEGINNING))).filter((text) => text !== "")
