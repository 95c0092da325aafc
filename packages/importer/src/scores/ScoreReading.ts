import type { Finding, ScoreSourceId } from "@dvk/core"
import type { RejectedRow } from "../registrations/RegistrationRow.ts"
import type { Outcome, Reading } from "../table/Reading.ts"

/** How a sheet names its model: by id, by name, by name and unit. Blank cells are absent. */
export interface ModelRef {
  readonly id?: string
  readonly name?: string
  readonly unit?: string
}

/** One judge's scores of one model. `line` is where the sheet starts; a long sheet has more rows below. */
export interface SheetRow {
  readonly line: number
  readonly sheetRow: number
  readonly modelRef: ModelRef
  readonly judgeRef: string
  readonly source: ScoreSourceId
  /** In the rubric's order, ten-thousandths; null where blank or unreadable. */
  readonly scores: ReadonlyArray<number | null>
}

/** A file of score sheets as it was read. `findings` has every finding of the file, in line order. */
export interface ScoreReading {
  readonly file: string
  readonly kind: "scores"
  readonly outcome: Outcome
  readonly reading: Reading
  readonly sheets: ReadonlyArray<SheetRow>
  readonly rejected: ReadonlyArray<RejectedRow>
  readonly findings: ReadonlyArray<Finding>
}
