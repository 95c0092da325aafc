import type { JudgeId, UnitId } from "../identifiers.ts"

/** A member of the steering committee. A member who scores is a judge; the id is the same. */
export interface Member {
  readonly id: JudgeId
  readonly name: string
  /** As written: chair, deputy, member, secretary are not judged apart. */
  readonly role: string | null
  readonly unit: UnitId | null
  readonly areas: ReadonlyArray<string>
  /** The appraisal team the member belongs to; absent where the list names none. */
  readonly team?: string
  /** Models (by id) and units the member has declared a conflict with. */
  readonly conflicts: ReadonlyArray<string>
}
