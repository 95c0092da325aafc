import { FIXED_POINT_UNIT, foldBare } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { readDecimal } from "../cells/readDecimal.ts"
import { readHeadCount } from "../cells/readHeadCount.ts"

const WOMAN = new Set(["nu", "f", "female", "woman"])
const MAN = new Set(["nam", "m", "male", "man"])
/** Ten-thousandths of a percentage of 100. */
const WHOLE = 100 * FIXED_POINT_UNIT

/**
 * The share of women in ten-thousandths: a collective's from its percentage, or from how many of how many; a
 * person's from the gender. Rounded down, so that a share just below a threshold is never lifted over it. Null where
 * nothing is told or nothing can be made of it; the latter is reported.
 */
export const readWomen = (row: RowCells): number | null =>
  readPercentage(row) ?? readGender(row) ?? readCounts(row)

/** The columns that may tell it, each in its way. */
export const womenColumns = ["women", "gender", "womenCount"] as const

/** Whether a form asks for the share of women in one way or another. */
export const asksForWomen = (has: (key: string) => boolean): boolean =>
  has("women") || has("gender") || (has("womenCount") && has("memberCount"))

const readPercentage = (row: RowCells): number | null => {
  const text = row.text("women")
  if (text === "") return null
  const percent = readDecimal(text.replace(/\s*%$/, ""))
  if (percent !== null && percent >= 0 && percent <= WHOLE) return Math.floor(percent / 100)
  row.add("bad-number", "women", { before: text }, { expected: "percent" })
  return null
}

const readGender = (row: RowCells): number | null => {
  const text = row.text("gender")
  if (text === "") return null
  const folded = foldBare(text)
  if (WOMAN.has(folded)) return FIXED_POINT_UNIT
  if (MAN.has(folded)) return 0
  const values = { key: "gender", found: text, expected: "one-of", choices: ["Nam", "Nữ"] }
  row.add("bad-value", "gender", { before: text, severity: "warning" }, values)
  return null
}

const readCounts = (row: RowCells): number | null => {
  const text = row.text("womenCount")
  if (text === "" || !row.has("memberCount")) return null
  const women = readHeadCount(text)
  const all = readHeadCount(row.text("memberCount"))
  if (women === null || (all !== null && women.value.count > all.value.count)) {
    row.add("bad-number", "womenCount", { before: text }, { expected: "head-count" })
    return null
  }
  if (all === null) {
    const written = row.text("memberCount")
    if (written !== "") row.add("bad-number", "memberCount", { before: written }, { expected: "head-count" })
    return null
  }
  return all.value.count === 0 ? null : Math.floor((women.value.count * FIXED_POINT_UNIT) / all.value.count)
}
