import { finding, type Rubric } from "@dvk/core"
import * as Result from "effect/Result"
import { byLine } from "../table/byLine.ts"
import { recodedFindings } from "../table/recodedFindings.ts"
import { type RefusedFile, readSheet, type Sheet } from "../table/Sheet.ts"
import { isBlank } from "../table/SheetRecord.ts"
import { findTable } from "../table/SheetTable.ts"
import { crossedScores } from "./crossedScores.ts"
import { passedRows } from "./passedRows.ts"
import { readLong } from "./readLong.ts"
import { readWide } from "./readWide.ts"
import type { ScoreReading } from "./ScoreReading.ts"
import { isWide, scoreRule, withCriterionIds } from "./scoreRule.ts"
import { suspectScales } from "./suspectScales.ts"

/** A file of score sheets with the rubric that names its criteria. */
export interface ScoreInput {
  readonly file: string
  readonly bytes: Uint8Array
  readonly rubric: Rubric
}

/**
 * Reads score sheets, one row a sheet (a column for each criterion) or one row a score. Zero is a score, blank is
 * not. Models and judges stay as the file names them; the campaign knows who they are.
 */
export const readScoreSheets = (input: ScoreInput): ScoreReading => {
  const sheet = readSheet(input.file, input.bytes)
  return Result.isFailure(sheet)
    ? refusedScores(input.file, sheet.failure)
    : scoresOf(sheet.success, input.rubric)
}

/** The same from a sheet that has been read already. */
export const scoresOf = (sheet: Sheet, rubric: Rubric): ScoreReading => {
  const { file } = sheet
  const found = findTable(sheet, scoreRule(rubric))
  if (Result.isFailure(found)) return refusedScores(file, refusedTable(sheet, rubric, found.failure))
  const table = found.success
  const passed = passedRows(table, rubric)
  const records = table.rows.filter((record) => !isBlank(record) && !passed.has(record))
  const around = [...passed].flatMap(([record, reason]) =>
    reason === "footer" || reason === "judge" ? [record] : []
  )
  const { sheets, rows } = isWide(table.columns)
    ? readWide(table, rubric, records, around)
    : readLong(table, rubric, records, around)
  const skipped = [...passed].flatMap(([record, reason]) => {
    const { line, sheetRow, cells } = record
    const before = cells.filter((cell) => cell.trim() !== "").join(" | ")
    const told = finding("skipped-row", { file, line, sheetRow, before }, { reason })
    return [...recodedFindings(file, record), told]
  })
  return {
    file,
    kind: "scores",
    outcome: "imported",
    reading: withCriterionIds(table.reading, rubric),
    sheets,
    rejected: rows
      .filter((row) => row.refused)
      .map(({ place: { line, sheetRow }, findings }) => ({ line, sheetRow, findings })),
    findings: [
      ...table.findings,
      ...skipped,
      ...rows.flatMap((row) => row.findings),
      ...suspectScales(file, sheets, rubric)
    ].toSorted(byLine)
  }
}

/** A table that is turned lacks columns, too, but adding them would not make it one that can be read. */
const refusedTable = (sheet: Sheet, rubric: Rubric, refused: RefusedFile): RefusedFile => {
  const reading = withCriterionIds(refused.reading, rubric)
  const crossed = crossedScores(sheet.records, rubric)
  if (crossed === null) return { ...refused, reading }
  const { line, sheetRow } = crossed.header
  const told = finding("crossed-scores", { file: sheet.file, line, sheetRow }, { across: crossed.across })
  return { reading, findings: [...sheet.findings, told] }
}

/** The reading of score sheets that were not taken at all. */
export const refusedScores = (file: string, { reading, findings }: RefusedFile): ScoreReading => ({
  file,
  kind: "scores",
  outcome: "refused",
  reading,
  sheets: [],
  rejected: [],
  findings
})
