/** So many sets of weights are applied at once: every value that is looked up then serves all of them. */
export const SETS = 4

/** Sets of weights side by side, and what comes of each. */
export interface WeightSets {
  /** Column by column: what each set gives the first column, then what each gives the second, and so on. */
  readonly weights: Float64Array
  /** For each set the keys of all models. */
  readonly keys: readonly [Float64Array, Float64Array, Float64Array, Float64Array]
  /** For each set the key of a model that just reaches the lowest grade of the shortlist; minus infinity without one. */
  readonly thresholds: Float64Array
}

/**
 * @param columns how many weights a set has
 * @param models how many keys
 */
export const weightSets = (columns: number, models: number): WeightSets => ({
  weights: new Float64Array(columns * SETS),
  keys: [
    new Float64Array(models),
    new Float64Array(models),
    new Float64Array(models),
    new Float64Array(models)
  ],
  thresholds: new Float64Array(SETS)
})

/** Puts one set of weights in its place. */
export const putWeights = ({ weights }: WeightSets, set: number, own: ArrayLike<number>): void => {
  for (let column = 0; column < own.length; column++) weights[column * SETS + set] = own[column] ?? 0
}

/** All weights of a set together. */
export const weightOf = ({ weights }: WeightSets, set: number): number => {
  let all = 0
  for (let at = set; at < weights.length; at += SETS) all += weights[at] ?? 0
  return all
}
