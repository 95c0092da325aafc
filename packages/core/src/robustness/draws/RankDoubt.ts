import type { ModelId } from "../../identifiers.ts"
import type { Chance } from "./Chance.ts"
import type { RankInterval } from "./RankTally.ts"

/** What drawing again and again says about one model. */
export interface ModelDoubt {
  readonly model: ModelId
  /** The ranks of nine draws in ten. */
  readonly interval: RankInterval
  /** How often it is on the shortlist; null where the campaign asks for none. */
  readonly selected: Chance | null
  /** In how many draws it has rank 1, 2, 3 …; null where there are too many models for a table of ranks. */
  readonly ranks: Uint32Array | null
}

/** What a number of draws says, once they are all made or on the way there. */
export interface RankDoubt {
  readonly draws: number
  /** Weights are gaps between whole numbers of so many bits. */
  readonly weightBits: number
  /** False where scores were too fine to be added up exactly. */
  readonly exact: boolean
  /** Draws in which no list met the quotas, or none was found. */
  readonly withoutList: Chance | null
  /** In the order of the ranking. */
  readonly models: ReadonlyArray<ModelDoubt>
  /** For each model but the last, in the order of the ranking: how often the next one stands before it. */
  readonly overtaken: ReadonlyArray<Chance>
}

/** Up to so many models there is a table of every model and every rank. */
export const MOST_TABLE_MODELS = 300
