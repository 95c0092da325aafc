import type { Evaluation } from "../evaluation/Evaluation.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { FieldId } from "../identifiers.ts"
import type { Level, SubjectKind } from "../rubric/Rubric.ts"
import { ownSummary } from "./ownSummary.ts"
import { type SummaryCounts, unknownCounts } from "./SummaryCounts.ts"
import type { SummaryPeriod } from "./SummaryPeriod.ts"
import { ownPeriod } from "./summaryReports.ts"
import type { SummaryFigures } from "./UnitSummary.ts"

/** One row of what a campaign hands to the level above: `row` says what it counts. */
export interface HandedRow {
  readonly unit: string
  readonly through: ReadonlyArray<string>
  readonly year: number
  readonly period: SummaryPeriod
  readonly row: "cell" | "total" | "field" | "subjectKind"
  readonly field: FieldId | null
  readonly level: Level | null
  readonly subjectKind: SubjectKind | null
  readonly counts: SummaryCounts
}

/**
 * What a campaign hands to the level above: its own registrations, and every summary that it was handed, row by row and
 * not added up. So a level above merges the same figures, and may merge them with others in any order.
 */
export const handedOn = (
  evaluation: Evaluation,
  period: SummaryPeriod = ownPeriod(evaluation)
): ReadonlyArray<HandedRow> => {
  const { campaign } = evaluation
  const own = ownSummary(evaluation, period)
  const organiser = campaign.file.organiser.name
  const handed = (campaign.summaries ?? []).map((summary) => ({
    ...summary,
    bodies: summary.bodies.map((body) => ({ ...body, through: [...body.through, organiser] }))
  }))
  return [...(own === null ? [] : [own]), ...handed]
    .flatMap(({ year, period, bodies }) =>
      bodies.flatMap(({ body, through, figures }) =>
        rowsOf(figures).map((row) => ({ unit: body, through, year, period, ...row }))
      )
    )
    .toSorted((a, b) => compareCodeUnits(sortKey(a), sortKey(b)))
}

type Row = Omit<HandedRow, "unit" | "through" | "year" | "period">

const NO_GROUP = { field: null, level: null, subjectKind: null }

const rowsOf = (figures: SummaryFigures): ReadonlyArray<Row> => {
  if (figures.kind === "cells")
    return figures.cells.map(({ group, counts }) => ({ row: "cell", ...group, counts }))
  const { total, fields, subjectKinds } = figures.margins
  return [
    { row: "total", ...NO_GROUP, counts: total },
    ...fields.map(
      ({ field, registered }): Row => ({
        row: "field",
        ...NO_GROUP,
        field,
        counts: { ...unknownCounts, registered }
      })
    ),
    ...subjectKinds.map(
      ({ subjectKind, registered }): Row => ({
        row: "subjectKind",
        ...NO_GROUP,
        subjectKind,
        counts: { ...unknownCounts, registered }
      })
    )
  ]
}

const sortKey = (row: HandedRow): string =>
  [
    row.year,
    row.period,
    row.unit,
    ...row.through,
    row.row,
    row.field ?? "",
    row.level ?? "",
    row.subjectKind ?? ""
  ].join("\n")
