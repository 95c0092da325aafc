import {
  type MergedCounts,
  type ObligedUnit,
  rateOf,
  type Share,
  type SummaryReport,
  summaryStages,
  sumOf,
  toDecimalString,
  toExactString,
  type YearComparison
} from "@dvk/core"

/**
 * The merged summaries of a campaign: those of the latest stretch of the year, with the earlier ones behind; null where
 * it names none.
 */
export const summariesJson = (reports: ReadonlyArray<SummaryReport>) => {
  const [latest, ...earlier] = reports.map(reportJson)
  return latest === undefined ? null : { ...latest, earlier }
}

const reportJson = ({ year, period, table, own, standing, yearBefore }: SummaryReport) => ({
  year,
  period,
  obliged: standing.reported.length + standing.missing.length,
  reported: standing.reported.length,
  missing: standing.missing.map(obligedJson),
  late: standing.reported.filter(({ daysLate }) => (daysLate ?? 0) > 0).map(obligedJson),
  others: standing.others.map(({ unit, unitName }) => ({ unit: unitName, id: unit })),
  total: countsJson(table.total),
  own: own === null ? null : countsJson(own.counts),
  units: table.units.map(({ unit, unitName, bodies, counts }) => ({
    unit: unitName,
    id: unit,
    bodies,
    ...countsJson(counts)
  })),
  fields: table.fields.map(({ key, counts }) => ({ field: key, ...countsJson(counts) })),
  subjectKinds: table.subjectKinds.map(({ key, counts }) => ({ subjectKind: key, ...countsJson(counts) })),
  levels: table.levels.map(({ key, counts }) => ({ level: key, ...countsJson(counts) })),
  cells: table.cells.flatMap(({ group, counts }) =>
    group === null ? [] : [{ ...group, ...countsJson(counts) }]
  ),
  yearBefore: yearBefore === null ? null : comparisonJson(yearBefore)
})

const obligedJson = ({ unit, before, daysLate }: ObligedUnit) => ({
  unit: unit.name,
  id: unit.id,
  before,
  daysLate
})

const countsJson = ({ stages, shares }: MergedCounts) => ({
  ...Object.fromEntries(summaryStages.map((stage) => [stage, sumOf(stages[stage])])),
  untold: Object.fromEntries(
    summaryStages.flatMap((stage) => (stages[stage].blank === 0 ? [] : [[stage, stages[stage].blank]]))
  ),
  recognisedShare: shareJson(shares.recognised),
  commendedShare: shareJson(shares.commended)
})

const shareJson = (share: Share) => {
  const rate = rateOf(share)
  if (rate === null) return null
  return { exact: toExactString(rate), decimal: toDecimalString(rate), part: share.part, whole: share.whole }
}

const comparisonJson = ({ year, units, now, before }: YearComparison) => ({
  year,
  units,
  now: countsJson(now.total),
  before: countsJson(before.total)
})
