import { type Finding, finding } from "@dvk/core"
import * as Effect from "effect/Effect"
import type { Sheet as ExcelSheet } from "hucre/xlsx"
import type { SheetRecord } from "../table/SheetRecord.ts"
import { cellText, isErrorText } from "./cellText.ts"
import type { ErrorCell, Grid, MergedCell } from "./Grid.ts"
import { MAXIMUM_SHEET_ROWS } from "./limits.ts"

/** How hucre says that a sheet with two cells far apart would fill the memory with blank ones. */
const TOO_WIDE = /^Sheet "(.*)" spans \d+ rows/s

const tooLarge = (file: string, sheet: string): Finding =>
  finding("sheet-too-large", { file }, { sheet, limit: MAXIMUM_SHEET_ROWS })

/**
 * The sheets of an XLSX workbook, or the Finding that says why there are none. The package has been looked over by
 * `packageParts`: what it unpacks to is bounded.
 */
export const readWorkbook = (file: string, bytes: Uint8Array): Effect.Effect<ReadonlyArray<Grid>, Finding> =>
  Effect.tryPromise({
    // Loaded only here: most campaigns hold no workbook.
    try: async () =>
      (await import("hucre/xlsx")).readXlsx(bytes, { readStyles: true, maxRows: MAXIMUM_SHEET_ROWS + 1 }),
    // Whatever the package holds, it is the package that is at fault: nothing else is read here.
    catch: (error) => {
      const sheet = TOO_WIDE.exec(error instanceof Error ? error.message : "")?.[1]
      return sheet === undefined ? finding("damaged-file", { file }) : tooLarge(file, sheet)
    }
  }).pipe(
    Effect.flatMap(({ sheets }) => {
      const long = sheets.find(({ rows }) => rows.length > MAXIMUM_SHEET_ROWS)
      return long === undefined ? Effect.succeed(sheets.map(gridOf)) : Effect.fail(tooLarge(file, long.name))
    })
  )

const gridOf = (sheet: ExcelSheet): Grid => {
  const errors: Array<ErrorCell> = []
  const records = sheet.rows.map((row, at): SheetRecord => {
    const cells = row.map((value, column) => {
      const cell = sheet.cells?.get(`${at},${column}`)
      const text = cellText(value, cell?.style?.numFmt ?? "")
      // A workbook that was never opened in Excel may hold formulas without their results.
      const formula = value === null ? cell?.formula : undefined
      if (formula === undefined && !isErrorText(text)) return text
      errors.push({ row: at, column, text: formula === undefined ? text : `=${formula.replace(/^=/, "")}` })
      return ""
    })
    // Formatted cells far to the right are no columns.
    const width = cells.findLastIndex((text) => text !== "") + 1
    return { cells: cells.slice(0, width), line: at + 1, sheetRow: at + 1, fault: null }
  })
  return {
    name: sheet.name,
    from: "workbook",
    continued: [],
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    records,
    merged: (sheet.merges ?? []).flatMap(
      ({ startRow, startCol, endRow }): ReadonlyArray<MergedCell> =>
        endRow > startRow ? [{ column: startCol, from: startRow, to: endRow }] : []
    ),
    hiddenRows: new Set(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row] : []))
    ),
    errors
  }
}
