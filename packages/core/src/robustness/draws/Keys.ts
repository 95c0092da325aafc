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
   * Fills in the key of every model; `NO_KEY` where no sheet or criterion of the model has a weight.
   *
   * @returns the key of a model that just reaches the lowest grade of the shortlist; minus infinity without one
   */
  readonly fill: (weights: Float64Array, keys: Float64Array) => number
}

/** Below every key. */
export const NO_KEY = -1
