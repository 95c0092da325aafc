import type { IsoDate } from "../dates/IsoDate.ts"
import type { Evaluation } from "../evaluation/Evaluation.ts"
import { mergeSummaries } from "./mergeSummaries.ts"
import { ownSummary } from "./ownSummary.ts"
import { type SummaryPeriod, summaryPeriods } from "./SummaryPeriod.ts"
import type { SummaryReport, YearComparison } from "./SummaryReport.ts"
import { summaryStanding } from "./summaryStanding.ts"
import type { UnitSummary } from "./UnitSummary.ts"

/** What merging is told beside the campaign. */
export interface SummaryAsked {
  /** The stretch that the campaign's own registrations stand for; null takes `ownPeriod`. */
  readonly period?: SummaryPeriod | null
  /** The day from which lateness is counted; null where it is not asked for. */
  readonly on?: IsoDate | null
  /** The campaign of the year before, should the summaries at hand not reach back. */
  readonly lastYear?: Evaluation | null
}

/**
 * The summaries of a campaign, merged by stretch of the year: the longest, which is the latest, first. Empty where
 * campaign.yaml names no summaries.
 */
export const summaryReports = (
  evaluation: Evaluation,
  { period = null, on = null, lastYear = null }: SummaryAsked = {}
): ReadonlyArray<SummaryReport> => {
  const { campaign } = evaluation
  const { summaries } = campaign
  if (summaries === undefined) return []
  const { year } = campaign.file
  const standsFor = period ?? ownPeriod(evaluation)
  const own = ownSummary(evaluation, standsFor)
  return summaryPeriods
    .toReversed()
    .filter((one) => one === standsFor || isTold(summaries, year, one))
    .map((one): SummaryReport => {
      const came = ofPeriod(summaries, year, one)
      const all = own?.period === one ? [...came, own] : came
      const table = mergeSummaries(all)
      return {
        year,
        period: one,
        table,
        own: own?.period === one ? (table.units.find(({ unit }) => unit === own.unit) ?? null) : null,
        standing: summaryStanding(campaign, came, one, on),
        yearBefore: comparison(all, year - 1, before(summaries, year - 1, one, lastYear))
      }
    })
}

/** The stretch that the campaign's own registrations stand for: the longest of this year that a unit has told of. */
export const ownPeriod = ({ campaign }: Evaluation): SummaryPeriod =>
  summaryPeriods
    .toReversed()
    .find((period) => isTold(campaign.summaries ?? [], campaign.file.year, period)) ?? "year"

const ofPeriod = (
  summaries: ReadonlyArray<UnitSummary>,
  year: number,
  period: SummaryPeriod
): ReadonlyArray<UnitSummary> =>
  summaries.filter((summary) => summary.year === year && summary.period === period)

const isTold = (summaries: ReadonlyArray<UnitSummary>, year: number, period: SummaryPeriod): boolean =>
  summaries.some((summary) => summary.year === year && summary.period === period)

/** Summaries of the year before, from this campaign where it has them, else from the campaign of that year. */
const before = (
  summaries: ReadonlyArray<UnitSummary>,
  year: number,
  period: SummaryPeriod,
  lastYear: Evaluation | null
): ReadonlyArray<UnitSummary> => {
  const known = ofPeriod(summaries, year, period)
  if (known.length > 0 || lastYear === null) return known
  const own = ownSummary(lastYear, period)
  return [
    ...ofPeriod(lastYear.campaign.summaries ?? [], year, period),
    ...(own === null ? [] : [own])
  ].filter((summary) => summary.year === year)
}

const comparison = (
  now: ReadonlyArray<UnitSummary>,
  year: number,
  earlier: ReadonlyArray<UnitSummary>
): YearComparison | null => {
  const told = new Set(earlier.map(({ unit }) => unit))
  const both = now.filter(({ unit }) => told.has(unit))
  const units = new Set(both.map(({ unit }) => unit))
  return both.length === 0
    ? null
    : {
        year,
        units: both.length,
        now: mergeSummaries(both),
        before: mergeSummaries(earlier.filter(({ unit }) => units.has(unit)))
      }
}
