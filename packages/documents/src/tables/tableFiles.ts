import {
  type Evaluation,
  type IsoDate,
  type SummaryPeriod,
  type SummaryReport,
  summaryReports
} from "@dvk/core"
import type { Language } from "@dvk/messages"
import { activitiesTable } from "./activitiesTable.ts"
import { coverageTable } from "./coverageTable.ts"
import { criteriaTable } from "./criteriaTable.ts"
import { dictionaryCsv, type TidyTables } from "./dictionaryCsv.ts"
import { dutiesTable } from "./dutiesTable.ts"
import { mergedTable } from "./mergedTable.ts"
import { quotasTable } from "./quotasTable.ts"
import { MOST_SCORES, scoreCount, scoresTable } from "./scoresTable.ts"
import { shortlistTable } from "./shortlistTable.ts"
import { stepsTable } from "./stepsTable.ts"
import { summaryTable } from "./summaryTable.ts"
import { tidyCsv, tidyJson } from "./tidyFiles.ts"

/** The merged summaries, and the stretch of the year that the campaign's own registrations stand for. */
export interface SummedUp {
  readonly reports: ReadonlyArray<SummaryReport>
  readonly period?: SummaryPeriod
}

/**
 * The tidy tables of a report with their JSON twins and the dictionary of every column, by path in its folder. All
 * scores, one a row, are left out where there are more than `MOST_SCORES`; duties and activities where there are none.
 *
 * @param on the day that was stated, for what is due or late
 */
export const tableFiles = (
  evaluation: Evaluation,
  language: Language,
  on: IsoDate | null = null,
  summed: SummedUp = { reports: summaryReports(evaluation, { on }) }
): ReadonlyMap<string, string> => {
  const { file, deliveries } = evaluation.campaign
  const tables: TidyTables = {
    ...(scoreCount(evaluation) > MOST_SCORES ? {} : { "tables/scores.csv": scoresTable(evaluation) }),
    "tables/criteria.csv": criteriaTable(evaluation),
    "tables/shortlist.csv": shortlistTable(evaluation, language),
    "tables/quotas.csv": quotasTable(evaluation, language),
    "tables/coverage.csv": coverageTable(evaluation),
    "tables/summary.csv": summaryTable(evaluation, summed.period),
    ...(summed.reports.length === 0 ? {} : { "tables/merged.csv": mergedTable(evaluation, summed.reports) }),
    ...(file.steps === undefined ? {} : { "tables/steps.csv": stepsTable(evaluation) }),
    ...(file.duties.length === 0 ? {} : { "tables/duties.csv": dutiesTable(evaluation, on) }),
    ...(deliveries.some(({ activity }) => activity !== null)
      ? { "tables/activities.csv": activitiesTable(evaluation, on) }
      : {})
  }
  return new Map([
    ...Object.entries(tables).flatMap(
      ([file, table]): ReadonlyArray<readonly [string, string]> => [
        [file, tidyCsv(table)],
        [file.replace(/\.csv$/, ".json"), tidyJson(table)]
      ]
    ),
    ["tables/dictionary.csv", dictionaryCsv(evaluation, tables, language)] as const
  ])
}
