import type { Rubric } from "@dvk/core"
import { sectionReader } from "../registrations/sections.ts"
import { beginnings, filledCells, isBlank, type SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { judgeAbove } from "./judgeAbove.ts"
import { isSummary } from "./sheetReader.ts"
import { weightsRow } from "./weightsRow.ts"

/** Why a row of a score sheet holds no scores. */
export type PassedReason = "total" | "section" | "separator" | "footer" | "judge" | "weights"

const SIGNED =
  /^\(?(?:giam khao|nguoi cham|nguoi lap|thu ky|truong ban|chu tich|bi thu|thanh vien|tm\.?|ky|ky ten|da ky|ho va ten|xac nhan|ngay \d|.{0,40}, ngay )/
/** What may be a score: a date or a name with a number in it is none. */
const SCORE = /^\s*-?\d[\d.,/%\s]*(?:đ|điểm)?\s*$/iu
/** Two signatures side by side, and the date over them. */
const FOOTER_CELLS = 3

/**
 * Rows that are no sheet: averages and totals, headings, lines between rows, and what stands below the last score.
 * A row that names a model and has no score yet is a sheet that is missing something.
 */
export const passedRows = (table: SheetTable, rubric: Rubric): ReadonlyMap<SheetRecord, PassedReason> => {
  const scored = [...table.columns.values()].filter(
    ({ as }) => as?.startsWith("criterion:") === true || as === "score"
  )
  const hasScore = (record: SheetRecord): boolean =>
    record.fault !== "open" && scored.some(({ index }) => SCORE.test(record.cells[index] ?? ""))
  const sectionOf = sectionReader(rubric)
  const isWeights = weightsRow(table, rubric)
  const last = table.rows.findLastIndex(hasScore)
  const passed = new Map<SheetRecord, PassedReason>()
  let below = false
  for (const [at, record] of table.rows.entries()) {
    if (isBlank(record) || record.fault === "open") continue
    const texts = beginnings(record)
    if (isSummary(texts)) passed.set(record, "total")
    else if (!texts.some((text) => /[\p{L}\p{N}]/u.test(text))) passed.set(record, "separator")
    else if (isWeights(record)) passed.set(record, "weights")
    else if (hasScore(record)) continue
    else if (
      at > last &&
      filledCells(record) <= FOOTER_CELLS &&
      (below || texts.some((text) => SIGNED.test(text)))
    ) {
      below = true
      passed.set(record, "footer")
    } else if (at < last && judgeAbove([record]) !== "") passed.set(record, "judge")
    else if (at < last && sectionOf(record) !== null) passed.set(record, "section")
  }
  return passed
}
