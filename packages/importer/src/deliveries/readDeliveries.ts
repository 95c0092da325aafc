import { type Activity, type Finding, finding } from "@dvk/core"
import * as Result from "effect/Result"
import { RowCells } from "../cells/RowCells.ts"
import { readHeadCount } from "../cells/readHeadCount.ts"
import { optionalDate } from "../lists/optionalCells.ts"
import { manyOf } from "../lists/readList.ts"
import { isSummary } from "../scores/sheetReader.ts"
import { byLine } from "../table/byLine.ts"
import { recodedFindings } from "../table/recodedFindings.ts"
import { type RefusedFile, readSheet, type Sheet } from "../table/Sheet.ts"
import { beginnings, isBlank, type SheetRecord } from "../table/SheetRecord.ts"
import { findTable } from "../table/SheetTable.ts"
import { type DeliveryReading, type DeliveryRow, deliveryColumns } from "./DeliveryReading.ts"
import { deliveryRule } from "./deliveryRule.ts"
import { readMetres, readMoney } from "./readAmounts.ts"

/** Reads a log of reports from the bytes of a text file. */
export const readDeliveries = (file: string, bytes: Uint8Array): DeliveryReading => {
  const sheet = readSheet(file, bytes)
  return Result.isFailure(sheet) ? refusedDeliveries(file, sheet.failure) : deliveriesOf(sheet.success)
}

/** Reads a log of reports: what came in for which duty, and what was done on the ground. Names stay as written. */
export const deliveriesOf = (sheet: Sheet): DeliveryReading => {
  const found = findTable(sheet, deliveryRule)
  if (Result.isFailure(found)) return refusedDeliveries(sheet.file, found.failure)
  const table = found.success
  const findings: Array<Finding> = [...table.findings]
  const rows: Array<DeliveryRow> = []
  const rejected: Array<DeliveryReading["rejected"][number]> = []
  let above: RowCells | null = null
  for (const record of table.rows) {
    if (isBlank(record)) continue
    if (record.fault !== "open" && isSummary(beginnings(record))) {
      findings.push(...recodedFindings(sheet.file, record), totalPassed(sheet.file, record))
      continue
    }
    const row: RowCells = new RowCells(table, record, above)
    row.resolveDittos(["party", "member", "duty", "hamlets"])
    above = row
    const read = row.refused ? null : readRow(row)
    if (read !== null && isUnfilled(read, row)) row.add("skipped-row", null, {}, { reason: "awaited" })
    else if (read === null)
      rejected.push({ line: record.line, sheetRow: record.sheetRow, findings: row.findings })
    else rows.push(read)
    findings.push(...row.findings)
  }
  return {
    file: sheet.file,
    kind: "reports",
    outcome: "imported",
    reading: table.reading,
    rows,
    rejected,
    findings: findings.toSorted(byLine),
    columns: new Set(deliveryColumns.filter((column) => table.columns.has(column)))
  }
}

/** A row, or null where an error was added to its findings. */
const readRow = (row: RowCells): DeliveryRow | null => {
  const member = row.textOrNull("member")
  const party = member ?? row.text("party")
  if (party === "") row.add("missing-id", row.has("party") ? "party" : "member", {}, { key: "party" })
  const delivery: DeliveryRow = {
    party,
    isMember: member !== null,
    duty: row.textOrNull("duty"),
    on: optionalDate(row, "on"),
    document: row.textOrNull("document"),
    note: row.textOrNull("note"),
    activity: readActivity(row),
    origin: row.place
  }
  return row.refused ? null : delivery
}

/** A row of an empty log: it says what is owed, and nobody has written that it came. */
const isUnfilled = ({ duty, activity }: DeliveryRow, row: RowCells): boolean =>
  duty !== null &&
  activity === null &&
  WHAT_CAME.some((key) => row.has(key)) &&
  [...WHAT_CAME, "note"].every((key) => row.raw(key).trim() === "")

const WHAT_CAME = ["on", "document"]

const ON_THE_GROUND = ["hamlets", "day", "partners", "content", "people", "cost", "funding", "road", "length"]

/** What a row tells of an activity; null where all those cells are blank. */
const readActivity = (row: RowCells): Activity | null =>
  ON_THE_GROUND.every((key) => row.raw(key).trim() === "")
    ? null
    : {
        hamlets: manyOf(row.text("hamlets", true)),
        day: optionalDate(row, "day"),
        partners: manyOf(row.text("partners", true)),
        content: row.textOrNull("content"),
        people: people(row),
        cost: amount(row, "cost", "dong", readMoney),
        funding: row.textOrNull("funding"),
        road: row.textOrNull("road"),
        length: amount(row, "length", "metres", readMetres)
      }

/** A head count, told where the cell says "about". */
const people = (row: RowCells): number | null => {
  const text = row.text("people")
  const read = readHeadCount(text)
  if (read?.approximate === true)
    row.add("approximate-number", "people", { before: text, after: String(read.value.count) })
  return amount(row, "people", "head-count", () => read?.value.count ?? null)
}

/** An amount, or null where the cell is blank or cannot be read; the latter is reported. */
const amount = (
  row: RowCells,
  key: string,
  expected: string,
  read: (text: string) => number | null
): number | null => {
  const text = row.text(key)
  if (text === "") return null
  const value = read(text)
  if (value === null) row.add("bad-number", key, { before: text }, { expected })
  return value
}

const totalPassed = (file: string, { line, sheetRow, cells }: SheetRecord): Finding => {
  const before = cells.filter((cell) => cell.trim() !== "").join(" | ")
  return finding("skipped-row", { file, line, sheetRow, before }, { reason: "total" })
}

/** The reading of a log that was not taken at all. */
export const refusedDeliveries = (file: string, { reading, findings }: RefusedFile): DeliveryReading => ({
  file,
  kind: "reports",
  outcome: "refused",
  reading,
  rows: [],
  rejected: [],
  findings,
  columns: new Set()
})
