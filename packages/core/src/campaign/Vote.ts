import type { IsoDate } from "../dates/IsoDate.ts"
import type { ModelId } from "../identifiers.ts"

/** How a vote was held. It changes what is printed, not how it is counted. */
export type Ballot = "secret" | "open"

/** One vote on recognising a model, as the minutes count it. */
export interface Vote {
  readonly model: ModelId
  readonly ballot: Ballot
  /** Members in the room. */
  readonly present: number
  /** Members who were not there and voted in writing. */
  readonly absentWritten: number
  readonly for: number
  readonly against: number
  /** Blank and spoilt ballots. */
  readonly blank: number
  readonly date: IsoDate | null
}
