import { type Finding, finding, foldBare, type Rubric } from "@dvk/core"
import * as Result from "effect/Result"
import { RowCells } from "../cells/RowCells.ts"
import { isSummary } from "../scores/sheetReader.ts"
import { byLine } from "../table/byLine.ts"
import { recodedFindings } from "../table/recodedFindings.ts"
import type { RefusedFile, Sheet } from "../table/Sheet.ts"
import { isBlank, type SheetRecord } from "../table/SheetRecord.ts"
import { findTable, type SheetTable } from "../table/SheetTable.ts"
import { assembleBodies } from "./assembleBodies.ts"
import { fileTotals } from "./fileTotals.ts"
import { rowReader } from "./rowReader.ts"
import type { SummaryReading, SummaryRow } from "./SummaryReading.ts"
import { statedWhen } from "./statedWhen.ts"
import { figureColumns, summaryRule } from "./summaryRule.ts"

const REPEATABLE = ["unit", "through", "year", "period", "field", "level", "subjectKind"]

/** Reads a summary from its sheet: what units counted, by field, level and kind of subject, or at the margins. */
export const summaryFrom = (sheet: Sheet, rubric: Rubric): SummaryReading => {
  const found = findTable(sheet, summaryRule(rubric))
  if (Result.isFailure(found)) return refusedSummary(sheet.file, found.failure)
  const table = found.success
  const read = rowReader(table, rubric, whenOf(table))
  const figures = figureColumns(rubric)
  const passed = passedRows(table, figures)
  const findings: Array<Finding> = [...table.findings]
  const rows: Array<SummaryRow> = []
  const rejected: Array<SummaryReading["rejected"][number]> = []
  const totals: Array<RowCells> = []
  let above: RowCells | null = null
  for (const record of table.rows) {
    if (isBlank(record)) continue
    const reason = passed(record)
    if (reason !== null) {
      findings.push(...recodedFindings(sheet.file, record), skipped(sheet.file, record, reason))
      continue
    }
    const row: RowCells = new RowCells(table, record, above)
    if (isTotal(record)) {
      totals.push(row)
      continue
    }
    row.resolveDittos(REPEATABLE)
    above = row
    const summary = row.refused ? null : read(row)
    if (summary === null)
      rejected.push({ line: record.line, sheetRow: record.sheetRow, findings: row.findings })
    else rows.push(summary)
    findings.push(...row.findings)
  }
  const { bodies, repeated, findings: onBodies } = assembleBodies(rows)
  const lines = new Map(repeated.map((entry) => [entry.line, entry]))
  for (const entry of repeated)
    rejected.push({ line: entry.line ?? 0, sheetRow: entry.sheetRow ?? 0, findings: [entry] })
  return {
    file: sheet.file,
    kind: "summaries",
    outcome: "imported",
    reading: table.reading,
    rows: rows.filter(({ origin }) => !lines.has(origin.line)),
    bodies,
    rejected: rejected.toSorted(byLine),
    findings: [...findings, ...repeated, ...onBodies, ...fileTotals(totals, bodies, figures)].toSorted(byLine)
  }
}

/** The heading goes before the name of the file, which may have been given by anybody. */
const whenOf = ({ above, sheet }: SheetTable) => {
  const heading = statedWhen(above.map(({ cells }) => cells.join(" ")))
  const name = statedWhen([sheet.file.slice(sheet.file.lastIndexOf("/") + 1)])
  return { period: heading.period ?? name.period, year: heading.year ?? name.year }
}

/**
 * Why a row counts nothing, else null. A form that was handed out has its rows named already, and below the last figure
 * stand signatures, some of them under a column of figures.
 */
const passedRows = (
  { columns, rows }: SheetTable,
  keys: ReadonlyArray<string>
): ((record: SheetRecord) => "unfilled" | "footer" | null) => {
  const places = keys.flatMap((key) => columns.get(key)?.index ?? [])
  const hasIn = (record: SheetRecord, pattern: RegExp): boolean =>
    places.some((index) => pattern.test(record.cells[index] ?? ""))
  const last = rows.findLast((record) => hasIn(record, /\d/))?.line ?? 0
  return (record) => {
    if (!hasIn(record, /\S/)) return record.line > last ? "footer" : "unfilled"
    return record.line > last ? "footer" : null
  }
}

/** The first words of a row tell; to fold all its cells would be most of the time that reading takes. */
const isTotal = ({ cells }: SheetRecord): boolean =>
  isSummary([foldBare(cells.find((cell) => /\p{L}/u.test(cell)) ?? "")])

const skipped = (file: string, { line, sheetRow, cells }: SheetRecord, reason: string): Finding => {
  const before = cells.filter((cell) => cell.trim() !== "").join(" | ")
  return finding("skipped-row", { file, line, sheetRow, before }, { reason })
}

/** The reading of a summary that was not taken at all. */
export const refusedSummary = (file: string, { reading, findings }: RefusedFile): SummaryReading => ({
  file,
  kind: "summaries",
  outcome: "refused",
  reading,
  rows: [],
  bodies: [],
  rejected: [],
  findings
})
