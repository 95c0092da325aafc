import type { IsoDate } from "../dates/IsoDate.ts"
import type { Origin } from "../registration/Registration.ts"
import type { Party } from "./Party.ts"

/** Something that was done on the ground: one body's voluntary activity, or a day of a joint drive in a hamlet. */
export interface Activity {
  /** As written; a drive may go through several. */
  readonly hamlets: ReadonlyArray<string>
  readonly day: IsoDate | null
  /** Who took part besides the unit that tells of it, as written. */
  readonly partners: ReadonlyArray<string>
  readonly content: string | null
  readonly people: number | null
  /** In đồng. */
  readonly cost: number | null
  /** Where the money came from, as written. */
  readonly funding: string | null
  /** The road that the hamlet put down for it, and its length in metres. */
  readonly road: string | null
  readonly length: number | null
}

/** A line of the log of reports: what came in, from whom, when. */
export interface Delivery {
  readonly party: Party
  /** The id of the duty that it meets; null for an activity that no duty asked for. */
  readonly duty: string | null
  readonly on: IsoDate | null
  readonly document: string | null
  readonly note: string | null
  readonly activity: Activity | null
  readonly origin: Origin
}
