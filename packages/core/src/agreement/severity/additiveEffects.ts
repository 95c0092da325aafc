import { cellsOf, type ScoreGrid, scoresOf } from "../ScoreGrid.ts"
import { largestOf, spreadOf, withoutRounding } from "../spread.ts"
import { solvePositive } from "./solvePositive.ts"

/** score = mean + model + judge, as well as one such sum can fit all scores. */
export interface AdditiveEffects {
  readonly mean: number
  /** One a model; they sum to 0. */
  readonly models: Float64Array
  /** One a judge; they sum to 0. */
  readonly judges: Float64Array
  /** Sum of squares that the fit leaves; exactly 0 where it is rounding. */
  readonly residualSquares: number
  /** Scores − models − judges + 1. */
  readonly degrees: number
}

/**
 * Least squares for a two-way additive design with holes: the analysis of incomplete blocks (Yates 1936,
 * Annals of Eugenics 7, 121–140). Every model has a score, and judges and models form one island.
 *
 * Each model's own mean takes the model out, which leaves one equation a judge. They fix the judges up to a constant;
 * adding the matrix of ones picks the solution that sums to 0 and makes the matrix positive definite.
 */
export const additiveEffects = (grid: ScoreGrid): AdditiveEffects => {
  const judges = judgeEffects(grid)
  const fitted = Float64Array.from({ length: grid.models }, (_, model) => {
    let rest = 0
    eachCell(grid, model, (judge, score) => {
      rest += score - (judges[judge] ?? 0)
    })
    return rest / cellsOf(grid, model)
  })
  const { mean } = spreadOf(fitted)
  let squares = 0
  for (let model = 0; model < grid.models; model++) {
    eachCell(grid, model, (judge, score) => {
      const left = score - (fitted[model] ?? 0) - (judges[judge] ?? 0)
      squares += left * left
    })
  }
  return {
    mean,
    models: fitted.map((value) => value - mean),
    judges,
    residualSquares: withoutRounding(squares, grid.score.length, largestOf(grid.score)),
    degrees: grid.score.length - grid.models - grid.judges + 1
  }
}

const judgeEffects = (grid: ScoreGrid): Float64Array => {
  const size = grid.judges
  const matrix = new Float64Array(size * size).fill(1)
  const vector = new Float64Array(size)
  for (let model = 0; model < grid.models; model++) {
    const share = 1 / cellsOf(grid, model)
    const { mean } = spreadOf(scoresOf(grid, model))
    eachCell(grid, model, (judge, score) => {
      vector[judge] = (vector[judge] ?? 0) + score - mean
      matrix[judge * size + judge] = (matrix[judge * size + judge] ?? 0) + 1
      eachCell(grid, model, (other) => {
        matrix[judge * size + other] = (matrix[judge * size + other] ?? 0) - share
      })
    })
  }
  return solvePositive(matrix, vector)
}

const eachCell = (grid: ScoreGrid, model: number, visit: (judge: number, score: number) => void): void => {
  for (let cell = grid.start[model] ?? 0; cell < (grid.start[model + 1] ?? 0); cell++) {
    visit(grid.judge[cell] ?? 0, grid.score[cell] ?? 0)
  }
}
