import type { Reason } from "../evaluation/Reason.ts"
import type { Finding } from "../finding/Finding.ts"
import type { GateId, ModelId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"

/** A model that is not ranked, on its own list with the ground: not at the bottom of the ranking. */
export interface Unranked {
  readonly registration: Registration
  readonly reason: Reason
}

/** Which models may be ranked, and what closes the way to recognition or commendation for the others. */
export interface Admission {
  /** By id, in code unit order. */
  readonly admitted: ReadonlyArray<Registration>
  /** Where each admitted model stands among the registrations of the campaign. */
  readonly positions: Int32Array
  readonly refused: ReadonlyArray<Unranked>
  /** Gates for recognition and commendation that are closed for a model; models without one are absent. */
  readonly closedGates: ReadonlyMap<ModelId, ReadonlyArray<GateId>>
  readonly findings: ReadonlyArray<Finding>
}
