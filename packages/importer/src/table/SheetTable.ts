import { type Finding, finding } from "@dvk/core"
import * as Result from "effect/Result"
import { type ColumnRule, IGNORED } from "./ColumnRule.ts"
import { findHeader, type HeaderCandidate } from "./findHeader.ts"
import { headerKey } from "./headerKey.ts"
import type { ReadColumn, Reading } from "./Reading.ts"
import type { RefusedFile, Sheet } from "./Sheet.ts"
import { isBlank, type SheetRecord } from "./SheetRecord.ts"

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
  readonly findings: ReadonlyArray<Finding>
}

/** Finds the header of a sheet by its rule, or says why the file cannot be taken. */
export const findTable = (sheet: Sheet, rule: ColumnRule): Result.Result<SheetTable, RefusedFile> => {
  const { file, encoding, delimiter, records } = sheet
  const candidate = findHeader(records, rule)
  const headerLine = candidate?.record.line ?? null
  const columns = candidate === null ? [] : readOnce(candidate.columns)
  const reading: Reading = { encoding, delimiter, headerLine, columns }
  const refuse = (findings: ReadonlyArray<Finding>) => Result.fail({ reading, findings })
  if (candidate === null)
    return refuse([finding("missing-header", { file }, { columns: rule.missing(new Set()) })])
  const place = { file, line: candidate.record.line, sheetRow: candidate.record.sheetRow }
  const clashes = headerClashes(candidate, rule).map(({ code, column, other, as }) =>
    finding(code, { ...place, column: column.header }, { columns: [other.header, column.header], as })
  )
  if (clashes.length > 0) return refuse(clashes)
  if (candidate.missing.length > 0) {
    const found = columns.map((column) => column.header)
    return refuse([finding("missing-column", place, { columns: candidate.missing, found })])
  }
  const below = records.slice(candidate.at + 1)
  const indexRow = below.findIndex((record) => !isBlank(record))
  const isIndexed = indexRow !== -1 && isIndexRow(below[indexRow])
  const rows = isIndexed ? below.slice(indexRow + 1) : below
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
    findings: [
      ...(unread.length === 0 ? [] : [finding("unread-column", place, { columns: unread })]),
      ...(isIndexed ? [skippedIndexRow(file, below[indexRow])] : [])
    ]
  })
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

const skippedIndexRow = (file: string, record: SheetRecord | undefined): Finding => {
  const before = record?.cells.filter((cell) => cell.trim() !== "").join(" | ") ?? ""
  const place = record === undefined ? { file } : { file, line: record.line, sheetRow: record.sheetRow }
  return finding("skipped-row", { ...place, before }, { reason: "index" })
}

/** The row 1, 2, 3… or (1), (2), (3)… or A, B, C… that official forms have under their header. */
const LEAST_INDEXED = 3

const isIndexRow = (record: SheetRecord | undefined): boolean => {
  const filled = (record?.cells ?? [])
    .map((cell) => cell.trim().replace(/^\((.*)\)$/, "$1"))
    .filter((cell) => cell !== "")
  if (filled.length < LEAST_INDEXED) return false
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
  return (
    filled.every((cell, index) => cell === String(index + 1)) ||
    filled.every((cell, index) => cell.toUpperCase() === letters[index])
  )
}
