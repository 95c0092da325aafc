import type { Ranked } from "../../ranking/Ranking.ts"
import type { QuotaProblem } from "./QuotaProblem.ts"
import type { CountedLine } from "./quotaLines.ts"
import { valueOf } from "./quotaValues.ts"

/** A model that may be on the list, and where it stands in the problem. */
export interface Candidate {
  readonly ranked: Ranked
  /** Its rank class, and its entry within that. */
  readonly at: number
  readonly of: number
  readonly lines: ReadonlyArray<number>
}

const directions = ["unit", "field", "subjectKind", "level"] as const

/** The lines that a model counts towards, by their place in the list. */
const lineFinder = (lines: ReadonlyArray<CountedLine>): ((ranked: Ranked) => ReadonlyArray<number>) => {
  const byValue = directions.map((by) => {
    const found = new Map<string, Array<number>>()
    lines.forEach(({ quota, values }, line) => {
      if (quota.by !== by) return
      for (const value of values) found.set(value, [...(found.get(value) ?? []), line])
    })
    return { by, found }
  })
  return ({ registration }) =>
    byValue
      .flatMap(({ by, found }) => {
        const value = valueOf(by, registration)
        return value === null ? [] : (found.get(value) ?? [])
      })
      .toSorted((a, b) => a - b)
}

/** Rank classes of cells, and the candidates in the order of the ranking. */
export const problemOf = (
  size: number,
  lines: ReadonlyArray<CountedLine>,
  eligible: ReadonlyArray<Ranked>
): { readonly problem: QuotaProblem; readonly candidates: ReadonlyArray<Candidate> } => {
  const linesOf = lineFinder(lines)
  const cells = new Map<string, number>()
  const cellLines: Array<ReadonlyArray<number>> = []
  const candidates: Array<Candidate> = []
  const classes = [...Map.groupBy(eligible, ({ rank }) => rank).values()].map((members, at) => {
    const entries = new Map<number, { of: number; count: number }>()
    for (const ranked of members) {
      const own = linesOf(ranked)
      const cell = cells.get(own.join()) ?? cellLines.push(own) - 1
      cells.set(own.join(), cell)
      const entry = entries.get(cell) ?? { of: entries.size, count: 0 }
      entry.count++
      entries.set(cell, entry)
      candidates.push({ ranked, at, of: entry.of, lines: own })
    }
    return [...entries].map(([cell, { count }]) => ({ cell, count }))
  })
  const bounds = lines.map(({ min, max }) => ({ min, max: max ?? eligible.length }))
  return { problem: { size, lines: bounds, cells: cellLines, classes }, candidates }
}

/** The problem where only some lines hold their minimum or maximum. */
export const relaxed = (
  problem: QuotaProblem,
  holds: (line: number) => { readonly min: boolean; readonly max: boolean }
): QuotaProblem => ({
  ...problem,
  lines: problem.lines.map(({ min, max }, line) => {
    const own = holds(line)
    return { min: own.min ? min : 0, max: own.max ? max : Number.MAX_SAFE_INTEGER }
  })
})
