import { isSummary } from "../scores/sheetReader.ts"
import { beginnings, filledCells, isBlank, type SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { figureText } from "./figureText.ts"

/** Why a row of a list of results reports nothing. */
export type PassedReason = "total" | "footer"

/** Two signatures side by side, and the date over them. */
const FOOTER_CELLS = 3

const FIGURES = ["registered", "actual", "participants", "population", "replicas"]

/**
 * Rows that are no report: totals, and what stands below the last model without a figure. A row in the middle that
 * names no model is none of these: somebody's report would be lost.
 */
export const passedRows = ({ columns, rows }: SheetTable): ReadonlyMap<SheetRecord, PassedReason> => {
  const cell = (record: SheetRecord, key: string): string =>
    (record.cells[columns.get(key)?.index ?? -1] ?? "").trim()
  const isTotal = (record: SheetRecord): boolean => isSummary(beginnings(record))
  const isNamed = (record: SheetRecord): boolean =>
    !isTotal(record) && (cell(record, "model") !== "" || cell(record, "name") !== "")
  const hasFigure = (record: SheetRecord): boolean =>
    FIGURES.some((key) => figureText(cell(record, key)) !== null)
  const last = rows.findLastIndex(
    (record) => isNamed(record) && (hasFigure(record) || filledCells(record) > FOOTER_CELLS)
  )
  return new Map(
    rows.flatMap((record, at): ReadonlyArray<readonly [SheetRecord, PassedReason]> => {
      if (isBlank(record) || record.fault === "open") return []
      if (isTotal(record)) return [[record, "total"]]
      const isFooter = at > last && !hasFigure(record) && filledCells(record) <= FOOTER_CELLS
      return isFooter && last >= 0 ? [[record, "footer"]] : []
    })
  )
}
