import type { Ranked } from "../../ranking/Ranking.ts"
import { type AwardBudget, awardCost } from "../../rewards/awardBudget.ts"
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

/** The lines that a model counts towards, by their place in the list: one list for all models that are alike in them. */
const lineFinder = (lines: ReadonlyArray<CountedLine>): ((ranked: Ranked) => ReadonlyArray<number>) => {
  const byValue = directions
    .map((by) => {
      const found = new Map<string, Array<number>>()
      lines.forEach(({ quota, values }, line) => {
        if (quota.by !== by) return
        for (const value of values) found.set(value, [...(found.get(value) ?? []), line])
      })
      return { by, found }
    })
    .filter(({ found }) => found.size > 0)
  const known = new Map<string, ReadonlyArray<number>>()
  return ({ registration }) => {
    const key = byValue.map(({ by }) => valueOf(by, registration) ?? "").join("\n")
    const own =
      known.get(key) ??
      byValue
        .flatMap(({ by, found }) => found.get(valueOf(by, registration) ?? "") ?? [])
        .toSorted((a, b) => a - b)
    known.set(key, own)
    return own
  }
}

/**
 * Rank classes of cells, and the candidates in the order of the ranking.
 *
 * @param eligible by rank
 */
export const problemOf = (
  size: number,
  lines: ReadonlyArray<CountedLine>,
  eligible: ReadonlyArray<Ranked>,
  budget: AwardBudget | null = null
): { readonly problem: QuotaProblem; readonly candidates: ReadonlyArray<Candidate> } => {
  const linesOf = lineFinder(lines)
  const cells = new Map<string, number>()
  const cellLines: Array<ReadonlyArray<number>> = []
  const costs: Array<number> = []
  const candidates: Array<Candidate> = []
  const classes: Array<Array<{ readonly cell: number; count: number }>> = []
  const entryOf = new Map<number, number>()
  let lastRank: number | null = null
  for (const ranked of eligible) {
    const own = linesOf(ranked)
    const cost = budget === null ? 0 : awardCost(budget, ranked.registration).amount
    const key = `${cost}:${own.join()}`
    const cell = cells.get(key) ?? cellLines.push(own) - 1
    cells.set(key, cell)
    costs[cell] = cost
    if (ranked.rank !== lastRank) {
      classes.push([])
      entryOf.clear()
      lastRank = ranked.rank
    }
    const entries = classes.at(-1) ?? []
    const of = entryOf.get(cell) ?? entries.push({ cell, count: 0 }) - 1
    entryOf.set(cell, of)
    const entry = entries[of]
    if (entry !== undefined) entry.count++
    candidates.push({ ranked, at: classes.length - 1, of, lines: own })
  }
  const bounds = lines.map(({ min, max }) => ({ min, max: max ?? eligible.length }))
  const problem = { size, lines: bounds, cells: cellLines, classes }
  return {
    problem: budget === null ? problem : { ...problem, budget: { costs, most: budget.amount } },
    candidates
  }
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
