import { judgeAbove } from "../scores/judgeAbove.ts"
import type { ColumnRule } from "../table/ColumnRule.ts"
import { findHeader, type HeaderCandidate } from "../table/findHeader.ts"
import { repeatedHeader } from "../table/repeatedHeader.ts"
import { isBlank, type SheetRecord } from "../table/SheetRecord.ts"
import type { Grid } from "../workbook/Grid.ts"

/** Tells a text between two tables that speaks for the rows below it, such as "II. Lĩnh vực kinh tế". */
export type IsHeading = (record: SheetRecord) => boolean

/** A header that is printed again stands in the first rows of the next table. */
const ROWS_TO_HEADER = 3

/**
 * Tables of a paper with those joined that are one list: people break a table by hand where a page ends, or copy
 * a second one below it. A table goes on in the next one where that has the same header again; or where it has none
 * but as many columns, with nothing between the two but a heading. A judge who is named in between begins a sheet of
 * their own.
 */
export const joinTables = (
  tables: ReadonlyArray<Grid>,
  rules: ReadonlyArray<ColumnRule>,
  isHeading: IsHeading
): ReadonlyArray<Grid> => {
  const joined: Array<Grid> = []
  let header: HeaderCandidate | null = null
  for (const table of tables) {
    const open = joined.at(-1)
    if (open !== undefined && header !== null && goesOn(open, header, table, rules, isHeading)) {
      joined[joined.length - 1] = appended(open, table, isHeading)
      continue
    }
    joined.push(table)
    header = completeHeader(table, rules)
  }
  return joined
}

const completeHeader = (table: Grid, rules: ReadonlyArray<ColumnRule>): HeaderCandidate | null =>
  rules.map((rule) => findHeader(table.records, rule)).find((found) => found?.missing.length === 0) ?? null

const goesOn = (
  open: Grid,
  header: HeaderCandidate,
  next: Grid,
  rules: ReadonlyArray<ColumnRule>,
  isHeading: IsHeading
): boolean => {
  const between = paragraphsOf(next)
  const rows = rowsOf(next).filter((record) => !isBlank(record))
  if (rows.length === 0 || judgeAbove(between) !== "") return false
  if (rows.slice(0, ROWS_TO_HEADER).some(repeatedHeader(header.columns, header.record))) return true
  const isOther = rules.some((rule) => findHeader(next.records, rule) !== null)
  return !isOther && widthOf(open) === widthOf(next) && between.every(isHeading)
}

/** Rows and headings of the next table count on behind those of the first. */
const appended = (open: Grid, next: Grid, isHeading: IsHeading): Grid => {
  const between = paragraphsOf(next)
  const headings = between.filter(isHeading)
  const first = open.records.length + headings.length
  const last = open.records.at(-1)?.line ?? 0
  const added = [...headings, ...rowsOf(next)].map(
    (record, at): SheetRecord => ({ ...record, line: last + at + 1, sheetRow: last + at + 1 })
  )
  return {
    ...open,
    records: [...open.records, ...added],
    merged: [
      ...open.merged,
      ...next.merged.map(({ column, from, to }) => ({
        column,
        from: from - between.length + first,
        to: to - between.length + first
      }))
    ],
    continued: [...open.continued, { name: next.name, line: last + headings.length + 1 }]
  }
}

/** Paragraphs above a table have no line in it. */
const paragraphsOf = ({ records }: Grid): ReadonlyArray<SheetRecord> =>
  records.filter(({ line }) => line === 0)
const rowsOf = ({ records }: Grid): ReadonlyArray<SheetRecord> => records.filter(({ line }) => line > 0)
const widthOf = (table: Grid): number => Math.max(0, ...rowsOf(table).map(({ cells }) => cells.length))
