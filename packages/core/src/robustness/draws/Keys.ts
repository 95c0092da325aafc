import { putWeights, SETS, type WeightSets, weightSets } from "./WeightSets.ts"

/**
 * Turns weights into one number a model, by which models are ordered: the higher, the better. Keys are exact sums of
 * whole numbers, or quotients of such sums that round to the same double only where they are equal.
 */
export interface Keys {
  /** How many weights there are. */
  readonly weights: number
  /** The numbers that weights are gaps between have this many bits. */
  readonly bits: number
  /** False where scores were too fine and had to be rounded down before anything was added up. */
  readonly exact: boolean
  /**
   * Fills in the key of every model and the threshold, for each set of weights; `NO_KEY` where no sheet or criterion
   * of the model has a weight.
   */
  readonly fill: (sets: WeightSets) => void
}

/** Below every key. */
export const NO_KEY = -1

/** The keys of all models under one set of weights. */
export interface OneSet {
  readonly keys: Float64Array
  /** The key of a model that just reaches the lowest grade of the shortlist; minus infinity without one. */
  readonly threshold: number
}

export const keysUnder = (source: Keys, weights: ArrayLike<number>, models: number): OneSet => {
  const sets = weightSets(source.weights, models)
  for (let set = 0; set < SETS; set++) putWeights(sets, set, weights)
  source.fill(sets)
  return { keys: sets.keys[0], threshold: sets.thresholds[0] ?? Number.NEGATIVE_INFINITY }
}
