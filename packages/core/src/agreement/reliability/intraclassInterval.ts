import { fQuantile } from "../distribution/fQuantile.ts"
import { type Figure, known, unknown } from "../Figure.ts"
import type { MeanSquares } from "./meanSquares.ts"

/** From the lower to the upper end. */
export type ConfidenceInterval = readonly [lower: number, upper: number]

/** Two-sided 95 %: 2.5 % beyond each end. */
const LEVEL = 0.975

/**
 * The interval of ICC(1,1), with the mean square within models as the error, or of ICC(3,1), with the residual one
 * (Shrout and Fleiss 1979).
 */
export const fixedJudgesInterval = (
  { models, judges, betweenModels }: MeanSquares,
  error: number,
  degrees: number
): Figure<ConfidenceInterval> => {
  if (error === 0) return unknown("no-residual")
  const ratio = betweenModels / error
  const end = (f: number): number => (f - 1) / (f + judges - 1)
  return known([
    end(ratio / fQuantile(LEVEL, models - 1, degrees)),
    end(ratio * fQuantile(LEVEL, degrees, models - 1))
  ])
}

/**
 * The interval of ICC(2,1), with Satterthwaite's degrees of freedom (Shrout and Fleiss 1979). Two or three models can
 * leave a fraction of one degree of freedom, with quantiles beyond any double: then there is no interval.
 */
export const randomJudgesInterval = (squares: MeanSquares): Figure<ConfidenceInterval> => {
  const { models: n, judges: k, betweenModels, betweenJudges, residual } = squares
  if (residual === 0) return unknown("no-residual")
  const degrees = satterthwaite(squares)
  if (!(degrees > 0)) return unknown("too-few-models")
  const forLower = fQuantile(LEVEL, n - 1, degrees)
  const forUpper = fQuantile(LEVEL, degrees, n - 1)
  const error = k * betweenJudges + (k * n - k - n) * residual
  const lower = (n * (betweenModels - forLower * residual)) / (forLower * error + n * betweenModels)
  const upper = (n * (forUpper * betweenModels - residual)) / (error + n * forUpper * betweenModels)
  return Number.isFinite(lower) && Number.isFinite(upper) ? known([lower, upper]) : unknown("too-few-models")
}

/** Shrout and Fleiss's v; NaN where the mean squares leave none. */
const satterthwaite = (squares: MeanSquares): number => {
  const { models: n, judges: k, betweenModels, betweenJudges, residual } = squares
  const ratio = betweenJudges / residual
  const value =
    (betweenModels - residual) / (betweenModels + (k - 1) * residual + (k * (betweenJudges - residual)) / n)
  const ofJudges = k * value * ratio
  const rest = n * (1 + (k - 1) * value) - k * value
  return (
    ((k - 1) * (n - 1) * (ofJudges + rest) * (ofJudges + rest)) /
    ((n - 1) * ofJudges * ofJudges + rest * rest)
  )
}

/**
 * The interval of the mean of `judges` scores, from that of one (Spearman and Brown's formula at both ends). It has
 * no lower end where that of one reaches −1 ÷ (judges − 1), as it may with a few models.
 */
export const ofMean = (single: Figure<ConfidenceInterval>, judges: number): Figure<ConfidenceInterval> => {
  if (!single.known) return single
  const [lower, upper] = single.value
  const spread = (value: number): number => 1 + (judges - 1) * value
  return spread(lower) > 0
    ? known([(judges * lower) / spread(lower), (judges * upper) / spread(upper)])
    : unknown("little-spread")
}
