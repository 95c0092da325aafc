import type { Ranked } from "../../ranking/Ranking.ts"

/** A model that may be on the list, and where it stands in the problem. */
export interface Candidate {
  readonly ranked: Ranked
  /** Its rank class, and its entry within that. */
  readonly at: number
  readonly of: number
  /** The lines that it counts towards. */
  readonly lines: ReadonlyArray<number>
}

/** The candidates in columns, in the order of the ranking. */
export interface CandidateColumns {
  readonly length: number
  /** Place in the order of the ranking. */
  readonly place: Int32Array
  readonly at: Int32Array
  readonly of: Int32Array
}
