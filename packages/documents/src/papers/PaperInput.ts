import type { Evaluation, IsoDate, Owed, PartyDuty, SummaryPeriod, SummaryReport } from "@dvk/core"
import type { YearFigures } from "./figures/yearFigures.ts"
import type { PaperTexts } from "./PaperTexts.ts"

/** All that papers are made from: what was decided, what is owed, and the committee's own words. */
export interface PaperInput {
  readonly evaluation: Evaluation
  readonly owed: ReadonlyArray<Owed>
  /** Duties of the plan as they stand on the day; none where no day is stated. */
  readonly duties: ReadonlyArray<PartyDuty>
  /** The day from which lateness is counted. */
  readonly on: IsoDate | null
  readonly texts: PaperTexts
  /** The figures of the campaign before, where it is known. */
  readonly previous: YearFigures | null
  /** Merged summaries of the units, the latest stretch of the year first; absent where the campaign merges none. */
  readonly summaries?: ReadonlyArray<SummaryReport>
  /** The stretch of the year that was asked for; absent where none was. */
  readonly period?: SummaryPeriod
}
