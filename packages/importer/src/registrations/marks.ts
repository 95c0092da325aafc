import { type FindingCode, foldBare } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"

const MARKS = new Set(["x", "×", "v", "✓", "✔", "√", "☑", "☒", "+", "1", "co", "yes"])
const NO_MARKS = new Set(["", "-", "0", "khong", "no", "o", "☐"])

/** Whether a column that is only ticked is ticked in this row; anything but a tick or a blank is reported. */
export const isMarked = (row: RowCells, key: string, code: FindingCode): boolean => {
  const text = row.text(key)
  const folded = foldBare(text)
  if (MARKS.has(folded)) return true
  if (!NO_MARKS.has(folded)) row.add(code, key, { before: text }, { nearest: "", known: ["x"] })
  return false
}
