import { type Figure, known, unknown } from "../Figure.ts"
import { cellsOf, type ScoreGrid, scoresOf } from "../ScoreGrid.ts"
import { spreadOf } from "../spread.ts"
import { midRanks } from "./midRanks.ts"
import { whyNotShared } from "./whyNotShared.ts"

/** What a difference between two scores means: whether they differ, how many ranks, or how many points. */
export type AlphaMetric = "nominal" | "ordinal" | "interval"

/**
 * Krippendorff's α: 1 − observed ÷ expected disagreement. 1 is full agreement, 0 is what chance would give, below 0
 * the judges differ more than by chance. Cells may be missing; a model that one judge alone scored drops out.
 *
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability. The ratio metric is left out: points of a
 * committee have no natural zero.
 *
 * @example
 * krippendorffAlpha(gridOfRows([[1, 1], [2, 2], [3, 3]]), "interval") // => { "known": true, "value": 1 }
 */
export const krippendorffAlpha = (grid: ScoreGrid, metric: AlphaMetric): Figure => {
  const shared = sharedModels(grid)
  if (shared.models === 0) return unknown(whyNotShared(grid))
  // Over one model observed and expected disagreement are the same: α would be 0 whatever the scores.
  if (shared.models === 1) return unknown(grid.models === 1 ? "one-model" : "one-shared-model")
  switch (metric) {
    case "nominal":
      return nominal(shared)
    case "ordinal":
      // δ² of two values under the ordinal metric is the square of the difference of their mean ranks.
      return interval({ ...shared, score: midRanks(shared.score) })
    case "interval":
      return interval(shared)
  }
}

/** The grid without models that fewer than two judges scored. */
const sharedModels = (grid: ScoreGrid): Pick<ScoreGrid, "models" | "start" | "score"> => {
  const rows = Array.from({ length: grid.models }, (_, model) => model).filter(
    (model) => cellsOf(grid, model) > 1
  )
  const start = new Int32Array(rows.length + 1)
  rows.forEach((model, at) => {
    start[at + 1] = (start[at] ?? 0) + cellsOf(grid, model)
  })
  const score = new Float64Array(start[rows.length] ?? 0)
  rows.forEach((model, at) => {
    score.set(scoresOf(grid, model), start[at])
  })
  return { models: rows.length, start, score }
}

type Shared = ReturnType<typeof sharedModels>

/** Squared differences over all pairs of m values sum to m times their squares around the mean: no pair is visited. */
const interval = ({ models, start, score }: Shared): Figure => {
  const whole = spreadOf(score)
  if (whole.squares === 0) return unknown("no-spread")
  let observed = 0
  for (let model = 0; model < models; model++) {
    const { count, squares } = spreadOf(score.subarray(start[model], start[model + 1]))
    observed += (count * squares) / (count - 1)
  }
  return known(1 - ((whole.count - 1) * observed) / (whole.count * whole.squares))
}

const nominal = ({ models, start, score }: Shared): Figure => {
  const expected = differingPairs(score)
  if (expected === 0) return unknown("no-spread")
  let observed = 0
  for (let model = 0; model < models; model++) {
    const own = score.subarray(start[model], start[model + 1])
    observed += differingPairs(own) / (own.length - 1)
  }
  return known(1 - ((score.length - 1) * observed) / expected)
}

const differingPairs = (values: Float64Array): number => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let equal = 0
  for (const count of counts.values()) equal += count * count
  return values.length * values.length - equal
}
