import type { SummaryPeriod } from "./SummaryPeriod.ts"
import type { SummaryTable, UnitLine } from "./SummaryTable.ts"
import type { SummaryStanding } from "./summaryStanding.ts"

/** Two years beside each other, over the units that told of both: only so their difference is one of the models. */
export interface YearComparison {
  readonly year: number
  readonly units: number
  readonly now: SummaryTable
  readonly before: SummaryTable
}

/** The summaries of one stretch of a year, merged. */
export interface SummaryReport {
  readonly year: number
  readonly period: SummaryPeriod
  /** The campaign's own registrations are in it. */
  readonly table: SummaryTable
  /** Their line in the table; null where nothing is registered, or they stand for another stretch. */
  readonly own: UnitLine | null
  readonly standing: SummaryStanding
  /** Null where no unit told of the year before. */
  readonly yearBefore: YearComparison | null
}
