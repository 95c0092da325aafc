import type { Finding, ModelResult, ResultColumn } from "@dvk/core"
import type { RejectedRow } from "../registrations/RegistrationRow.ts"
import type { ModelRef } from "../scores/ScoreReading.ts"
import type { Outcome, Reading } from "../table/Reading.ts"

/** A row of a list of results as one file tells it: its model not yet looked up. */
export interface ResultRow extends Omit<ModelResult, "model"> {
  readonly modelRef: ModelRef
}

/** A list of results as it was read. `findings` has every finding of the file, in line order. */
export interface ResultReading {
  readonly file: string
  readonly kind: "results"
  readonly outcome: Outcome
  readonly reading: Reading
  readonly results: ReadonlyArray<ResultRow>
  readonly rejected: ReadonlyArray<RejectedRow>
  readonly findings: ReadonlyArray<Finding>
  /** The parts of a result that the file has a column for. */
  readonly columns: ReadonlySet<ResultColumn>
}
