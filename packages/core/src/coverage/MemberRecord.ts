import type { PartyDuty } from "../calendar/DutyState.ts"
import type { Member } from "../campaign/Member.ts"
import type { FieldId, ModelId, UnitId } from "../identifiers.ts"

/** What a member looks after: a field, a unit, or a place that addresses name. */
export type LookedAfter =
  | { readonly kind: "field"; readonly field: FieldId }
  | { readonly kind: "unit"; readonly unit: UnitId }
  | { readonly kind: "place" }

/** One area of a member and what has become of its models; all by id. */
export interface AreaRecord {
  /** As the list of members names it. */
  readonly area: string
  readonly of: LookedAfter
  readonly registered: ReadonlyArray<ModelId>
  /** Those with a score of the panel. */
  readonly scored: ReadonlyArray<ModelId>
  /** Those on the list that goes out. */
  readonly proposed: ReadonlyArray<ModelId>
}

/** A member's areas, and what the member still owes. */
export interface MemberRecord {
  readonly member: Member
  readonly areas: ReadonlyArray<AreaRecord>
  /**
   * Models that the member may score and has not, by id. Null while nobody has scored, and for a member without a
   * single sheet: whether such a member scores at all, the campaign does not say.
   */
  readonly sheetsOwed: ReadonlyArray<ModelId> | null
  /** Reports that have not come in, as of the day asked for; those not due yet among them. */
  readonly duties: ReadonlyArray<PartyDuty>
}
