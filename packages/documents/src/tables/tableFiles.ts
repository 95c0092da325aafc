import type { Evaluation } from "@dvk/core"
import type { Language } from "@dvk/messages"
import { coverageTable } from "./coverageTable.ts"
import { criteriaTable } from "./criteriaTable.ts"
import { dictionaryCsv, type TidyTables } from "./dictionaryCsv.ts"
import { quotasTable } from "./quotasTable.ts"
import { MOST_SCORES, scoreCount, scoresTable } from "./scoresTable.ts"
import { shortlistTable } from "./shortlistTable.ts"
import { tidyCsv, tidyJson } from "./tidyFiles.ts"

/**
 * The tidy tables of a report with their JSON twins and the dictionary of every column, by path in its folder. All
 * scores, one a row, are left out where there are more than `MOST_SCORES`.
 */
export const tableFiles = (evaluation: Evaluation, language: Language): ReadonlyMap<string, string> => {
  const tables: TidyTables = {
    ...(scoreCount(evaluation) > MOST_SCORES ? {} : { "tables/scores.csv": scoresTable(evaluation) }),
    "tables/criteria.csv": criteriaTable(evaluation),
    "tables/shortlist.csv": shortlistTable(evaluation, language),
    "tables/quotas.csv": quotasTable(evaluation, language),
    "tables/coverage.csv": coverageTable(evaluation)
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
