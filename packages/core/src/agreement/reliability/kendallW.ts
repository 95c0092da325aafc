import { type Figure, known, unknown } from "../Figure.ts"
import { type CompleteModels, columnOf } from "./completeModels.ts"
import { midRanks } from "./midRanks.ts"

/** How alike the judges order the models, whatever the points: 0 not at all, 1 all the same. */
export interface Concordance {
  readonly models: number
  readonly judges: number
  /** Per model, in the order of the grid: the sum of its ranks, 1 for a judge's lowest score. */
  readonly rankSums: ReadonlyArray<number>
  /** Squares of the rank sums around their mean. */
  readonly squares: number
  readonly w: Figure
  /** m (n − 1) W, and n − 1: for a test against no concordance with tables; meant for more than seven models. */
  readonly chiSquare: Figure
  readonly degrees: number
}

/**
 * Kendall's coefficient of concordance, corrected for ties: W = 12 S ÷ (m² (n³ − n) − m ΣT), T = Σ (t³ − t) for the
 * ties of each judge. Source: Siegel 1956, Nonparametric Statistics, ch. 9; Kendall and Babington Smith 1939.
 */
export const kendallW = (complete: CompleteModels): Concordance => {
  const { models: n, judges: m } = complete
  const rankSums = new Float64Array(n)
  let ties = 0
  for (let judge = 0; judge < m; judge++) {
    const ranks = midRanks(columnOf(complete, judge))
    ranks.forEach((rank, model) => {
      rankSums[model] = (rankSums[model] ?? 0) + rank
    })
    ties += tieTerm(ranks)
  }
  const expected = (m * (n + 1)) / 2
  const squares = rankSums.reduce((sum, own) => sum + (own - expected) * (own - expected), 0)
  const most = m * m * (n * n * n - n) - m * ties
  const w = most === 0 ? unknown("no-order") : known((12 * squares) / most)
  return {
    models: n,
    judges: m,
    rankSums: [...rankSums],
    squares,
    w,
    chiSquare: w.known ? known(m * (n - 1) * w.value) : w,
    degrees: n - 1
  }
}

/** Σ (t³ − t) over the groups of equal ranks: each of the t members of a group stands for t² − 1 of it. */
const tieTerm = (ranks: Float64Array): number => {
  const sizes = new Map<number, number>()
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1)
  let sum = 0
  for (const size of sizes.values()) sum += size * size * size - size
  return sum
}
