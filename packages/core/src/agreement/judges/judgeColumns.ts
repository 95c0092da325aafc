import { cellsOf, type ScoreGrid, scoresOf } from "../ScoreGrid.ts"
import { spreadOf } from "../spread.ts"

/** One judge's scores beside those of the others. */
export interface JudgeColumn {
  /** All scores the judge gave, in the order of the grid's models. */
  readonly scores: Float64Array
  /** Those of models that somebody else scored too, and on the same models: */
  readonly shared: Float64Array
  /** the mean of the other judges, */
  readonly others: Float64Array
  /** and the mean of all judges. */
  readonly panel: Float64Array
}

/** The columns of a grid, one a judge. */
export const judgeColumns = (grid: ScoreGrid): ReadonlyArray<JudgeColumn> => {
  const columns = Array.from({ length: grid.judges }, () => ({
    scores: new Array<number>(),
    shared: new Array<number>(),
    others: new Array<number>(),
    panel: new Array<number>()
  }))
  for (let model = 0; model < grid.models; model++) {
    const count = cellsOf(grid, model)
    const { mean } = spreadOf(scoresOf(grid, model))
    for (let cell = grid.start[model] ?? 0; cell < (grid.start[model + 1] ?? 0); cell++) {
      const column = columns[grid.judge[cell] ?? -1]
      const score = grid.score[cell] ?? 0
      column?.scores.push(score)
      if (count < 2) continue
      column?.shared.push(score)
      column?.others.push((mean * count - score) / (count - 1))
      column?.panel.push(mean)
    }
  }
  return columns.map(({ scores, shared, others, panel }) => ({
    scores: Float64Array.from(scores),
    shared: Float64Array.from(shared),
    others: Float64Array.from(others),
    panel: Float64Array.from(panel)
  }))
}
