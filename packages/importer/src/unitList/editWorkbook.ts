import * as Effect from "effect/Effect"
import type { Cell, Sheet } from "hucre/xlsx"
import { type TableEdit, withEntry } from "./TableEdit.ts"

/**
 * A workbook with an edit made in one of its sheets; formats, other sheets and all that is not a cell stay. A new row
 * looks like the one above it. Null where it is no workbook, or holds something that cannot be written back.
 */
export const editWorkbook = (
  bytes: Uint8Array,
  name: string,
  { cells, rows }: TableEdit
): Effect.Effect<Uint8Array | null> =>
  Effect.gen(function* () {
    const { openXlsx, saveXlsx } = yield* Effect.tryPromise(() => import("hucre/xlsx"))
    const workbook = yield* Effect.tryPromise(() => openXlsx(bytes, { readStyles: true }))
    const sheet = workbook.sheets.find((entry) => entry.name === name)
    if (sheet === undefined) return null
    for (const { line, column, text } of cells) {
      const before = sheet.rows[line - 1]?.[column]
      const written = before === null || before === undefined ? "" : String(before)
      write(sheet, line - 1, column, withEntry(written, text), column - (written === "" ? 1 : 0))
    }
    const last = sheet.rows.findLastIndex((row) => row.some((cell) => cell !== null && cell !== ""))
    for (const [at, row] of rows.entries()) {
      for (const [column, text] of row.entries())
        if (text !== "") write(sheet, last + 1 + at, column, text, column, last)
    }
    return yield* Effect.tryPromise(() => saveXlsx(workbook))
  }).pipe(
    // Whatever the reason, the workbook is left as it is, and a person is asked to add the name.
    Effect.catch(() => Effect.succeed(null))
  )

/** Both the row and the cell beside it hold the value: the cell wins, where there is one. A blank one takes a look. */
const write = (
  { rows, cells }: Sheet,
  row: number,
  column: number,
  text: string,
  likeColumn: number,
  likeRow = row
): void => {
  while (rows.length <= row) rows.push([])
  const values = rows[row] ?? []
  while (values.length <= column) values.push(null)
  values[column] = text
  const own = cells?.get(`${row},${column}`)
  const style = own?.style ?? cells?.get(`${likeRow},${likeColumn}`)?.style
  const cell: Cell = { value: text, type: "string", ...(style === undefined ? {} : { style }) }
  if (own !== undefined || style !== undefined) cells?.set(`${row},${column}`, cell)
}
