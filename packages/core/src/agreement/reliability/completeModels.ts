import { type Figure, known, unknown } from "../Figure.ts"
import { cellsOf, type ScoreGrid, scoresOf } from "../ScoreGrid.ts"
import { whyNotShared } from "./whyNotShared.ts"

/** The models that every judge scored: at least two of both. */
export interface CompleteModels {
  readonly models: number
  readonly judges: number
  /** Row by row: `judges` scores of the first model, then of the next. */
  readonly score: Float64Array
}

/** The part of a grid without holes, which the intraclass correlations and Kendall's W need. */
export const completeModels = (grid: ScoreGrid): Figure<CompleteModels> => {
  const { judges } = grid
  if (grid.score.length === 0 || judges < 2) return unknown(whyNotShared(grid))
  const rows = Array.from({ length: grid.models }, (_, model) => model).filter(
    (model) => cellsOf(grid, model) === judges
  )
  if (rows.length < 2) return unknown(grid.models < 2 ? "one-model" : "no-complete-models")
  const score = new Float64Array(rows.length * judges)
  rows.forEach((model, at) => {
    score.set(scoresOf(grid, model), at * judges)
  })
  return known({ models: rows.length, judges, score })
}

/** The scores that one judge gave. */
export const columnOf = ({ models, judges, score }: CompleteModels, judge: number): Float64Array =>
  Float64Array.from({ length: models }, (_, model) => score[model * judges + judge] ?? 0)

/** The scores that one model got. */
export const rowOf = ({ judges, score }: CompleteModels, model: number): Float64Array =>
  score.subarray(model * judges, (model + 1) * judges)
