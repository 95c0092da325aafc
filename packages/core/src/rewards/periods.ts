import { daysBetween, type IsoDate } from "../dates/IsoDate.ts"
import { type Problem, pathText } from "../schema/Problem.ts"

interface Row {
  readonly from: IsoDate
  readonly to?: IsoDate
}

/** The row that holds on a day: the last one that has begun. `null` before the first. Rows go from the earliest on. */
export const rowOn = <A extends { readonly from: IsoDate }>(rows: ReadonlyArray<A>, day: IsoDate): A | null =>
  rows.findLast(({ from }) => from <= day) ?? null

/** Rows from the earliest on, wherever they stand in the file. */
export const byStart = <A extends { readonly from: IsoDate }>(rows: ReadonlyArray<A>): ReadonlyArray<A> =>
  rows.toSorted((a, b) => daysBetween(b.from, a.from))

/**
 * A day must fall into one row: rows that overlap or leave a gap would give two amounts or none. The last row says up
 * to which day it is known, so that a decision years later is not paid by a rule that has ended since.
 */
export const periodProblems = (list: string, rows: ReadonlyArray<Row>): ReadonlyArray<Problem> => {
  const entries = byStart(rows.map((row, index) => ({ ...row, index })))
  return entries.flatMap((entry, at): ReadonlyArray<Problem> => {
    const { from, to, index } = entry
    const end = [list, index, "to"]
    if (to !== undefined && to < from) {
      const values = { key: "to", path: pathText(end), found: to, expected: "not-before-from" }
      return [{ code: "bad-value", path: end, values }]
    }
    const next = entries[at + 1]
    if (next === undefined) {
      const values = { key: "to", path: pathText(end) }
      return to === undefined ? [{ code: "missing-key", path: end, values }] : []
    }
    const days = to === undefined ? 1 : daysBetween(to, next.from)
    if (days === 1 && next.from !== from) return []
    const start = [list, next.index, "from"]
    const values = { path: pathText(start), earlier: from, end: to ?? null, from: next.from }
    return [{ code: days > 1 ? "period-gap" : "overlapping-periods", path: start, values }]
  })
}
