import { foldBare } from "@dvk/core"
import { filledCells, isBlank, type SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"

/** Why a row is no registration. */
export type SkipReason = "total" | "footer"

const TOTAL = /^(?:tong|tong cong|tong so|cong|tong cong chung|total)(?:$|\s*[:(]| \d)/
const SIGNATURE =
  /^(?:tm\.?|t\/m|kt\.?|tl\.?|nguoi lap|thu ky|bi thu|chu tich|truong ban|xac nhan|noi nhan|noi gui|ngay \d|.{0,40}, ngay )/
const FOOTER_CELLS = 2

/**
 * Rows of a list that are clearly no registration: totals, and the signature block below the table. A row with
 * two of name, unit and field, or with a running number, is a registration that lacks something, and never
 * skipped.
 */
export const skippedRows = (
  table: SheetTable,
  keys: { readonly name: string; readonly unit: string }
): ReadonlyMap<SheetRecord, SkipReason> => {
  const cell = (record: SheetRecord, key: string): string => {
    const index = table.columns.get(key)?.index
    return index === undefined ? "" : (record.cells[index] ?? "").trim()
  }
  const essential = (record: SheetRecord): number =>
    [keys.name, keys.unit, "field"].filter((key) => cell(record, key) !== "").length
  const lastFull = table.rows.findLastIndex((record) => record.fault !== "open" && essential(record) === 3)
  const skipped = new Map<SheetRecord, SkipReason>()
  let afterBlank = false
  for (const [at, record] of table.rows.entries()) {
    if (isBlank(record)) {
      if (at > lastFull) afterBlank = true
      continue
    }
    if (record.fault === "open" || essential(record) > 1) continue
    const texts = record.cells.map((text) => foldBare(text)).filter((text) => text !== "")
    if (TOTAL.test(texts[0] ?? "")) skipped.set(record, "total")
    else if (at > lastFull && lastFull !== -1 && !/^\d+$/.test(cell(record, "ignored"))) {
      const signed = texts.some((text) => SIGNATURE.test(text))
      if ((signed || afterBlank) && filledCells(record) <= FOOTER_CELLS) skipped.set(record, "footer")
    }
  }
  return skipped
}
