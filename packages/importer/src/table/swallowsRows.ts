import type { SheetRecord } from "./SheetRecord.ts"

/** With fewer columns a line of a text may well look like a row. */
const LEAST_CELLS = 3

/** The row right above may be the one in which the first quote was typed. */
const ROWS_ABOVE = 3

/**
 * Whether a record that has other cells than those above it holds whole rows like them inside a cell: two quotes that
 * were typed by mistake, at the start of a cell and rows below at the end of one, are good CSV, and yet what stands
 * between them is no text of a cell.
 *
 * @example
 * swallowsRows(["x\n1,a,b\ny"], [{ cells: ["0", "c", "d"] }], ",") // => true
 * swallowsRows(["x\n1,a,b\ny", "e", "f"], [{ cells: ["0", "c", "d"] }], ",") // => false
 */
export const swallowsRows = (
  cells: ReadonlyArray<string>,
  above: ReadonlyArray<Pick<SheetRecord, "cells">>,
  delimiter: string
): boolean => {
  const widths = new Set(above.slice(-ROWS_ABOVE).map((record) => record.cells.length))
  if (widths.has(cells.length)) return false
  const isRow = (line: string): boolean => {
    const { length } = line.split(delimiter)
    return length >= LEAST_CELLS && widths.has(length)
  }
  return cells.some((cell) =>
    cell
      .split(/\r\n|\r|\n/)
      .slice(1, -1)
      .some(isRow)
  )
}
