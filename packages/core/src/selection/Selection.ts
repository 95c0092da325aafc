import type { Reason } from "../evaluation/Reason.ts"
import type { ModelId } from "../identifiers.ts"

export interface Chosen {
  readonly model: ModelId
  readonly rank: number
  readonly reason: Reason
}

/** The commendation shortlist. `open` models share a rank across the cut: the chair decides, never the software. */
export interface Selection {
  /** How many places the campaign gives; null where it asks for no shortlist. */
  readonly size: number | null
  readonly selected: ReadonlyArray<Chosen>
  readonly open: ReadonlyArray<Chosen>
  /** How many of the open models still have a place. */
  readonly openPlaces: number
  readonly notSelected: ReadonlyArray<Chosen>
}
