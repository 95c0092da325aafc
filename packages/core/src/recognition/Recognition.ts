import type { Reason } from "../evaluation/Reason.ts"
import type { Finding } from "../finding/Finding.ts"
import type { ModelId } from "../identifiers.ts"

/** `open`: something is missing that the rule asks for, mostly the vote. */
export type RecognitionStatus = "recognised" | "not-recognised" | "open"

export interface RecognisedModel {
  readonly model: ModelId
  readonly status: RecognitionStatus
  readonly reason: Reason
}

/** Which models the committee recognises, as far as the campaign's rule and its votes tell. */
export interface Recognition {
  /** By model; empty where the campaign states no rule of recognition. */
  readonly models: ReadonlyMap<ModelId, RecognisedModel>
  readonly findings: ReadonlyArray<Finding>
}
