import { type Finding, finding } from "@dvk/core"
import type { HeaderCandidate } from "../table/findHeader.ts"
import { filledCells, type SheetRecord, withCells } from "../table/SheetRecord.ts"
import type { MergedCell } from "../workbook/Grid.ts"

/** Records in which blank cells were filled from above, each with an info. */
export interface FilledRecords {
  readonly records: ReadonlyArray<SheetRecord>
  readonly findings: ReadonlyArray<Finding>
}

/** Fills every row of a cell that is merged over several rows below the header. */
export const fillMerged = (
  file: string,
  records: ReadonlyArray<SheetRecord>,
  merged: ReadonlyArray<MergedCell>,
  header: HeaderCandidate
): FilledRecords => {
  const first = header.at + header.rows
  const filled = filler(file, records, header)
  for (const { column, from, to } of merged) {
    if (from < first) continue
    const value = records[from]?.cells[column] ?? ""
    if (value.trim() === "") continue
    for (let row = from + 1; row <= Math.min(to, records.length - 1); row++) filled.fill(row, column, value)
  }
  return filled.result()
}

/**
 * Fills blank cells of the named columns from the row above, as in a list where a unit's name stands only in the
 * first of its rows. Only rows that hold a name and something else beside are filled: totals and signatures are
 * not, and a blank row does not break the chain.
 */
export const fillDown = (
  file: string,
  records: ReadonlyArray<SheetRecord>,
  keys: ReadonlyArray<string>,
  header: HeaderCandidate
): FilledRecords => {
  const indexOf = (key: string): number => header.columns.find(({ as }) => as === key)?.index ?? -1
  const name = [indexOf("name"), indexOf("nameOrContent"), indexOf("model")].find((index) => index >= 0) ?? -1
  const columns = keys.map(indexOf).filter((index) => index >= 0)
  const filled = filler(file, records, header)
  const above = new Map<number, string>()
  for (const [row, record] of records.entries()) {
    if (row < header.at + header.rows || record.fault === "open") continue
    if ((record.cells[name] ?? "").trim() === "" || filledCells(record) < 2) continue
    for (const column of columns) {
      const value = record.cells[column] ?? ""
      if (value.trim() !== "") above.set(column, value)
      else filled.fill(row, column, above.get(column) ?? "")
    }
  }
  return filled.result()
}

const filler = (file: string, records: ReadonlyArray<SheetRecord>, header: HeaderCandidate) => {
  const changed = new Map<number, Array<string>>()
  const findings: Array<Finding> = []
  return {
    fill: (row: number, column: number, value: string): void => {
      const record = records[row]
      const cells = changed.get(row) ?? [...(record?.cells ?? [])]
      if (record === undefined || value === "" || (cells[column] ?? "").trim() !== "") return
      while (cells.length <= column) cells.push("")
      cells[column] = value
      changed.set(row, cells)
      const { line, sheetRow } = record
      const title = header.columns.find(({ index }) => index === column)?.header
      const place = { file, line, sheetRow, ...(title === undefined ? {} : { column: title }) }
      findings.push(finding("filled-down", { ...place, after: value.trim() }, { reason: "above" }))
    },
    result: (): FilledRecords => ({
      records: records.map((record, row) => {
        const cells = changed.get(row)
        return cells === undefined ? record : withCells(record, cells)
      }),
      findings
    })
  }
}
