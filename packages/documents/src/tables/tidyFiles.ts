import { csvText } from "../csv/csvText.ts"
import type { TidyTable, TidyValue } from "./TidyTable.ts"

/** A tidy table as CSV. */
export const tidyCsv = ({ columns, rows }: TidyTable): string =>
  csvText(
    columns.map(({ name }) => name),
    rows.map((row) => row.map((value) => (typeof value === "boolean" ? String(value) : value)))
  )

/**
 * The same table as JSON, one row a line: a record whose keys are the headers of the CSV file.
 *
 * @example
 * tidyJson({ columns: [{ name: "used", type: "boolean" }], rows: [[true]] }) // => "{\"format\":1,\"rows\":[\n{\"used\":true}\n]}\n"
 */
export const tidyJson = ({ columns, rows }: TidyTable): string => {
  const record = (row: ReadonlyArray<TidyValue>) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))
  const lines = rows.map(record).join(",\n")
  return `{"format":1,"rows":[${lines === "" ? "" : `\n${lines}\n`}]}\n`
}
