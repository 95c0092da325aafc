import { RowCells } from "../cells/RowCells.ts"
import type { SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"

/** What people write once and repeat by a mark; a score is never repeated from above. */
const REPEATED = ["judge", "model", "name", "unit", "source"]

/** The rows of a score sheet, with ditto marks for whom and what they score read from the row above. */
export const scoreRows = (
  table: SheetTable,
  records: ReadonlyArray<SheetRecord>
): ReadonlyArray<RowCells> => {
  const repeatable = REPEATED.filter((key) => table.columns.has(key))
  let above: RowCells | null = null
  return records.map((record) => {
    const row: RowCells = new RowCells(table, record, above)
    row.resolveDittos(repeatable)
    above = row
    return row
  })
}
