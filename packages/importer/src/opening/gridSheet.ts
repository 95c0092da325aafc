import { type Finding, finding, type Rubric } from "@dvk/core"
import { registrationRule } from "../registrations/registrationRule.ts"
import { scoreRule } from "../scores/scoreRule.ts"
import { findHeader, type HeaderCandidate } from "../table/findHeader.ts"
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
export const sheetOfGrid = (file: string, grid: Grid, form: FileForm, rubric: Rubric): Sheet => {
  const { records, findings } = recodeCells(file, grid.records)
  return {
    file,
    encoding: null,
    delimiter: null,
    name: grid.name,
    hasBadBytes: false,
    endsOpen: false,
    records,
    findings,
    ...statedOf(form, rubric)
  }
}

/** What a person has stated of the columns, where anything is. */
export const statedOf = (
  { columns }: FileForm,
  rubric: Rubric
): { readonly stated?: Readonly<Record<string, string>> } =>
  columns === undefined ? {} : { stated: tableKeys(columns, rubric) }

/** The header as the table stage will find it; null where it finds none. */
export const headerOf = (sheet: Sheet, kind: FileKind, rubric: Rubric): HeaderCandidate | null => {
  const rule = kind === "scores" ? scoreRule(rubric) : registrationRule(rubric)
  return findHeader(sheet.records, withStatedColumns(rule, sheet.stated ?? {}))
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

/** Hidden rows are read like others and said; cells with an error are blank and said. */
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
  const errors = grid.errors.flatMap(({ row, column, text }) => {
    const record = grid.records[row]
    if (row < first || record === undefined) return []
    const title = header?.columns.find(({ index }) => index === column)?.header
    const place = { file, line: record.line, sheetRow: record.sheetRow, before: text }
    return [finding("cell-error", title === undefined ? place : { ...place, column: title })]
  })
  return [...hidden, ...errors]
}
