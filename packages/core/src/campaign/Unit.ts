import type { IsoDate } from "../dates/IsoDate.ts"
import type { UnitId } from "../identifiers.ts"

/** A unit that takes part: a party cell, a hamlet, a school. `minimum` is how many models it has to register. */
export interface Unit {
  readonly id: UnitId
  readonly name: string
  readonly otherNames: ReadonlyArray<string>
  /** What sort of unit, in the words of the plan. */
  readonly kind: string | null
  readonly parent: UnitId | null
  readonly minimum: number
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  readonly successor: UnitId | null
}
