import { foldBare, type Rubric } from "@dvk/core"
import { HEADER_ROWS } from "../table/limits.ts"
import { isBlank, type SheetRecord } from "../table/SheetRecord.ts"
import { criterionMatcher } from "./criterionMatcher.ts"
import { scoreRule } from "./scoreRule.ts"

/** A table of scores with models or judges across the top: where its header stands, and what stands across. */
export interface CrossedScores {
  readonly header: SheetRecord
  readonly across: ReadonlyArray<string>
}

const LEAST_ACROSS = 2
const NUMBER = /^\s*\d[\d.,]*\s*$/
const JUDGE = /^(?:giam khao|thanh vien|nguoi cham|judge|gk|tv|j)(?: |\d|$)/
const SCORES_ABOVE = /phieu cham|bang diem|tong hop diem|cham diem|diem cham/

/**
 * Recognises a table of scores that is turned: criteria below each other and models or judges side by side, or models
 * below each other and judges side by side. Null for any other table. It is not read, for the names across the top
 * say nothing of which they are, and totals of judges are no scores of criteria.
 */
export const crossedScores = (records: ReadonlyArray<SheetRecord>, rubric: Rubric): CrossedScores | null => {
  const rows = records.filter((record) => !isBlank(record) && record.fault !== "open").slice(0, HEADER_ROWS)
  return criteriaBelow(rows, rubric) ?? judgesAcross(rows, rubric)
}

const numbersIn = ({ cells }: SheetRecord, from: number): ReadonlyArray<number> =>
  cells.flatMap((cell, at) => (at >= from && NUMBER.test(cell) ? [at] : []))

const criteriaBelow = (rows: ReadonlyArray<SheetRecord>, rubric: Rubric): CrossedScores | null => {
  const criterion = criterionMatcher(rubric)
  const named = rows.flatMap((record, row) => {
    const column = record.cells.findIndex((cell) => criterion(cell) !== null)
    const numbers = column === -1 ? [] : numbersIn(record, column + 1)
    return numbers.length < LEAST_ACROSS ? [] : [{ row, numbers }]
  })
  const [first] = named
  const header = rows[(first?.row ?? 0) - 1]
  if (first === undefined || header === undefined || named.length < LEAST_ACROSS) return null
  return { header, across: first.numbers.map((at) => (header.cells[at] ?? "").trim()) }
}

const judgesAcross = (rows: ReadonlyArray<SheetRecord>, rubric: Rubric): CrossedScores | null => {
  const { match } = scoreRule(rubric)
  const at = rows.findIndex(({ cells }) =>
    cells.some((cell) => ["model", "name"].includes(match(cell) ?? ""))
  )
  const header = rows[at]
  const below = rows.slice(at + 1)
  if (header === undefined || below.length === 0) return null
  const isAbout = rows.slice(0, at).some(({ cells }) => SCORES_ABOVE.test(foldBare(cells.join(" "))))
  const across = header.cells.flatMap((cell, index) => {
    const isUnknown = cell.trim() !== "" && match(cell) === null
    const isScored = below.every(({ cells }) => NUMBER.test(cells[index] ?? ""))
    return isUnknown && isScored && (isAbout || JUDGE.test(foldBare(cell))) ? [cell.trim()] : []
  })
  return across.length < LEAST_ACROSS ? null : { header, across }
}
