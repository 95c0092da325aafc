import { foldForMatching, type Rubric } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import type { SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { criterionMatcher } from "./criterionMatcher.ts"
import { ownCriteria } from "./ownCriteria.ts"
import type { ReadSheets } from "./readWide.ts"
import type { SheetRow } from "./ScoreReading.ts"
import { scoreRows } from "./scoreRows.ts"
import { headReader, isUnscored, readScore, reportMissing, type SheetHead } from "./sheetReader.ts"

/** A sheet that is being put together; `undefined` marks a criterion that no row has named yet. */
interface OpenSheet extends SheetHead {
  readonly first: RowCells
  readonly scores: Array<number | null | undefined>
}

/**
 * One row a score. Rows of one judge, model and source make one sheet, which has the line of its first row; a
 * criterion that is scored again starts a second sheet, on whose fate the rules of the campaign decide.
 */
export const readLong = (
  table: SheetTable,
  rubric: Rubric,
  records: ReadonlyArray<SheetRecord>,
  around: ReadonlyArray<SheetRecord>
): ReadSheets => {
  const readHead = headReader(table, rubric, around)
  const isOwn = ownCriteria(rubric)
  const criterionOf = criterionMatcher(rubric)
  const open = new Map<string, Array<OpenSheet>>()
  const rows = scoreRows(table, records)
  for (const row of rows) {
    const head = row.refused ? null : readHead(row)
    if (head === null) continue
    const criterion = readCriterion(row, rubric, criterionOf)
    if (criterion === null) continue
    const score = readScore(row, "score", rubric, criterion)
    if (row.refused) continue
    const named = rubric.criteria[criterion]
    if (isUnscored(row, "score") && named !== undefined && isOwn(head.source, named))
      reportMissing(row, "score", head, named)
    const sheet = sheetFor(open, head, criterion, row, rubric.criteria.length)
    sheet.scores[criterion] = score
  }
  const sheets = [...open.values()].flat().map((sheet): SheetRow => {
    const { first, modelRef, judgeRef, source } = sheet
    const scores = rubric.criteria.map((named, at) => {
      const score = sheet.scores[at]
      if (score === undefined && isOwn(source, named)) reportMissing(first, null, sheet, named)
      return score ?? null
    })
    return { line: first.place.line, sheetRow: first.place.sheetRow, modelRef, judgeRef, source, scores }
  })
  return { sheets: sheets.toSorted((a, b) => a.line - b.line), rows }
}

const readCriterion = (
  row: RowCells,
  rubric: Rubric,
  criterionOf: (text: string) => number | null
): number | null => {
  const text = row.text("criterion")
  // In a column of criteria a bare number can only be the place in the rubric's order.
  const index = criterionOf(/^\d{1,2}$/.test(text) ? `TC${text}` : text)
  if (index === null) {
    const known = rubric.criteria.map((criterion) => criterion.title.vi)
    row.add("unknown-criterion", "criterion", { before: text }, { known, count: rubric.criteria.length })
  }
  return index
}

const sheetFor = (
  open: Map<string, Array<OpenSheet>>,
  head: SheetHead,
  criterion: number,
  row: RowCells,
  width: number
): OpenSheet => {
  const { id = "", name = "", unit = "" } = head.modelRef
  const key = [head.judgeRef, head.source, id, name, unit].map(foldForMatching).join("\n")
  const sheets = open.get(key) ?? []
  open.set(key, sheets)
  const found = sheets.find((sheet) => sheet.scores[criterion] === undefined)
  if (found !== undefined) return found
  const scores = Array.from<number | null | undefined>({ length: width }).fill(undefined)
  const sheet: OpenSheet = { ...head, first: row, scores }
  sheets.push(sheet)
  return sheet
}
