import { largestOf, spreadOf, withoutRounding } from "../spread.ts"
import { type CompleteModels, columnOf, rowOf } from "./completeModels.ts"

/** Two-way analysis of variance of models × judges. Shrout and Fleiss call the four BMS, WMS, JMS and EMS. */
export interface MeanSquares {
  readonly models: number
  readonly judges: number
  readonly betweenModels: number
  readonly withinModels: number
  readonly betweenJudges: number
  readonly residual: number
}

/** The mean squares; exactly 0 where what is left is the rounding of sums. */
export const meanSquares = (complete: CompleteModels): MeanSquares => {
  const { models, judges, score } = complete
  const grand = spreadOf(score).mean
  const modelMeans = Float64Array.from({ length: models }, (_, at) => spreadOf(rowOf(complete, at)).mean)
  const judgeMeans = Float64Array.from({ length: judges }, (_, at) => spreadOf(columnOf(complete, at)).mean)
  let within = 0
  let residual = 0
  score.forEach((value, at) => {
    const fromModel = value - (modelMeans[Math.floor(at / judges)] ?? 0)
    const left = fromModel - (judgeMeans[at % judges] ?? 0) + grand
    within += fromModel * fromModel
    residual += left * left
  })
  const mean = (squares: number, degrees: number): number =>
    withoutRounding(squares, score.length, largestOf(score)) / degrees
  return {
    models,
    judges,
    betweenModels: mean(judges * spreadOf(modelMeans).squares, models - 1),
    withinModels: mean(within, models * (judges - 1)),
    betweenJudges: mean(models * spreadOf(judgeMeans).squares, judges - 1),
    residual: mean(residual, (models - 1) * (judges - 1))
  }
}
