import type { Unit } from "../campaign/Unit.ts"
import type { IsoDate } from "../dates/IsoDate.ts"
import type { FieldId } from "../identifiers.ts"

/** What a unit has registered against what the plan asks of it. */
export interface UnitCoverage {
  readonly unit: Unit
  readonly registered: number
  /** How many are still missing: 0 where the minimum is met. */
  readonly missing: number
}

export interface Coverage {
  /**
   * Every unit of units.csv that exists on the last day of registration or has registered all the same; empty where the
   * campaign has no such list. By id.
   */
  readonly units: ReadonlyArray<UnitCoverage>
  /** How many units have a minimum above zero, and how many of those meet it. */
  readonly obliged: number
  readonly met: number
  /** Registrations per field of the rubric, in its order. */
  readonly fields: ReadonlyArray<{ readonly field: FieldId; readonly registered: number }>
}

/** Something that has not come in. */
export interface Owed {
  readonly unit: Unit
  readonly what: "registration" | "results"
  /** How many models are not registered, or registered and not reported on. */
  readonly count: number
  readonly before: IsoDate | null
  /** Days since the last day on which it was in time; 0 while there is still time, null without a deadline. */
  readonly daysLate: number | null
  /** The day from which that was counted. */
  readonly on: IsoDate | null
}
