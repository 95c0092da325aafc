import { type Cell, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx"
import { fixedTime } from "./fixedTime.ts"

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
  /** Widths in letters; 14 where none is given. */
  readonly widths?: ReadonlyArray<number>
  /** What Excel says of a value that is not in the list, or beyond the bounds. */
  readonly refusal?: { readonly choice: string; readonly number: string }
}

/** The name of the hidden sheet that holds the lists. */
const LISTS = "Danh muc"
const NORMAL_WIDTH = 14

/**
 * Writes a table as an XLSX workbook. Texts are stored as texts: a cell that begins with = + - @ is shown as it
 * stands and never run. Choices stand in a hidden sheet, so that they may hold commas and be of any length.
 */
export const workbookTable = (table: WorkbookTable): Promise<Uint8Array> => {
  const above = table.above ?? []
  const headerRow = above.length === 0 ? 0 : above.length + 1
  const first = headerRow + 2
  const last = Math.max(first, first + table.rows.length + (table.blankRows ?? 0) - 1)
  const range = (column: number): string => `${letter(column)}${first}:${letter(column)}${last}`
  const choices = table.choices ?? []
  const validations: Array<DataValidation> = [
    ...choices.map(
      ({ column, values }, at): DataValidation => ({
        type: "list",
        formula1: `'${LISTS}'!$${letter(at)}$1:$${letter(at)}$${values.length}`,
        allowBlank: true,
        showErrorMessage: true,
        ...(table.refusal === undefined ? {} : { errorMessage: table.refusal.choice }),
        range: range(column)
      })
    ),
    ...(table.numbers ?? []).map(
      ({ column, lowest, highest }): DataValidation => ({
        type: "decimal",
        operator: "between",
        formula1: String(lowest),
        formula2: String(highest),
        allowBlank: true,
        showErrorMessage: true,
        ...(table.refusal === undefined ? {} : { errorMessage: table.refusal.number }),
        range: range(column)
      })
    )
  ]
  const sheet: WriteSheet = {
    name: table.name,
    rows: [
      ...above.map((text) => [text]),
      ...(above.length === 0 ? [] : [[]]),
      [...table.header],
      ...table.rows.map((row) => [...row])
    ],
    columns: table.header.map((_, at) => ({ width: table.widths?.[at] ?? NORMAL_WIDTH })),
    cells: styledCells(table, headerRow),
    freezePane: { rows: headerRow + 1 },
    ...(validations.length === 0 ? {} : { dataValidations: validations })
  }
  const longest = Math.max(0, ...choices.map(({ values }) => values.length))
  const lists: WriteSheet = {
    name: LISTS,
    hidden: true,
    rows: Array.from({ length: longest }, (_, at) => choices.map(({ values }) => values[at] ?? null))
  }
  return writeXlsx({
    sheets: longest === 0 ? [sheet] : [sheet, lists],
    properties: { created: fixedTime, modified: fixedTime }
  })
}

/** The header in bold; text cells in the blank rows, counted from under the header. */
const styledCells = (table: WorkbookTable, headerRow: number): Map<string, Partial<Cell>> => {
  const first = headerRow + 1 + table.rows.length
  const blank = Array.from({ length: table.blankRows ?? 0 }, (_, at) => first + at)
  return new Map<string, Partial<Cell>>([
    ...table.header.map((value, at): [string, Partial<Cell>] => [
      `${headerRow},${at}`,
      { value, style: { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } } }
    ]),
    ...blank.flatMap((row) =>
      (table.texts ?? []).map((column): [string, Partial<Cell>] => [
        `${row},${column}`,
        { value: null, style: { numFmt: "@" } }
      ])
    )
  ])
}

/**
 * The letter of a column as Excel shows it.
 *
 * @example
 * letter(0) // => "A"
 * letter(27) // => "AB"
 */
export const letter = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letter(Math.floor(column / 26) - 1)}${letter(column % 26)}`
