import { type Finding, finding } from "@dvk/core"
import * as Result from "effect/Result"
import { withStatedColumns } from "../opening/statedColumns.ts"
import { type ColumnRule, IGNORED } from "./ColumnRule.ts"
import { findHeader, type HeaderCandidate } from "./findHeader.ts"
import { headerKey } from "./headerKey.ts"
import { isIndexRow } from "./indexRow.ts"
import { movedHeader } from "./movedHeader.ts"
import type { ReadColumn, Reading } from "./Reading.ts"
import { recodedFindings } from "./recodedFindings.ts"
import { repeatedHeader } from "./repeatedHeader.ts"
import type { RefusedFile, Sheet } from "./Sheet.ts"
import { filledCells, isBlank, type SheetRecord } from "./SheetRecord.ts"
import { type Delimiter, delimiters } from "./sniffDelimiter.ts"

/** A sheet whose header was found: what stands above it, its columns, and the rows below. */
export interface SheetTable {
  readonly sheet: Sheet
  readonly header: SheetRecord
  readonly reading: Reading
  /** Column by key; the first where a key stands twice. */
  readonly columns: ReadonlyMap<string, ReadColumn>
  /** Columns up to the last one with a header. */
  readonly width: number
  readonly above: ReadonlyArray<SheetRecord>
  /** Blank rows included: they part a table from what follows. */
  readonly rows: ReadonlyArray<SheetRecord>
  /** The last row, where it has no line end and fewer cells than every other: it may be cut off. */
  readonly cutOff: SheetRecord | null
  readonly findings: ReadonlyArray<Finding>
}

/** Finds the header of a sheet by its rule, or says why the file cannot be taken. */
export const findTable = (sheet: Sheet, known: ColumnRule): Result.Result<SheetTable, RefusedFile> => {
  const rule = sheet.stated === undefined ? known : withStatedColumns(known, sheet.stated)
  const { file, encoding, delimiter, records } = sheet
  const candidate = findHeader(records, rule)
  const headerLine = candidate?.record.line ?? null
  const columns = candidate === null ? [] : readOnce(candidate.columns)
  const named = sheet.name === undefined ? {} : { sheet: sheet.name }
  const reading: Reading = { encoding, delimiter, ...named, headerLine, columns }
  const refuse = (findings: ReadonlyArray<Finding>) =>
    Result.fail({ reading, findings: [...sheet.findings, ...findings] })
  if (candidate === null)
    return refuse([finding("missing-header", { file }, { columns: rule.missing(new Set(), () => []) })])
  const place = { file, line: candidate.record.line, sheetRow: candidate.record.sheetRow }
  const clashes = headerClashes(candidate, rule).map(({ code, column, other, as }) =>
    finding(code, { ...place, column: column.header }, { columns: [other.header, column.header], as })
  )
  if (clashes.length > 0) return refuse(clashes)
  if (candidate.missing.length > 0) {
    const found = columns.map((column) => column.header)
    return refuse([finding("missing-column", place, { columns: candidate.missing, found })])
  }
  const below = records.slice(candidate.at + candidate.rows)
  const isHeader = repeatedHeader(columns, candidate.record)
  const isMovedHeader = movedHeader(columns)
  const formal = new Map<SheetRecord, "index" | "header">()
  const moved = new Set<SheetRecord>()
  let afterHeader = true
  let isMoved = false
  for (const record of below) {
    if (isBlank(record) || record.fault === "open") continue
    const part: "index" | "header" | "moved" | null = isHeader(record)
      ? "header"
      : isMovedHeader(record)
        ? "moved"
        : afterHeader && isIndexRow(record)
          ? "index"
          : null
    if (part === "header" || part === "moved") isMoved = part === "moved"
    if (part !== null) formal.set(record, part === "moved" ? "header" : part)
    else if (isMoved) moved.add(record)
    // One index row at the most stands right below a header: scores may count 1, 2, 3 as well.
    afterHeader = part === "header" || part === "moved"
  }
  const unmoved = formal.size === 0 ? below : below.filter((record) => !formal.has(record))
  const rows =
    moved.size === 0
      ? unmoved
      : unmoved.map((record) => (moved.has(record) ? { ...record, fault: "moved" as const } : record))
  if (rows.every(isBlank)) return refuse([finding("no-rows", place)])
  const unread = columns.filter((column) => column.as === null).map((column) => column.header)
  return Result.succeed({
    sheet,
    header: candidate.record,
    reading,
    columns: new Map(columns.flatMap((column) => (column.as === null ? [] : [[column.as, column] as const]))),
    width: (columns.at(-1)?.index ?? -1) + 1,
    above: records.slice(0, candidate.at),
    rows,
    cutOff: cutOffRow(sheet, rows),
    findings: [
      ...sheet.findings,
      ...records.slice(0, candidate.at + candidate.rows).flatMap((record) => recodedFindings(file, record)),
      ...(unread.length === 0 ? [] : [finding("unread-column", place, { columns: unread })]),
      ...columns
        .filter((column) => column.near === true)
        .map((column) => finding("near-header", { ...place, column: column.header }, { as: column.as })),
      ...rowsAbove(records.slice(0, candidate.at), columns, rule, sheet.delimiter).map((record) => ({
        ...skippedFormalRow(file, record, "above"),
        severity: "warning" as const
      })),
      ...[...formal].map(([record, reason]) => skippedFormalRow(file, record, reason))
    ]
  })
}

