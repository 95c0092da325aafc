import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx"
import { keepingApostrophe } from "../csv/csvText.ts"
import { fixedTime } from "./fixedTime.ts"
import { printNames } from "./printNames.ts"
import { rowHeight } from "./rowHeight.ts"
import { LISTS, tableRules } from "./tableRules.ts"
import {
  aboveStyle,
  asTypedStyle,
  font,
  headerStyle,
  numberStyle,
  textStyle,
  titleStyle
} from "./tableStyle.ts"

/** A list that Excel offers where a cell is filled in. */
export interface Choice {
  /** Column of the table, from 0. */
  readonly column: number
  readonly values: ReadonlyArray<string>
}

/** A table as a workbook: what stands above it, its header, its rows and the blank rows that are to be filled in. */
export interface WorkbookTable {
  readonly name: string
  readonly above?: ReadonlyArray<string>
  readonly header: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string | number | null>>
  /** Rows under `rows` to which choices and number limits apply as well. */
  readonly blankRows?: number
  readonly choices?: ReadonlyArray<Choice>
  /** Columns of numbers with their bounds. */
  readonly numbers?: ReadonlyArray<{
    readonly column: number
    readonly lowest: number
    readonly highest: number
  }>
  /** Columns whose blank cells keep what is typed as text. */
  readonly texts?: ReadonlyArray<number>
  /** Columns that stay in sight while one moves to the right. */
  readonly frozenColumns?: number
  /** Widths in letters; 14 where none is given. */
  readonly widths?: ReadonlyArray<number>
  /** What Excel says of a value that is not in the list, or beyond the bounds. */
  readonly refusal?: { readonly choice: string; readonly number: string }
}

const NORMAL_WIDTH = 14

/**
 * Writes a table as an XLSX workbook that prints on A4 with its header on every page. Texts are stored as texts: a cell
 * that begins with = + - @ is shown as it stands and never run. Choices stand in a hidden sheet, so that they may hold
 * commas and be of any length.
 */
export const workbookTable = (given: WorkbookTable): Promise<Uint8Array> => {
  const table = { ...given, rows: given.rows.map((row) => row.map(stored)) }
  const above = table.above ?? []
  const headerRow = above.length === 0 ? 0 : above.length + 1
  const widths = table.header.map((_, at) => table.widths?.[at] ?? NORMAL_WIDTH)
  const choices = table.choices ?? []
  const rules = tableRules(table, headerRow)
  const sheet: WriteSheet = {
    name: table.name,
    rows: [
      ...above.map((text) => [text]),
      ...(above.length === 0 ? [] : [[]]),
      [...table.header],
      ...table.rows.map((row) => [...row])
    ],
    columns: widths.map((width) => ({ width })),
    rowDefs: rowHeights(table, widths, headerRow),
    cells: styledCells(table, above, headerRow),
    freezePane: { rows: headerRow + 1, columns: table.frozenColumns ?? 0 },
    pageSetup: page,
    ...(rules.length === 0 ? {} : { dataValidations: rules })
  }
  const longest = Math.max(0, ...choices.map(({ values }) => values.length))
  const lists: WriteSheet = {
    name: LISTS,
    hidden: true,
    rows: Array.from({ length: longest }, (_, at) => choices.map(({ values }) => values[at] ?? null))
  }
  return writeXlsx({
    sheets: longest === 0 ? [sheet] : [sheet, lists],
    namedRanges: printNames(table.name, { titleRows: `$${headerRow + 1}:$${headerRow + 1}` }),
    defaultFont: font,
    properties: { created: fixedTime, modified: fixedTime }
  })
}

/**
 * The importer takes an apostrophe off a cell of a workbook too, where a spreadsheet has kept it from one of our CSV
 * files.
 */
const stored = (cell: string | number | null): string | number | null =>
  typeof cell === "string" ? keepingApostrophe(cell) : cell

const page: NonNullable<WriteSheet["pageSetup"]> = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.6, right: 0.5, bottom: 0.6, left: 0.5, header: 0.3, footer: 0.3 }
}

const rowHeights = (
  { header, rows, blankRows = 0 }: WorkbookTable,
  widths: ReadonlyArray<number>,
  headerRow: number
): Map<number, { readonly height: number }> => {
  const blank = Array.from({ length: blankRows }, () => [])
  return new Map(
    [header, ...rows, ...blank].map((cells, at) => [headerRow + at, { height: rowHeight(cells, widths) }])
  )
}

/** Every cell with its look; the blank rows have lines, so that a form looks like one also on paper. */
const styledCells = (
  table: WorkbookTable,
  above: ReadonlyArray<string>,
  headerRow: number
): Map<string, Partial<Cell>> => {
  const numbers = new Set((table.numbers ?? []).map(({ column }) => column))
  const texts = new Set(table.texts ?? [])
  const blank = Array.from({ length: table.blankRows ?? 0 }, () => [])
  const styleOf = (value: string | number | null, column: number): CellStyle =>
    typeof value === "number" || numbers.has(column)
      ? numberStyle
      : texts.has(column)
        ? asTypedStyle
        : textStyle
  return new Map<string, Partial<Cell>>([
    ...above.map((value, row): [string, Partial<Cell>] => [
      `${row},0`,
      { value, style: row === 0 ? titleStyle : aboveStyle }
    ]),
    ...table.header.map((value, column): [string, Partial<Cell>] => [
      `${headerRow},${column}`,
      { value, style: headerStyle }
    ]),
    ...[...table.rows, ...blank].flatMap((row, at) =>
      table.header.map((_, column): [string, Partial<Cell>] => {
        const value = row[column] ?? null
        return [`${headerRow + 1 + at},${column}`, { value, style: styleOf(value, column) }]
      })
    )
  ])
}
