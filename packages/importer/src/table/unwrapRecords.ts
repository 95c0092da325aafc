import { type Finding, finding } from "@dvk/core"
import { quoteFault } from "./quoteFault.ts"
import { recoverRecord } from "./recoverRecord.ts"
import { filledCells, isBlank, type SheetRecord, withCells } from "./SheetRecord.ts"
import { sniffDelimiter } from "./sniffDelimiter.ts"

/** Fewer cells are a heading with a comma in it, and no row of a list. */
const LEAST_CELLS = 3
/** A header and a row below it. */
const LEAST_ROWS = 2
/** Enough rows to see what parts the cells inside. */
const SAMPLE_ROWS = 40

/** Records whose wrapping was taken off. `wrapped`: which ones they were before. */
export interface UnwrappedRecords {
  readonly records: ReadonlyArray<SheetRecord>
  readonly delimiter: string
  readonly wrapped: ReadonlyArray<SheetRecord>
  /** Every row of the table was wrapped, and so its header. */
  readonly isWhole: boolean
}

/**
 * Takes off the quotes that a mail gateway, or Excel with another list separator, put round whole lines:
 * `"1,""Thu gom, phân loại"",Xóm 1"` is one cell that holds a row. Where no line has the cells of a row, all that
 * hold some are unwrapped. Where only some lines are wrapped, they are those that have quotes inside, or a running
 * number and no blank behind a comma, as prose has: the quotes have to be where CSV has them, and give just as many
 * cells as the other rows have.
 */
export const unwrapRecords = (records: ReadonlyArray<SheetRecord>, delimiter: string): UnwrappedRecords => {
  const asTheyAre = { records, delimiter, wrapped: [], isWhole: false }
  if (!records.every((record) => filledCells(record) < LEAST_CELLS)) {
    const width = usualWidth(records)
    const isRow = (text: string, cells: ReadonlyArray<string>): boolean =>
      cells.length === width &&
      quoteFault(text, delimiter) === null &&
      (text.includes('"') || isNumberedRow(cells))
    return { ...asTheyAre, ...unwrapped(records, delimiter, isRow) }
  }
  const single = records.flatMap((record) => onlyCell(record) ?? [])
  const inner = sniffDelimiter(single.slice(0, SAMPLE_ROWS).join("\n"))
  const taken = unwrapped(records, inner, (_, cells) => cells.length >= LEAST_CELLS)
  const rows = records.filter((record) => !isBlank(record)).length
  return taken.wrapped.length < LEAST_ROWS || taken.wrapped.length * 2 < rows
    ? asTheyAre
    : { ...taken, delimiter: inner, isWhole: true }
}

const isNumberedRow = (cells: ReadonlyArray<string>): boolean =>
  /^\d+[.)]?$/.test(cells[0] ?? "") && cells.every((cell) => cell === cell.trimStart())

/** Said once where every line was wrapped, else of each row that was. */
export const wrappedFindings = (
  file: string,
  { wrapped, isWhole }: UnwrappedRecords
): ReadonlyArray<Finding> =>
  isWhole
    ? [finding("wrapped-rows", { file }, { rows: wrapped.length })]
    : wrapped.map(({ line, sheetRow, cells }) =>
        finding("wrapped-rows", { file, line, sheetRow, before: cells[0] ?? "" }, { rows: 1 })
      )

const unwrapped = (
  records: ReadonlyArray<SheetRecord>,
  delimiter: string,
  isRow: (text: string, cells: ReadonlyArray<string>) => boolean
): Pick<UnwrappedRecords, "records" | "wrapped"> => {
  const wrapped = new Map<SheetRecord, SheetRecord>()
  for (const record of records) {
    const text = onlyCell(record)
    if (text === null || !text.includes(delimiter)) continue
    const cells = recoverRecord(text, delimiter)
    const fault = quoteFault(text, delimiter) === null ? null : "stray"
    if (isRow(text, cells)) wrapped.set(record, { ...withCells(record, cells), fault })
  }
  return wrapped.size === 0
    ? { records, wrapped: [] }
    : { records: records.map((record) => wrapped.get(record) ?? record), wrapped: [...wrapped.keys()] }
}

/** The first cell of a record that has no other; null for any other record. Most end at the second cell. */
const onlyCell = ({ cells, fault }: SheetRecord): string | null =>
  fault === null && (cells[1] ?? "") === "" && cells.every((cell, at) => at === 0 || cell.trim() === "")
    ? (cells[0] ?? null)
    : null

/** How many cells most rows of a table have. */
const usualWidth = (records: ReadonlyArray<SheetRecord>): number => {
  const counts = new Map<number, number>()
  for (const { cells } of records.slice(0, SAMPLE_ROWS))
    if (cells.length >= LEAST_CELLS) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}
