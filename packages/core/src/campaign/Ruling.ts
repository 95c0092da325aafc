import type { IsoDate } from "../dates/IsoDate.ts"
import type { ModelId } from "../identifiers.ts"

/** What a committee or its chair may decide over the computed result. Each stays visible ever after. */
export type RulingKind = "admit" | "place" | "select" | "leave-out" | "disqualify" | "recognise"

/** A decision on one model, with its ground. */
export interface Ruling {
  readonly kind: RulingKind
  readonly model: ModelId
  /** For `place`: the model that comes behind. */
  readonly against: ModelId | null
  readonly reason: string
  readonly document: string | null
  readonly date: IsoDate | null
  readonly by: string | null
}
