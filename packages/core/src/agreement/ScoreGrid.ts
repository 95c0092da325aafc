/** One judge's score of one model. */
export interface GridCell {
  /** The judge's place among the grid's judges, from 0. */
  readonly judge: number
  readonly score: number
}

/**
 * What each judge gave each model, model by model; a judge who did not score a model has no cell there. Doubles:
 * these figures describe, and nothing is decided on them.
 */
export interface ScoreGrid {
  readonly models: number
  readonly judges: number
  /** The cells of model m are those from `start[m]` up to, and without, `start[m + 1]`. */
  readonly start: Int32Array
  readonly judge: Int32Array
  readonly score: Float64Array
}

/** A grid from the cells of each model. */
export const scoreGrid = (judges: number, models: ReadonlyArray<ReadonlyArray<GridCell>>): ScoreGrid => {
  const start = new Int32Array(models.length + 1)
  models.forEach((cells, model) => {
    start[model + 1] = (start[model] ?? 0) + cells.length
  })
  const judge = new Int32Array(start[models.length] ?? 0)
  const score = new Float64Array(judge.length)
  models.flat().forEach((cell, at) => {
    judge[at] = cell.judge
    score[at] = cell.score
  })
  return { models: models.length, judges, start, judge, score }
}

/**
 * A grid from a table with a row a model and a column a judge; null where the judge gave no score.
 *
 * @example
 * gridOfRows([[9, null], [6, 1]]).score.length // => 3
 */
export const gridOfRows = (rows: ReadonlyArray<ReadonlyArray<number | null>>): ScoreGrid =>
  scoreGrid(
    Math.max(0, ...rows.map((row) => row.length)),
    rows.map((row) => row.flatMap((score, judge) => (score === null ? [] : [{ judge, score }])))
  )

/** How many cells model `model` has. */
export const cellsOf = (grid: ScoreGrid, model: number): number =>
  (grid.start[model + 1] ?? 0) - (grid.start[model] ?? 0)

/** The scores of model `model`, a view and not a copy. */
export const scoresOf = (grid: ScoreGrid, model: number): Float64Array =>
  grid.score.subarray(grid.start[model], grid.start[model + 1])
