import type { Evaluation } from "@dvk/core"
import {
  columnHeader,
  columnMeaning,
  columnTitle,
  criterionMeanMeaning,
  type DescribedColumn,
  type DescribedFile,
  type Language,
  unitName
} from "@dvk/messages"
import { type Cell, csvText } from "../csv/csvText.ts"
import { criterionColumns } from "../csv/rankingCsv.ts"
import { certificateColumns } from "../papers/lists/certificates.ts"
import { hasCertificates } from "../papers/papers.ts"
import { listedColumns } from "./listedColumns.ts"
import { rankingColumns } from "./rankingColumns.ts"
import type { TidyColumn, TidyTable } from "./TidyTable.ts"

const header = ["file", "column", "type", "unitVi", "unitEn", "meaningVi", "meaningEn"]

/**
 * What each column of the CSV tables of a report means, one a row, in Vietnamese and in English. Headers stand as they
 * do in the file. `tables` are the tidy ones that are written, by file.
 */
export const dictionaryCsv = (evaluation: Evaluation, tables: TidyTables, language: Language): string =>
  csvText(header, [
    ...rankingColumns.map((column) => described("ranking.csv", column, column.name)),
    ...criterionColumns(evaluation.campaign.rubric).map((name, at): ReadonlyArray<Cell> => {
      const title = evaluation.campaign.rubric.criteria[at]?.title ?? { vi: name, en: name }
      return entry(
        "ranking.csv",
        { name, type: "decimal", unit: "points" },
        name,
        criterionMeanMeaning(title)
      )
    }),
    ...listedColumns["unranked.csv"].map((column) =>
      described("unranked.csv", column, columnHeader(column.name, language))
    ),
    ...listedColumns["owed.csv"].map((column) =>
      described("owed.csv", column, columnHeader(column.name, language))
    ),
    ...listedColumns["findings.csv"].map((column) =>
      described("findings.csv", column, columnHeader(column.name, language))
    ),
    ...ofTable("tables/scores.csv", tables["tables/scores.csv"]),
    ...ofTable("tables/criteria.csv", tables["tables/criteria.csv"]),
    ...ofTable("tables/shortlist.csv", tables["tables/shortlist.csv"]),
    ...ofTable("tables/quotas.csv", tables["tables/quotas.csv"]),
    ...ofTable("tables/coverage.csv", tables["tables/coverage.csv"]),
    ...ofTable("tables/summary.csv", tables["tables/summary.csv"]),
    ...ofTable("tables/merged.csv", tables["tables/merged.csv"]),
    ...ofTable("tables/steps.csv", tables["tables/steps.csv"]),
    ...ofTable("tables/duties.csv", tables["tables/duties.csv"]),
    ...ofTable("tables/activities.csv", tables["tables/activities.csv"]),
    ...(hasCertificates(evaluation) ? certificateColumns : []).map((name) =>
      described(
        "papers/certificate-list.csv",
        { name, type: name === "goldenBook" ? "integer" : "text" },
        columnTitle(name)
      )
    )
  ])

/** The tidy tables by file; one that is not written is absent. */
export type TidyTables = {
  readonly [File in Extract<DescribedFile, `tables/${string}`>]?: TidyTable<DescribedColumn<File>>
}

const ofTable = <File extends DescribedFile>(
  file: File,
  table: TidyTable<DescribedColumn<File>> | undefined
): ReadonlyArray<ReadonlyArray<Cell>> =>
  (table?.columns ?? []).map((column) => described(file, column, column.name))

const described = <File extends DescribedFile>(
  file: File,
  column: TidyColumn<DescribedColumn<File>>,
  shown: string
): ReadonlyArray<Cell> => entry(file, column, shown, columnMeaning(file, column.name))

const entry = (
  file: string,
  { type, unit }: TidyColumn,
  shown: string,
  meaning: Readonly<Record<Language, string>>
): ReadonlyArray<Cell> => {
  const measure = unit === undefined ? null : unitName(unit)
  return [file, shown, type, measure?.vi ?? null, measure?.en ?? null, meaning.vi, meaning.en]
}
