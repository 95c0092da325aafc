import type { Rubric } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import type { SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { checkTotal } from "./checkTotal.ts"
import { ownCriteria } from "./ownCriteria.ts"
import type { SheetRow } from "./ScoreReading.ts"
import { scoreRows } from "./scoreRows.ts"
import { criterionKey } from "./scoreRule.ts"
import { headReader, isUnscored, readScore, reportBlank, reportMissing } from "./sheetReader.ts"

/** Sheets and the rows they were read from. */
export interface ReadSheets {
  readonly sheets: ReadonlyArray<SheetRow>
  readonly rows: ReadonlyArray<RowCells>
}

/** One row a sheet, one column a criterion. A criterion without a column is missing in every row. */
export const readWide = (
  table: SheetTable,
  rubric: Rubric,
  records: ReadonlyArray<SheetRecord>,
  around: ReadonlyArray<SheetRecord>
): ReadSheets => {
  const readHead = headReader(table, rubric, around)
  const isOwn = ownCriteria(rubric)
  const rows = scoreRows(table, records)
  const keys = rubric.criteria.map((_, at) => criterionKey(at))
  const sheets = rows.flatMap((row): ReadonlyArray<SheetRow> => {
    const head = row.refused ? null : readHead(row)
    if (head === null) return []
    const counted = rubric.criteria.map((criterion) => isOwn(head.source, criterion))
    // A form lists every model: a row that the judge left blank is a sheet to be asked for, and not five scores.
    const isLeftBlank =
      head.source === "committee" && keys.every((key, at) => counted[at] !== true || isUnscored(row, key))
    if (isLeftBlank) reportBlank(row, head)
    const scores = rubric.criteria.map((criterion, at) => {
      const key = keys[at] ?? ""
      const score = readScore(row, key, rubric, at)
      if (!isLeftBlank && counted[at] === true && isUnscored(row, key))
        reportMissing(row, row.has(key) ? key : null, head, criterion)
      return score
    })
    if (row.refused) return []
    checkTotal(row, rubric, scores, counted)
    return [{ line: row.place.line, sheetRow: row.place.sheetRow, ...head, scores }]
  })
  return { sheets, rows }
}