/** What stands above the header of a paper fills a cell or two; a row that fills all that is required was a row. */
const rowsAbove = (
  above: ReadonlyArray<SheetRecord>,
  columns: ReadonlyArray<ReadColumn>,
  { required }: ColumnRule,
  delimiter: string | null
): ReadonlyArray<SheetRecord> => {
  const needed = columns.filter(({ as }) => as !== null && required.has(as))
  if (needed.length === 0) return []
  const isRow = (cells: ReadonlyArray<string>): boolean =>
    needed.every(({ index }) => (cells[index] ?? "").trim() !== "")
  return above.filter((record) =>
    filledCells(record) >= LEAST_ROW
      ? isRow(record.cells)
      : delimiter !== null && delimiters.some((own) => isRow(cellsWithin(record, own)))
  )
}

/**
 * The cells of a row that stands in one cell as a whole: it is wrapped in quotes, or of a list with another delimiter
 * that was joined with this one. Prose has a blank behind its commas and is none.
 */
const cellsWithin = (
  { cells: [text = "", ...others] }: SheetRecord,
  delimiter: Delimiter
): ReadonlyArray<string> => {
  if (others.some((cell) => cell.trim() !== "")) return []
  const cells = text.split(delimiter)
  return cells.length >= LEAST_ROW && cells.every((cell) => cell === cell.trimStart()) ? cells : []
}

const LEAST_ROW = 3

const cutOffRow = ({ endsOpen }: Sheet, rows: ReadonlyArray<SheetRecord>): SheetRecord | null => {
  const last = rows.at(-1)
  if (!endsOpen || last === undefined || rows.length === 1) return null
  const others = rows.slice(0, -1).filter((record) => !isBlank(record))
  return others.every((record) => record.cells.length > last.cells.length) ? last : null
}

interface Clash {
  readonly code: "duplicate-header" | "ambiguous-header"
  readonly column: ReadColumn
  readonly other: ReadColumn
  readonly as: string
}

/** Two columns for one key: with one header nobody can tell them apart; with two it matters where required. */
const headerClashes = (candidate: HeaderCandidate, rule: ColumnRule): ReadonlyArray<Clash> => {
  const first = new Map<string, ReadColumn>()
  return candidate.columns.flatMap((column): ReadonlyArray<Clash> => {
    const { as } = column
    if (as === null || as === IGNORED) return []
    const other = first.get(as)
    if (other === undefined) {
      first.set(as, column)
      return []
    }
    if (headerKey(other.header) === headerKey(column.header))
      return [{ code: "duplicate-header", column, other, as }]
    return rule.required.has(as) ? [{ code: "ambiguous-header", column, other, as }] : []
  })
}

/** Of two columns with one meaning that is not required, the second is not read. */
const readOnce = (columns: ReadonlyArray<ReadColumn>): ReadonlyArray<ReadColumn> => {
  const seen = new Set<string>()
  return columns.map((column) => {
    if (column.as === null || column.as === IGNORED) return column
    if (seen.has(column.as)) return { ...column, as: null }
    seen.add(column.as)
    return column
  })
}

const skippedFormalRow = (
  file: string,
  record: SheetRecord,
  reason: "index" | "header" | "above"
): Finding => {
  const { line, sheetRow, cells } = record
  const before = cells.filter((cell) => cell.trim() !== "").join(" | ")
  return finding("skipped-row", { file, line, sheetRow, before }, { reason })
}
