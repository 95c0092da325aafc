import type { SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { judgeAbove } from "./judgeAbove.ts"

/**
 * Who scored the row on a line, by what stands around the rows: the judge above the table, or in the signature below
 * it. Sheets of several judges may stand below each other, each under a name of its own. Where names stand between
 * the rows and none above the first, they may as well be signatures, and nobody is taken to have scored; "" then.
 */
export const judgeByLine = (
  table: SheetTable,
  around: ReadonlyArray<SheetRecord>
): ((line: number) => string) => {
  const first = judgeAbove(table.above)
  const lastRow = table.rows.findLast((record) => !around.includes(record))?.line ?? 0
  const between = around.flatMap((record) => {
    const name = record.line < lastRow ? judgeAbove([record]) : ""
    return name === "" ? [] : [{ line: record.line, name }]
  })
  if (between.length === 0) {
    const only = first === "" ? judgeAbove(around) : first
    return () => only
  }
  return (line) => (first === "" ? "" : (between.findLast((other) => other.line < line)?.name ?? first))
}
