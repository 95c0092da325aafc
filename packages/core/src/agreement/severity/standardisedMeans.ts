import { judgeColumns } from "../judges/judgeColumns.ts"
import { cellsOf, type ScoreGrid } from "../ScoreGrid.ts"
import { type Spread, spreadOf } from "../spread.ts"

/** What standardising makes of the models. */
export interface StandardisedMeans {
  /** Per model, the mean of (score − judge's mean) ÷ judge's standard deviation. */
  readonly z: Float64Array
  /** The same in points: mean of all scores + z × standard deviation of all scores. */
  readonly points: Float64Array
}

/**
 * Each judge's scores brought to mean 0 and standard deviation 1 (over n) before they are averaged: takes out how
 * high and how far apart a judge scores. A judge with one and the same score for all adds 0, having told none apart.
 * Each model has a score.
 *
 * Source: the rule of HeroX's judging guide and of hackathon platforms. Unfair where judges saw models of different
 * merit, which is why it is a comparison and no more.
 */
export const standardisedMeans = (grid: ScoreGrid): StandardisedMeans => {
  const judges = judgeColumns(grid).map(({ scores }) => spreadOf(scores))
  const all = spreadOf(grid.score)
  const z = Float64Array.from({ length: grid.models }, (_, model) => {
    let sum = 0
    for (let cell = grid.start[model] ?? 0; cell < (grid.start[model + 1] ?? 0); cell++) {
      sum += standard(grid.score[cell] ?? 0, judges[grid.judge[cell] ?? -1])
    }
    return sum / cellsOf(grid, model)
  })
  return { z, points: z.map((value) => all.mean + value * deviationOf(all)) }
}

const standard = (score: number, own: Spread | undefined): number =>
  own === undefined || own.squares === 0 ? 0 : (score - own.mean) / deviationOf(own)

const deviationOf = ({ squares, count }: Spread): number => Math.sqrt(squares / count)
