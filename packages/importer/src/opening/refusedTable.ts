import type { Finding } from "@dvk/core"
import { judgeAbove } from "../scores/judgeAbove.ts"
import type { Sheet } from "../table/Sheet.ts"
import type { SheetRecord } from "../table/SheetRecord.ts"
import { rowReference } from "./mendedRows.ts"
import type { OpenedFile } from "./openFile.ts"

/** Refused rows as a table that imports again once it is mended. */
export interface RefusedTable {
  readonly header: ReadonlyArray<string>
  readonly rows: ReadonlyArray<{
    readonly cells: ReadonlyArray<string>
    /** Which row it is: `mendedRows` reads it again. */
    readonly reference: string
    /** Why the row was refused. */
    readonly findings: ReadonlyArray<Finding>
  }>
}

/** Columns that a table may do without because something above its rows says it. */
const ABOVE = { judge: "Giám khảo", field: "Lĩnh vực" } as const

/**
 * The refused rows of a file with their cells as they stand and its header in one row. What the rows took from a
 * heading or a section above them gets a column of its own. Null where no row was refused.
 *
 * @param lines the lines of the refused rows; by default those that the file itself gives rise to
 */
export const refusedTable = (
  { reading, sheet }: OpenedFile,
  findings: ReadonlyArray<Finding> = reading.findings,
  lines: ReadonlyArray<number> = reading.rejected.map(({ line }) => line)
): RefusedTable | null => {
  if (sheet === null || reading.outcome === "refused" || lines.length === 0) return null
  const wanted = new Set(lines)
  const records = sheet.records.filter(({ line }) => wanted.has(line))
  const width = Math.max(...reading.reading.columns.map(({ index }) => index + 1))
  const header = Array.from(
    { length: width },
    (_, at) => reading.reading.columns.find(({ index }) => index === at)?.header ?? ""
  )
  const added = addedColumn(reading, sheet)
  const byRow = Map.groupBy(findings, ({ line }) => line)
  return {
    header: added === null ? header : [...header, added.header],
    rows: records.map((record) => {
      const about = byRow.get(record.line) ?? []
      const cells = Array.from(
        { length: Math.max(width, added === null ? record.cells.length : width) },
        (_, at) => record.cells[at] ?? ""
      )
      return {
        reference: rowReference(reading.file, record.line),
        cells: added === null ? cells : [...cells, added.valueOf(record, about)],
        findings: about.filter(({ severity }) => severity === "error")
      }
    })
  }
}

interface AddedColumn {
  readonly header: string
  readonly valueOf: (record: SheetRecord, findings: ReadonlyArray<Finding>) => string
}

const addedColumn = (reading: OpenedFile["reading"], sheet: Sheet): AddedColumn | null => {
  const keys = new Set(reading.reading.columns.map(({ as }) => as))
  if (reading.kind === "results" || reading.kind === "summaries" || reading.kind === "reports") return null
  if (reading.kind === "scores") {
    if (keys.has("judge")) return null
    const headerLine = reading.reading.headerLine ?? 0
    const judge = judgeAbove(sheet.records.filter(({ line }) => line < headerLine))
    return { header: ABOVE.judge, valueOf: () => judge }
  }
  if (keys.has("field") || [...keys].some((key) => key?.startsWith("field:") === true)) return null
  return {
    header: ABOVE.field,
    valueOf: (_, findings) =>
      findings.find(({ code, values }) => code === "filled-down" && values["as"] === "field")?.after ?? ""
  }
}
