import { type Finding, finding, type IsoDate, isLate, resultColumns } from "@dvk/core"
import * as Result from "effect/Result"
import { RowCells } from "../cells/RowCells.ts"
import { countedBy } from "../cells/readHeadCount.ts"
import { optionalDate } from "../lists/optionalCells.ts"
import { readCount } from "../registrations/readCounts.ts"
import { readModel } from "../scores/sheetReader.ts"
import { byLine } from "../table/byLine.ts"
import { recodedFindings } from "../table/recodedFindings.ts"
import { type RefusedFile, readSheet, type Sheet } from "../table/Sheet.ts"
import { isBlank, type SheetRecord } from "../table/SheetRecord.ts"
import { findTable } from "../table/SheetTable.ts"
import { passedRows } from "./passedRows.ts"
import type { ResultReading, ResultRow } from "./ResultRow.ts"
import { readFigures, readReplicas } from "./readFigures.ts"
import { resultRule } from "./resultRule.ts"

/** A file of results, and the day before which they were due; null where the campaign states none. */
export interface ResultInput {
  readonly file: string
  readonly bytes: Uint8Array
  readonly resultsDeadline: IsoDate | null
}

/** Reads a list of results: one row a model and target. Models stay as the file names them. */
export const readResults = (input: ResultInput): ResultReading => {
  const sheet = readSheet(input.file, input.bytes)
  return Result.isFailure(sheet)
    ? refusedResults(input.file, sheet.failure)
    : resultsOf(sheet.success, input.resultsDeadline)
}

/** The same from a sheet that has been read already. */
export const resultsOf = (sheet: Sheet, deadline: IsoDate | null): ResultReading => {
  const found = findTable(sheet, resultRule)
  if (Result.isFailure(found)) return refusedResults(sheet.file, found.failure)
  const table = found.success
  const findings: Array<Finding> = [...table.findings]
  const results: Array<ResultRow> = []
  const rejected: Array<ResultReading["rejected"][number]> = []
  let above: RowCells | null = null
  const passedOver = passedRows(table)
  for (const record of table.rows) {
    if (isBlank(record)) continue
    const reason = passedOver.get(record) ?? null
    if (reason !== null) {
      findings.push(...recodedFindings(sheet.file, record), skipped(sheet.file, record, reason))
      continue
    }
    const row: RowCells = new RowCells(table, record, above)
    row.resolveDittos(["model", "name", "unit"])
    above = row
    const result = row.refused ? null : readResult(row, deadline)
    if (row.refused) rejected.push({ line: record.line, sheetRow: record.sheetRow, findings: row.findings })
    else if (result === null) row.add("skipped-row", null, {}, { reason: "unfilled" })
    else results.push(result)
    findings.push(...row.findings)
  }
  return {
    file: sheet.file,
    kind: "results",
    outcome: "imported",
    reading: table.reading,
    results,
    rejected,
    findings: findings.toSorted(byLine),
    columns: new Set(resultColumns.filter((column) => table.columns.has(column)))
  }
}

/** What a form that was handed out has filled in already: a row with nothing else reports nothing. */
const GIVEN: ReadonlySet<keyof ResultRow> = new Set([
  "modelRef",
  "target",
  "registered",
  "measure",
  "population",
  "origin"
])

/** A row, or null where an error was added to its findings or where nothing was filled in. */
const readResult = (row: RowCells, deadline: IsoDate | null): ResultRow | null => {
  const modelRef = readModel(row)
  row.about(modelRef.id === undefined ? {} : { model: modelRef.id })
  const result: ResultRow = {
    modelRef,
    target: row.textOrNull("target", true),
    ...readFigures(row),
    participants: readCount(row, "participants", countedBy(row.header("participants"))),
    population: readCount(row, "population", countedBy(row.header("population"))),
    recognitionDocument: row.textOrNull("recognitionDocument", true),
    evidence: row.textOrNull("evidence", true),
    inspection: row.textOrNull("inspection", true),
    inspectedOn: optionalDate(row, "inspectedOn"),
    replicas: readReplicas(row),
    reportedOn: optionalDate(row, "reportedOn"),
    origin: row.place
  }
  const { reportedOn } = result
  if (reportedOn !== null && deadline !== null && isLate(reportedOn, deadline)) {
    const values = { date: reportedOn, deadline }
    row.add("late-result", "reportedOn", { before: row.raw("reportedOn").trim() }, values)
  }
  const keys = resultColumns.filter((key) => !GIVEN.has(key))
  const isFilled = keys.some((key) => row.raw(key).trim() !== "")
  return row.refused || !isFilled ? null : result
}

const skipped = (file: string, { line, sheetRow, cells }: SheetRecord, reason: string): Finding => {
  const before = cells.filter((cell) => cell.trim() !== "").join(" | ")
  return finding("skipped-row", { file, line, sheetRow, before }, { reason })
}

/** The reading of a list that was not taken at all. */
export const refusedResults = (file: string, { reading, findings }: RefusedFile): ResultReading => ({
  file,
  kind: "results",
  outcome: "refused",
  reading,
  results: [],
  rejected: [],
  findings,
  columns: new Set()
})
