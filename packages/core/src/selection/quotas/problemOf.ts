import { onDemand } from "../../evaluation/onDemand.ts"
import type { RankingColumns } from "../../ranking/Ranking.ts"
import type { AwardBudget } from "../../rewards/awardBudget.ts"
import type { Candidate, CandidateColumns } from "./Candidate.ts"
import { type Cell, cellFinder } from "./cellFinder.ts"
import type { Budget, QuotaProblem } from "./QuotaProblem.ts"
import type { CountedLine } from "./quotaLines.ts"

/** The problem with those that it is about. */
export interface StatedProblem {
  readonly problem: QuotaProblem
  readonly columns: CandidateColumns
  /** One object a model: made when a reason is looked at, and not to find the list. */
  readonly candidates: () => ReadonlyArray<Candidate>
}

/**
 * Rank classes of cells, and the candidates in the order of the ranking.
 *
 * @param eligible places in the ranking, in order
 */
export const problemOf = (
  size: number,
  lines: ReadonlyArray<CountedLine>,
  ranking: RankingColumns,
  eligible: Int32Array,
  budget: AwardBudget | null = null
): StatedProblem => {
  const { cells, cellOf, one } = cellFinder(lines, budget)
  const [at, of] = [new Int32Array(eligible.length), new Int32Array(eligible.length)]
  const classes: Array<Array<{ readonly cell: number; count: number }>> = []
  let entries: Array<{ readonly cell: number; count: number }> = []
  const entryOf = new Map<number, number>()
  let lastRank: number | null = null
  eligible.forEach((place, index) => {
    const rank = ranking.rank[place] ?? 0
    if (rank !== lastRank) {
      entries = []
      classes.push(entries)
      entryOf.clear()
      lastRank = rank
    }
    const cell = one ? 0 : cellOf(ranking.registration(place))
    const own = entryOf.get(cell) ?? entries.push({ cell, count: 0 }) - 1
    entryOf.set(cell, own)
    const entry = entries[own]
    if (entry !== undefined) entry.count++
    at[index] = classes.length - 1
    of[index] = own
  })
  const problem = {
    size,
    lines: lines.map(({ min, max }) => ({ min, max: max ?? eligible.length })),
    cells: cells.map((cell) => cell.lines),
    classes
  }
  return {
    problem: budget === null ? problem : { ...problem, budget: budgetOf(cells, budget) },
    columns: { length: eligible.length, place: eligible, at, of },
    candidates: onDemand(() =>
      Array.from(eligible, (place, index): Candidate => {
        const [own = 0, entry = 0] = [at[index], of[index]]
        const cell = cells[classes[own]?.[entry]?.cell ?? 0]
        return { ranked: ranking.ranked(place), at: own, of: entry, lines: cell?.lines ?? [] }
      })
    )
  }
}

const budgetOf = (cells: ReadonlyArray<Cell>, { amount }: AwardBudget): Budget => ({
  costs: cells.map(({ cost }) => cost),
  most: amount
})

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
