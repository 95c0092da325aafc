import type { ColumnRule } from "./ColumnRule.ts"
import { isIndexRow } from "./indexRow.ts"
import { HEADER_ROWS, MAXIMUM_HEADER_LENGTH } from "./limits.ts"
import { mergedHeader } from "./mergedHeader.ts"
import type { ReadColumn } from "./Reading.ts"
import { isBlank, type SheetRecord } from "./SheetRecord.ts"

/** The best row for a header among the first forty that are not blank. */
export interface HeaderCandidate {
  readonly at: number
  /** Forms with merged cells have their header in two rows. */
  readonly rows: 1 | 2
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
 * the first of equals wins. A header in two rows wins over one of them where it names more. Null where no row
 * names at least two columns.
 */
export const findHeader = (records: ReadonlyArray<SheetRecord>, rule: ColumnRule): HeaderCandidate | null => {
  let best: HeaderCandidate | null = null
  let seen = 0
  for (const [at, record] of records.entries()) {
    if (isBlank(record) || record.fault === "open") continue
    if (++seen > HEADER_ROWS) break
    if (best !== null && cannotBeBetter(best, record, records[at + 1])) continue
    const candidate = candidateOf(cellsOf(record), 1, at, record, records, rule)
    if (candidate.known >= LEAST_KNOWN && (best === null || isBetter(candidate, best))) best = candidate
    const merged = mergedCandidate(candidate, records, rule)
    const isOne = best === candidate && goesOn(candidate, records[at + 1], rule)
    if (merged !== null && merged.known >= LEAST_KNOWN && (best === null || isOne || isBetter(merged, best)))
      best = merged
  }
  return best
}

/** A complete header is beaten only by one that names more columns, for which there have to be as many cells. */
const cannotBeBetter = (
  best: HeaderCandidate,
  { cells }: SheetRecord,
  next: SheetRecord | undefined
): boolean => {
  if (best.missing.length > 0 || cells.length > best.known) return false
  return next === undefined || next.cells.length <= best.known
}

const isBetter = (a: HeaderCandidate, b: HeaderCandidate): boolean => {
  const complete = Number(a.missing.length === 0) - Number(b.missing.length === 0)
  return complete > 0 || (complete === 0 && a.known > b.known)
}

/** The row and the one below it as one header; null where the lower row holds data. */
const mergedCandidate = (
  upper: HeaderCandidate,
  records: ReadonlyArray<SheetRecord>,
  rule: ColumnRule
): HeaderCandidate | null => {
  const lower = records[upper.at + 1]
  if (lower === undefined || isBlank(lower) || lower.fault === "open") return null
  const cells = mergedHeader(cellsOf(upper.record), cellsOf(lower), rule.match)
  if (cells === null) return null
  const merged = candidateOf(cells, 2, upper.at, upper.record, records, rule)
  // A row of data has cells under what is required; a header below one that spans several columns does too.
  const filled = (index: number): boolean => (lower.cells[index] ?? "").trim() !== ""
  const spans = (index: number): boolean =>
    (upper.record.cells[index + 1] ?? "").trim() === "" && filled(index + 1)
  const isData = upper.columns.some(
    ({ as, index }) => as !== null && rule.required.has(as) && filled(index) && !spans(index)
  )
  const alone = candidateOf(cellsOf(lower), 1, upper.at + 1, lower, records, rule)
  return (isData && !goesOn(upper, lower, rule)) || !isBetter(merged, alone) ? null : merged
}

/** A score and a count have digits; "(hộ)" and "đăng ký" below a header have none. */
const REMARK = /^\(.*\)$|^\D*\p{L}\D*$/su

/**
 * Whether a row below a header only goes on with its words ("Đơn vị" and below it "đăng ký") or adds remarks in
 * brackets: with them, every column that it touches is the same.
 */
const goesOn = (upper: HeaderCandidate, lower: SheetRecord | undefined, rule: ColumnRule): boolean => {
  if (lower === undefined || isBlank(lower) || lower.fault === "open" || isIndexRow(lower)) return false
  return cellsOf(lower).every((text, at) => {
    if (text === "") return true
    const column = upper.columns.find(({ index }) => index === at)
    if (column === undefined || !REMARK.test(text)) return false
    const both = `${column.header} ${text}`
    const means = rule.match(both) ?? rule.matchNearly?.(both) ?? null
    return means === column.as
  })
}

const cellsOf = (record: SheetRecord): ReadonlyArray<string> =>
  record.cells.map((cell) =>
    cell
      .slice(0, MAXIMUM_HEADER_LENGTH + 1)
      .replace(/\s+/g, " ")
      .trim()
      .normalize("NFC")
  )

const candidateOf = (
  cells: ReadonlyArray<string>,
  rows: 1 | 2,
  at: number,
  record: SheetRecord,
  records: ReadonlyArray<SheetRecord>,
  rule: ColumnRule
): HeaderCandidate => {
  const matched = cells.flatMap((header, index): ReadonlyArray<ReadColumn> => {
    const as = header.length > MAXIMUM_HEADER_LENGTH ? null : rule.match(header)
    return header === "" ? [] : [{ header, index, as }]
  })
  const exact = new Set(matched.flatMap(({ as }) => (as === null ? [] : [as])))
  // Two known columns are enough to look closer; a row of data seldom has more than one. A header whose letters
  // were lost may have none at all.
  const lost = cells.some((header) => header.includes("?"))
  const columns = exact.size < LEAST_KNOWN && !lost ? matched : withNear(matched, exact, rule)
  const keys = new Set(columns.flatMap(({ as }) => (as === null ? [] : [as])))
  const missing = rule.missing(keys, () => records.slice(at + rows))
  return { at, rows, record, columns, known: keys.size, missing }
}

const withNear = (
  columns: ReadonlyArray<ReadColumn>,
  exact: ReadonlySet<string>,
  rule: ColumnRule
): ReadonlyArray<ReadColumn> => {
  const taken = new Set(exact)
  return columns.map((column) => {
    if (column.as !== null || column.header.length > MAXIMUM_HEADER_LENGTH) return column
    const as = rule.matchNearly?.(column.header) ?? null
    if (as === null || taken.has(as)) return column
    taken.add(as)
    return { ...column, as, near: true }
  })
}
