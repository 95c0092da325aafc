import { type Finding, finding, type Rubric } from "@dvk/core"
import { deliveryRule } from "../deliveries/deliveryRule.ts"
import { registrationRule } from "../registrations/registrationRule.ts"
import { resultRule } from "../results/resultRule.ts"
import { scoreRule } from "../scores/scoreRule.ts"
import { summaryRule } from "../summary/summaryRule.ts"
import type { ColumnRule } from "../table/ColumnRule.ts"
import { findHeader, type HeaderCandidate } from "../table/findHeader.ts"
import { MAXIMUM_COLUMNS } from "../table/limits.ts"
import { recodeCells } from "../table/recodeCells.ts"
import type { Sheet } from "../table/Sheet.ts"
import { isBlank } from "../table/SheetRecord.ts"
import type { Grid } from "../workbook/Grid.ts"
import { tableKeys } from "./columnKeys.ts"
import type { FileForm } from "./FileForm.ts"
import { fillDown, fillMerged } from "./fillCells.ts"
import { withStatedColumns } from "./statedColumns.ts"
import type { FileKind } from "./tellKind.ts"

/** A grid as the table stage takes it; text typed in an old font is read again, as in a text file. */
export const sheetOfGrid = (file: string, grid: Grid): Sheet => {
  const { records, findings } = recodeCells(file, grid.records)
  return {
    file,
    encoding: null,
    delimiter: null,
    name: grid.name,
    hasBadBytes: false,
    endsOpen: false,
    records,
    findings
  }
}

/** The row of a sheet that has more columns than any list; null where none has. */
export const tooWide = ({ file, records }: Sheet): Finding | null => {
  const wide = records.find(({ cells }) => cells.length > MAXIMUM_COLUMNS)
  if (wide === undefined) return null
  const { line, sheetRow, cells } = wide
  return finding(
    "too-many-columns",
    { file, line, sheetRow },
    { found: cells.length, limit: MAXIMUM_COLUMNS }
  )
}

/** What a person has stated of the columns, where anything is. */
export const statedOf = (
  { columns }: FileForm,
  rubric: Rubric
): { readonly stated?: Readonly<Record<string, string>> } =>
  columns === undefined ? {} : { stated: tableKeys(columns, rubric) }

/** How the header of a kind of file is recognised. */
export const ruleOf = (kind: FileKind, rubric: Rubric): ColumnRule => {
  switch (kind) {
    case "scores":
      return scoreRule(rubric)
    case "results":
      return resultRule
    case "summaries":
      return summaryRule(rubric)
    case "reports":
      return deliveryRule
    case "registrations":
      return registrationRule(rubric)
  }
}

/** The header as the table stage will find it; null where it finds none. */
export const headerOf = (sheet: Sheet, kind: FileKind, rubric: Rubric): HeaderCandidate | null => {
  return findHeader(sheet.records, withStatedColumns(ruleOf(kind, rubric), sheet.stated ?? {}))
}

/** A sheet whose blank cells are filled where cells are merged, or where a person has said that they repeat. */
export const filledSheet = (
  sheet: Sheet,
  header: HeaderCandidate,
  merged: Grid["merged"],
  form: FileForm
): Sheet => {
  const first = fillMerged(sheet.file, sheet.records, merged, header)
  const second = fillDown(sheet.file, first.records, form.fillDown ?? [], header)
  if (first.findings.length + second.findings.length === 0) return sheet
  return {
    ...sheet,
    records: second.records,
    findings: [...sheet.findings, ...first.findings, ...second.findings]
  }
}

/** Hidden rows and further tables are read like others and said; cells with an error are blank and said. */
export const gridFindings = (
  file: string,
  grid: Grid,
  header: HeaderCandidate | null
): ReadonlyArray<Finding> => {
  const first = header === null ? 0 : header.at + header.rows
  const hidden = grid.records.flatMap((record, row) =>
    row < first || !grid.hiddenRows.has(row) || isBlank(record)
      ? []
      : [finding("hidden-row", { file, line: record.line, sheetRow: record.sheetRow })]
  )
  const empty = errorsOfEmptyRows(grid, first)
  const errors = grid.errors.flatMap(({ row, column, text }) => {
    const record = grid.records[row]
    const alike = empty.get(column)
    if (row < first || record === undefined) return []
    if (isBlank(record) && alike?.first !== row) return []
    const title = header?.columns.find(({ index }) => index === column)?.header
    const place = { file, line: record.line, sheetRow: record.sheetRow, before: text }
    const values = isBlank(record) && alike !== undefined ? { rows: alike.rows } : {}
    return [finding("cell-error", title === undefined ? place : { ...place, column: title }, values)]
  })
  const continued = grid.continued.map(({ name, line }) =>
    finding("continued-table", { file, line, sheetRow: line }, { table: name, first: grid.name })
  )
  return [...continued, ...hidden, ...errors]
}

/**
 * By column, the first row that holds errors and nothing else, and how many there are: formulas are often dragged
 * down far below the last row of a list.
 */
const errorsOfEmptyRows = (
  grid: Grid,
  from: number
): ReadonlyMap<number, { readonly first: number; readonly rows: number }> => {
  const found = new Map<number, { readonly first: number; readonly rows: number }>()
  for (const { row, column } of grid.errors) {
    const record = grid.records[row]
    if (row < from || record === undefined || !isBlank(record)) continue
    const known = found.get(column)
    found.set(column, { first: known?.first ?? row, rows: (known?.rows ?? 0) + 1 })
  }
  return found
}
