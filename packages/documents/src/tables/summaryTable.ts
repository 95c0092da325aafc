import { type Evaluation, handedOn, type SummaryPeriod, summaryStages } from "@dvk/core"
import type { TidyTable } from "./TidyTable.ts"

/**
 * What the campaign hands to the level above, which imports it as it stands: its own registrations and the summaries
 * that it was handed, row by row.
 *
 * @param period the stretch of the year that its registrations stand for; by default the latest that a unit told of
 */
export const summaryTable = (evaluation: Evaluation, period?: SummaryPeriod) =>
  ({
    columns: [
      { name: "unit", type: "text" },
      { name: "through", type: "text" },
      { name: "year", type: "integer" },
      { name: "period", type: "text" },
      { name: "row", type: "text" },
      { name: "field", type: "text" },
      { name: "level", type: "text" },
      { name: "subjectKind", type: "text" },
      { name: "registered", type: "integer", unit: "models" },
      { name: "recognised", type: "integer", unit: "models" },
      { name: "commended", type: "integer", unit: "models" },
      { name: "proposed", type: "integer", unit: "models" },
      { name: "exemplar", type: "integer", unit: "models" },
      { name: "stopped", type: "integer", unit: "models" }
    ],
    rows: handedOn(evaluation, period).map((row) => [
      row.unit,
      row.through.length === 0 ? null : row.through.join("; "),
      row.year,
      row.period,
      row.row,
      row.field,
      row.level,
      row.subjectKind,
      ...summaryStages.map((stage) => row.counts[stage])
    ])
  }) as const satisfies TidyTable
