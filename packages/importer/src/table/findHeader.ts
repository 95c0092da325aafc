import type { ColumnRule } from "./ColumnRule.ts"
import { HEADER_ROWS, MAXIMUM_HEADER_LENGTH } from "./limits.ts"
import type { ReadColumn } from "./Reading.ts"
import { isBlank, type SheetRecord } from "./SheetRecord.ts"

/** The best row for a header among the first forty that are not blank. */
export interface HeaderCandidate {
  readonly at: number
  readonly record: SheetRecord
  /** Every column with a header, in order. */
  readonly columns: ReadonlyArray<ReadColumn>
  /** How many different keys it names. */
  readonly known: number
  readonly missing: ReadonlyArray<string>
}

/** Below this a row of a heading ("Đơn vị: Xóm 1") would pass for a header that lacks columns. */
const LEAST_KNOWN = 2

/**
 * The row that names most known columns; one that has all required columns wins over one that does not, and
 * the first of equals wins. Null where no row names at least two columns.
 */
export const findHeader = (records: ReadonlyArray<SheetRecord>, rule: ColumnRule): HeaderCandidate | null => {
  let best: HeaderCandidate | null = null
  let seen = 0
  for (const [at, record] of records.entries()) {
    if (isBlank(record) || record.fault === "open") continue
    if (++seen > HEADER_ROWS) break
    const candidate = candidateOf(record, at, rule)
    if (candidate.known >= LEAST_KNOWN && (best === null || isBetter(candidate, best))) best = candidate
  }
  return best
}

const isBetter = (a: HeaderCandidate, b: HeaderCandidate): boolean => {
  const complete = Number(a.missing.length === 0) - Number(b.missing.length === 0)
  return complete > 0 || (complete === 0 && a.known > b.known)
}

const candidateOf = (record: SheetRecord, at: number, rule: ColumnRule): HeaderCandidate => {
  const columns = record.cells.flatMap((cell, index): ReadonlyArray<ReadColumn> => {
    const header = cell.replace(/\s+/g, " ").trim().normalize("NFC")
    const as = header.length > MAXIMUM_HEADER_LENGTH ? null : rule.match(header)
    return header === "" ? [] : [{ header, index, as }]
  })
  const keys = new Set(columns.flatMap((column) => (column.as === null ? [] : [column.as])))
  return { at, record, columns, known: keys.size, missing: rule.missing(keys) }
}
