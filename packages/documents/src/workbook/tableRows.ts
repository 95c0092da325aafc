import { type Language, noRows, sumLabel } from "@dvk/messages"
import { columnLetter } from "../forms/columnLetter.ts"
import { type PlacedCell, placedCell } from "./placedCell.ts"
import { numberIn, type Worksheet } from "./Worksheet.ts"

/** More rows than this take a small PC minutes to open; the rest is in the CSV file that is named under the table. */
export const MOST_ROWS = 10_000

/** How many rows a sheet does not show. */
export const rowsBeyond = ({ rows, count = rows.length }: Worksheet): number => Math.max(0, count - MOST_ROWS)

/** A row of a table as it is written; the sums stand out. */
export interface TableRow {
  readonly cells: ReadonlyArray<PlacedCell>
  readonly isSum: boolean
}

/** The rows of a table, with their sums where all of them are shown; of a table without rows, that it has none. */
export const tableRows = (
  sheet: Worksheet,
  headerRow: number,
  language: Language
): ReadonlyArray<TableRow> => {
  const rows = sheet.rows.slice(0, MOST_ROWS)
  if (rows.length === 0) return [{ cells: [{ value: noRows[language]() }], isSum: false }]
  const shown = rows.map((row, at) => ({
    cells: row.map((cell) => placedCell(cell, headerRow + 1 + at)),
    isSum: false
  }))
  const isSummed = rowsBeyond(sheet) === 0 && sheet.columns.some(({ summed }) => summed)
  return isSummed ? [...shown, { cells: sums(sheet, headerRow, language), isSum: true }] : shown
}

/** What binary fractions lose in a sum stands beyond this many figures. */
const FIGURES = 15

const sums = ({ columns, rows }: Worksheet, headerRow: number, language: Language) =>
  columns.map(({ summed }, at): PlacedCell => {
    if (summed !== true) return { value: at === 0 ? sumLabel[language]() : null }
    const numbers = rows.flatMap((row) => numberIn(row[at] ?? null) ?? [])
    // Of what nobody told the sum is not known either: it is not 0.
    if (numbers.length === 0) return { value: null }
    const letter = columnLetter(at)
    const value = numbers.reduce((sum, number) => sum + number, 0)
    return {
      value: Number(value.toPrecision(FIGURES)),
      formula: `SUM(${letter}${headerRow + 1}:${letter}${headerRow + rows.length})`
    }
  })
