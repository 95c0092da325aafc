import type { Activity, Delivery } from "../calendar/Delivery.ts"
import type { Party } from "../calendar/Party.ts"
import type { Unit } from "../campaign/Unit.ts"
import type { IsoDate } from "../dates/IsoDate.ts"

/** A line of the log that tells of an activity. */
export type GroundDelivery = Delivery & { readonly activity: Activity }

/** One day of a drive in one hamlet: who came, and what it cost. */
export interface DriveDay {
  /** The hamlet's name; as written where no list has it. */
  readonly hamlet: string
  readonly day: IsoDate | null
  readonly parties: ReadonlyArray<Party>
  readonly partners: ReadonlyArray<string>
  readonly activities: ReadonlyArray<GroundDelivery>
}

/** Hamlets that a model or an activity reaches, "19/19"; both lists by id. */
export interface HamletCoverage {
  readonly covered: ReadonlyArray<Unit>
  readonly missing: ReadonlyArray<Unit>
}

/** What was done on the ground. Sums are over cells that could be read; each row counts once. */
export interface Ground {
  /** Null where the list of units has no hamlets. */
  readonly hamlets: HamletCoverage | null
  /** Every row once, roads put down among them: by day, those without one last, then in the order of the files. */
  readonly rows: ReadonlyArray<GroundDelivery>
  /** By day, then hamlet. A row that names several hamlets stands under each. */
  readonly days: ReadonlyArray<DriveDay>
  /** Rows that tell of something done; see `wasDone`. */
  readonly activities: number
  readonly people: number
  /** In đồng. */
  readonly cost: number
  /** Roads put down by the hamlets, and their metres. */
  readonly roads: number
  readonly metres: number
}
