import type { Language } from "../Language.ts"
import { certificateColumns } from "./certificateColumns.ts"
import { lifeColumns } from "./lifeColumns.ts"
import { listColumns } from "./listColumns.ts"
import { rankingColumns } from "./rankingColumns.ts"
import { tableColumns } from "./tableColumns.ts"
import { yearColumns } from "./yearColumns.ts"

/** What each column of the CSV files of a report means, by file. */
const meanings = {
  ...rankingColumns,
  ...listColumns,
  ...certificateColumns,
  ...tableColumns,
  ...lifeColumns,
  ...yearColumns
}

export type DescribedFile = keyof typeof meanings
export type DescribedColumn<File extends DescribedFile> = keyof (typeof meanings)[File] & string

/**
 * What a column of a CSV file means, in both languages.
 *
 * @example
 * columnMeaning("ranking.csv", "judges").en // => "How many sheets count"
 */
export const columnMeaning = <File extends DescribedFile>(
  file: File,
  column: DescribedColumn<File>
): Readonly<Record<Language, string>> => {
  const columns: Readonly<Record<string, Readonly<Record<Language, string>>>> = meanings[file]
  return columns[column] ?? { vi: "", en: "" }
}
