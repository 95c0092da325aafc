import { FIXED_POINT_UNIT, foldBare, type Rubric } from "@dvk/core"
import { readDecimal } from "../cells/readDecimal.ts"
import type { SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { criterionKey } from "./scoreRule.ts"

const LABEL = /^(?:(?:trong so|ty trong|he so|diem toi da|diem chuan|thang diem|weight|max)\b.*)?$/
const WHOLE = 100 * FIXED_POINT_UNIT

/**
 * Tells whether a row names no model and gives, in all columns of criteria, their weights or the most points there
 * are: as forms have it under their header. Weights are those of the rubric, or percentages that make a hundred.
 */
export const weightsRow = (table: SheetTable, { criteria }: Rubric): ((record: SheetRecord) => boolean) => {
  const columns = criteria.map((_, at) => table.columns.get(criterionKey(at))?.index ?? -1)
  const labels = ["model", "name"].flatMap((key) => table.columns.get(key)?.index ?? [])
  const shares = criteria.reduce((sum, { share }) => sum + share, 0)
  return ({ cells }) => {
    const said = labels.map((index) => foldBare(cells[index] ?? ""))
    if (!said.every((text) => LABEL.test(text))) return false
    const written = columns.map((index) => (cells[index] ?? "").trim())
    const numbers = written.map((text) => readDecimal(text.replace(/\s*(?:%|đ|điểm)$/u, "")))
    // Without a word for it, this may be a sheet with all there is whose model was forgotten.
    const isMost =
      said.some((text) => text !== "") && numbers.every((number, at) => number === criteria[at]?.highest)
    const isWhole = numbers.reduce<number>((sum, number) => sum + (number ?? Number.NaN), 0) === WHOLE
    const isShare = numbers.every(
      (number, at) => (number ?? 0) * shares === WHOLE * (criteria[at]?.share ?? 0)
    )
    return isMost || (isWhole && (isShare || written.every((text) => text.endsWith("%"))))
  }
}
