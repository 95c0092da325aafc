import {
  type Evaluation,
  type MergedCounts,
  rateOf,
  type SummaryReport,
  summaryStages,
  sumOf,
  toExactString
} from "@dvk/core"
import { namesOfGroups } from "../summary/groupNames.ts"
import type { TidyTable, TidyValue } from "./TidyTable.ts"

/** The merged summaries: in total, by unit, field, kind of subject and level, each coming to the same total. */
export const mergedTable = (evaluation: Evaluation, reports: ReadonlyArray<SummaryReport>) =>
  ({
    columns: [
      { name: "year", type: "integer" },
      { name: "period", type: "text" },
      { name: "by", type: "text" },
      { name: "key", type: "text" },
      { name: "name", type: "text" },
      { name: "registered", type: "integer", unit: "models" },
      { name: "recognised", type: "integer", unit: "models" },
      { name: "commended", type: "integer", unit: "models" },
      { name: "proposed", type: "integer", unit: "models" },
      { name: "exemplar", type: "integer", unit: "models" },
      { name: "stopped", type: "integer", unit: "models" },
      { name: "untold", type: "integer" },
      { name: "recognisedShare", type: "fraction" },
      { name: "commendedShare", type: "fraction" }
    ],
    rows: reports.flatMap(({ year, period, table }) => {
      const names = namesOfGroups(evaluation.campaign.rubric, "vi")
      const listed = new Set(evaluation.campaign.units?.map(({ id }) => id))
      return [
        ["total", null, null, ...countsIn(table.total)],
        ...table.units.map(({ unit, unitName, counts }) => [
          "unit",
          listed.has(unit) ? unit : null,
          unitName,
          ...countsIn(counts)
        ]),
        ...table.fields.map(({ key, counts }) => ["field", key, names.field(key), ...countsIn(counts)]),
        ...table.subjectKinds.map(({ key, counts }) => [
          "subjectKind",
          key,
          names.subjectKind(key),
          ...countsIn(counts)
        ]),
        ...table.levels.map(({ key, counts }) => ["level", key, names.level(key), ...countsIn(counts)])
      ].map((row) => [year, period, ...row])
    })
  }) as const satisfies TidyTable

const countsIn = ({ stages, shares }: MergedCounts): ReadonlyArray<TidyValue> => [
  ...summaryStages.map((stage) => sumOf(stages[stage])),
  stages.registered.blank,
  rateText(shares.recognised),
  rateText(shares.commended)
]

const rateText = (share: MergedCounts["shares"]["recognised"]): string | null => {
  const rate = rateOf(share)
  return rate === null ? null : toExactString(rate)
}
