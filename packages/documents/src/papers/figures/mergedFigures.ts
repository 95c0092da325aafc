import type { MergedCounts, SummaryPeriod, SummaryReport, SummaryTable, Tally } from "@dvk/core"
import type { YearFigures } from "./yearFigures.ts"

/** The figures of merged summaries, as reports tell them. Units that merge do not rank. */
export const mergedFigures = (table: SummaryTable, year: number): YearFigures => ({
  year,
  registered: registeredIn(table.total),
  byKind: new Map(
    table.subjectKinds.flatMap(({ key, counts }) =>
      key === null && registeredIn(counts).sum === 0 ? [] : [[key, registeredIn(counts)]]
    )
  ),
  byField: new Map(
    table.fields.flatMap(({ key, counts }) => (key === null ? [] : [[key, registeredIn(counts)]]))
  ),
  ranked: null,
  recognised: toldOf(table.total.stages.recognised),
  proposed: toldOf(table.total.stages.proposed),
  units: null
})

/** The year before, where all units that told of this year told of that one too: else the two are not of the same. */
export const figuresBefore = ({ table, yearBefore }: SummaryReport): YearFigures | null =>
  yearBefore !== null && yearBefore.units === table.units.length
    ? mergedFigures(yearBefore.before, yearBefore.year)
    : null

/** The merged summaries of a stretch of the year; null where the campaign merges none. */
export const mergedOfPeriod = (
  reports: ReadonlyArray<SummaryReport> | undefined,
  period: SummaryPeriod
): SummaryReport | null => reports?.find((report) => report.period === period) ?? null

const registeredIn = ({ stages }: MergedCounts): Tally => stages.registered

const toldOf = (tally: Tally): Tally | null => (tally.known === 0 ? null : tally)
