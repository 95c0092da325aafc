import type { IsoDate } from "../dates/IsoDate.ts"
import type { ModelId } from "../identifiers.ts"

/** What a committee or its chair may decide over the computed result. Each stays visible ever after. */
export type RulingKind =
  | "admit"
  | "place"
  | "select"
  | "leave-out"
  | "disqualify"
  | "recognise"
  | "not-applicable"
  | "bonus"
  | "penalty"

/** A decision on one model, with its ground. */
export interface Ruling {
  readonly kind: RulingKind
  readonly model: ModelId
  /** For `place`: the model that comes behind. */
  readonly against: ModelId | null
  /**
   * For `not-applicable`: the criterion that does not apply to the model. For `bonus` and `penalty`: the adjustment
   * of the rubric that permits it. As written: the rubric knows whether there is one.
   */
  readonly criterion: string | null
  /** For `bonus` and `penalty`: how many points, above 0, in ten-thousandths. */
  readonly points: number | null
  readonly reason: string
  readonly document: string | null
  readonly date: IsoDate | null
  readonly by: string | null
}
