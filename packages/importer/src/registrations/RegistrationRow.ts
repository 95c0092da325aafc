import type { Finding, ModelId, Registration, RegistrationColumn } from "@dvk/core"
import type { Outcome, Reading } from "../table/Reading.ts"

/** A registration as one file tells it: its id only where the file has one, its unit not yet looked up. */
export interface RegistrationRow extends Omit<Registration, "id" | "unit"> {
  readonly id: ModelId | null
}

/** A row that was not taken, with everything that was found in it. */
export interface RejectedRow {
  readonly line: number
  readonly sheetRow: number
  readonly findings: ReadonlyArray<Finding>
}

/** A list of registrations as it was read. `findings` has every finding of the file, in line order. */
export interface RegistrationReading {
  readonly file: string
  readonly kind: "registrations"
  readonly outcome: Outcome
  readonly reading: Reading
  readonly registrations: ReadonlyArray<RegistrationRow>
  readonly rejected: ReadonlyArray<RejectedRow>
  readonly findings: ReadonlyArray<Finding>
  /** The parts of a registration that the file has a column for. */
  readonly columns: ReadonlySet<RegistrationColumn>
}
