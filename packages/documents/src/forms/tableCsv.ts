import { csvText } from "../csv/csvText.ts"
import type { WorkbookTable } from "./workbookTable.ts"

/** The same table as CSV: what stands above it, its header and its rows; lists and limits only a workbook has. */
export const tableCsv = ({ above = [], header, rows }: WorkbookTable): string => {
  const lines = [...above.map((text) => [text]), ...(above.length === 0 ? [] : [[""]]), header, ...rows]
  const width = Math.max(...lines.map((line) => line.length))
  const [first = [], ...others] = lines.map((line) =>
    Array.from({ length: width }, (_, at) => line[at] ?? "")
  )
  return csvText(first.map(String), others)
}
