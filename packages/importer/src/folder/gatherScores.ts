import {
  type Finding,
  finding,
  type JudgeId,
  type Member,
  type Rubric,
  type ScoreTable,
  ScoreTableBuilder
} from "@dvk/core"
import type { ScoreReading, SheetRow } from "../scores/ScoreReading.ts"
import { JudgeDirectory } from "./JudgeDirectory.ts"
import type { ModelDirectory } from "./ModelDirectory.ts"

/** All sheets of a campaign whose judge and model are known. */
export interface Scores {
  readonly table: ScoreTable
  readonly findings: ReadonlyArray<Finding>
}

/**
 * Puts the score files of a campaign together, in the order that counts. A sheet of somebody who is not in the
 * committee, or on a model that nobody registered, is refused; what the others scored stands.
 */
export const gatherScores = (
  readings: ReadonlyArray<ScoreReading>,
  models: ModelDirectory,
  committee: ReadonlyArray<Member> | null,
  rubric: Rubric
): Scores => {
  const names = readings.flatMap((reading) => reading.sheets.map((sheet) => sheet.judgeRef))
  const judges = new JudgeDirectory(committee, names)
  const builder = new ScoreTableBuilder(rubric.criteria.map((criterion) => criterion.id))
  const findings: Array<Finding> = []
  for (const { file, sheets } of readings) {
    for (const sheet of sheets) {
      const judge = judges.find(sheet.judgeRef)
      if (judge === null) findings.push(unknownJudge(file, sheet, judges.nearest(sheet.judgeRef)))
      else findings.push(...addSheet(builder, file, sheet, judge, models))
    }
  }
  return { table: builder.build(), findings }
}

const addSheet = (
  builder: ScoreTableBuilder,
  file: string,
  sheet: SheetRow,
  judge: JudgeId,
  models: ModelDirectory
): ReadonlyArray<Finding> => {
  const { line, sheetRow, modelRef, source, scores } = sheet
  const place = { file, line, sheetRow, judge }
  const found = models.find(modelRef)
  const written = modelRef.id ?? modelRef.name ?? ""
  switch (found._tag) {
    case "Model":
      builder.add({ model: found.id, judge, source, file, line, scores })
      return []
    case "Unknown":
      return [
        finding("unknown-model", { ...place, before: written }, { model: written, nearest: found.nearest })
      ]
    case "Ambiguous":
      return [
        finding("ambiguous-model", { ...place, before: written }, { model: written, units: found.units })
      ]
  }
}

const unknownJudge = (file: string, { line, sheetRow, judgeRef }: SheetRow, nearest: string): Finding =>
  finding("unknown-judge", { file, line, sheetRow, before: judgeRef }, { judge: judgeRef, nearest })
