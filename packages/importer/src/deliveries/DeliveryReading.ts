import type { Activity, Finding, IsoDate, Origin } from "@dvk/core"
import type { RejectedRow } from "../registrations/RegistrationRow.ts"
import type { Outcome, Reading } from "../table/Reading.ts"

/** A line of the log of reports. `party` is a unit or member, `duty` an id or the words of one; all as written. */
export interface DeliveryRow {
  readonly party: string
  /** The name stands in a column of its own for members. */
  readonly isMember: boolean
  readonly duty: string | null
  readonly on: IsoDate | null
  readonly document: string | null
  readonly note: string | null
  readonly activity: Activity | null
  readonly origin: Origin
}

/** What a later row may say otherwise of the same delivery; the other parts tell which delivery it is. */
export const deliveryColumns = [
  "on",
  "document",
  "note",
  "partners",
  "people",
  "cost",
  "funding",
  "road",
  "length"
] as const
export type DeliveryColumn = (typeof deliveryColumns)[number]

/** A log of reports as it was read. `findings` has every finding of the file, in line order. */
export interface DeliveryReading {
  readonly file: string
  readonly kind: "reports"
  readonly outcome: Outcome
  readonly reading: Reading
  readonly rows: ReadonlyArray<DeliveryRow>
  readonly rejected: ReadonlyArray<RejectedRow>
  readonly findings: ReadonlyArray<Finding>
  /** The parts of a delivery that the file has a column for. */
  readonly columns: ReadonlySet<DeliveryColumn>
}
