import { type Finding, finding, type RegistrationColumn, type Rubric, registrationColumns } from "@dvk/core"
import * as Result from "effect/Result"
import type { RowCells } from "../cells/RowCells.ts"
import { byLine } from "../table/byLine.ts"
import { recodedFindings } from "../table/recodedFindings.ts"
import { type RefusedFile, readSheet, type Sheet } from "../table/Sheet.ts"
import { isBlank, type SheetRecord } from "../table/SheetRecord.ts"
import { findTable, type SheetTable } from "../table/SheetTable.ts"
import { findDuplicates } from "./findDuplicates.ts"
import { nearDuplicates } from "./nearDuplicates.ts"
import type { RegistrationReading, RegistrationRow, RejectedRow } from "./RegistrationRow.ts"
import { RowNames } from "./RowNames.ts"
import type { ExpectedDay } from "./readDay.ts"
import { readMeanings } from "./readMeanings.ts"
import { asksForSubjectKind } from "./readSubjectKind.ts"
import { asksForWomen } from "./readWomen.ts"
import { formKeys, registrationReader } from "./registrationReader.ts"
import { registrationRule } from "./registrationRule.ts"
import { enter, type Sections, sectionReader } from "./sections.ts"
import { type SkipReason, skippedRowReader } from "./skippedRows.ts"

/** A file of registrations with the rubric that names its fields, and what the campaign expects of its dates. */
export interface RegistrationInput extends ExpectedDay {
  readonly file: string
  readonly bytes: Uint8Array
  readonly rubric: Rubric
}

/**
 * Reads a list of registrations as a unit sends it. Every row is taken or stands in `rejected`; everything odd is
 * a finding. Only a file without a readable header is refused as a whole.
 */
export const readRegistrations = (input: RegistrationInput): RegistrationReading => {
  const sheet = readSheet(input.file, input.bytes)
  return Result.isFailure(sheet)
    ? refusedRegistrations(input.file, sheet.failure)
    : registrationsOf(sheet.success, input)
}

/** The same from a sheet that has been read already. */
export const registrationsOf = (
  sheet: Sheet,
  { rubric, year, deadline }: Pick<RegistrationInput, "rubric" | "year" | "deadline">
): RegistrationReading => {
  const found = findTable(sheet, registrationRule(rubric))
  if (Result.isFailure(found)) return refusedRegistrations(sheet.file, found.failure)
  const table = found.success
  const has = (key: string): boolean => table.columns.has(key)
  const keys = formKeys(has)
  const read = registrationReader(table, rubric, { year, deadline }, keys)
  const skipped = skippedRowReader(table, keys, sectionReader(rubric))
  const findings: Array<Finding> = [...table.findings, ...absentColumns(table)]
  const taken: Array<RegistrationRow> = []
  const names = new RowNames(table.rows.length)
  const told = new Map<RegistrationRow, ReadonlyArray<Finding>>()
  const rejected: Array<RejectedRow> = []
  let sections: Sections = []
  let above: RowCells | null = null
  for (const [at, record] of table.rows.entries()) {
    const passed = skipped(record, at)
    if (isBlank(record)) continue
    const { line, sheetRow } = record
    if (passed !== null) {
      findings.push(...recodedFindings(sheet.file, record), skippedRow(sheet.file, record, passed.reason))
      if (passed.section !== null) sections = enter(sections, passed.section)
      continue
    }
    const { row, registration } = read(record, sections, above)
    above = row
    for (const found of row.findings) findings.push(found)
    if (registration === null) rejected.push({ line, sheetRow, findings: row.findings })
    else {
      taken.push(registration)
      names.add(registration)
      if (row.findings.length > 0) told.set(registration, row.findings)
    }
  }
  const duplicates = findDuplicates(taken, names)
  for (const { row, finding: repeated } of duplicates.rejected) {
    findings.push(repeated)
    const { line, sheetRow } = row.origin
    rejected.push({ line, sheetRow, findings: [...(told.get(row) ?? []), repeated] })
  }
  const isWhole = duplicates.rejected.length === 0
  for (const near of nearDuplicates(duplicates.kept, isWhole ? names : undefined)) findings.push(near.finding)
  return {
    file: sheet.file,
    kind: "registrations",
    outcome: "imported",
    reading: readMeanings(table.reading, keys),
    registrations: duplicates.kept,
    rejected: rejected.toSorted(byLine),
    findings: findings.toSorted(byLine),
    columns: columnsOf(has)
  }
}

/** Text that may belong to the row above is not dropped without a person's look. */
const skippedRow = (file: string, record: SheetRecord, reason: SkipReason): Finding => {
  const { line, sheetRow, cells } = record
  const before = cells.filter((cell) => cell.trim() !== "").join(" | ")
  const severity = reason === "continuation" ? "warning" : "info"
  return finding("skipped-row", { file, line, sheetRow, before, severity }, { reason })
}

/** The reading of a list that was not taken at all. */
export const refusedRegistrations = (
  file: string,
  { reading, findings }: RefusedFile
): RegistrationReading => ({
  file,
  kind: "registrations",
  outcome: "refused",
  reading,
  registrations: [],
  rejected: [],
  findings,
  columns: new Set()
})

/** Said once for the file, at its header: the form does not ask for it. */
const absentColumns = (table: SheetTable): ReadonlyArray<Finding> => {
  const place = { file: table.sheet.file, line: table.header.line, sheetRow: table.header.sheetRow }
  return [
    ...(table.columns.has("registeredOn") ? [] : [finding("missing-date", place, { scope: "file" })]),
    ...(asksForSubjectKind((key) => table.columns.has(key))
      ? []
      : [finding("missing-subject", place, { scope: "file" })])
  ]
}

const columnsOf = (has: (key: string) => boolean): ReadonlySet<RegistrationColumn> => {
  const keys = formKeys(has)
  const present: Partial<Record<RegistrationColumn, boolean>> = {
    name: true,
    unit: true,
    field: true,
    content: keys.content !== null,
    subjectKind: asksForSubjectKind(has),
    women: asksForWomen(has),
    place: ["place", "commune", "district", "province"].some(has)
  }
  return new Set(registrationColumns.filter((column) => present[column] ?? has(column)))
}
