import {
  type Finding,
  finding,
  type JudgeId,
  type Member,
  type ModelId,
  type Rubric,
  type ScoreTable,
  ScoreTableBuilder
} from "@dvk/core"
import type { ScoreReading, SheetRow } from "../scores/ScoreReading.ts"
import { byImport } from "./imports/byImport.ts"
import { JudgeDirectory } from "./JudgeDirectory.ts"
import type { ModelDirectory } from "./ModelDirectory.ts"
import { registeredModel } from "./registeredModel.ts"

/** All sheets of a campaign whose judge and model are known. */
export interface Scores {
  readonly table: ScoreTable
  readonly findings: ReadonlyArray<Finding>
  /** What became of each sheet that an import brought. */
  readonly arrivals: ReadonlyArray<SheetArrival>
}

/** A sheet of an import beside what stood there before it. */
export interface SheetArrival {
  readonly file: string
  readonly sheet: SheetRow
  readonly outcome: "new" | "updated" | "same" | "refused"
  readonly model: ModelId | null
  readonly judge: JudgeId | null
  /** The file of the sheet whose place this one takes. */
  readonly earlierFile: string | null
}

/** A sheet whose judge and model are known. */
interface KnownSheet {
  readonly file: string
  readonly sheet: SheetRow
  readonly judge: JudgeId
  readonly model: ModelId
}

/**
 * Puts the score files of a campaign together, in the order that counts. A committee's sheet of somebody who is not
 * in it, or a sheet on a model that nobody registered, is refused; what the others scored stands. A sheet of a later
 * import takes the place of the earlier sheets of the same judge, model and source.
 *
 * @param numbers the number of the import that brought each file; 0 where it is not listed
 */
export const gatherScores = (
  readings: ReadonlyArray<ScoreReading>,
  models: ModelDirectory,
  committee: ReadonlyArray<Member> | null,
  rubric: Rubric,
  numbers: ReadonlyMap<string, number> = new Map()
): Scores => {
  const judges = judgesOf(readings, committee)
  const findings: Array<Finding> = []
  const arrivals: Array<SheetArrival> = []
  const standing = new Set<KnownSheet>()
  const builder = new ScoreTableBuilder(rubric.criteria.map((criterion) => criterion.id))
  const put = ({ file, sheet, judge, model }: KnownSheet): void => {
    builder.add({ model, judge, source: sheet.source, file, line: sheet.line, scores: sheet.scores })
  }
  const levels = byImport(readings, numbers)
  const byKey = new Map<string, Array<KnownSheet>>()
  for (const [at, { number, files }] of levels.entries()) {
    const added: Array<KnownSheet> = []
    for (const { file, sheets } of files) {
      for (const sheet of sheets) {
        const known = knownSheet(file, sheet, judges, models)
        if ("code" in known) {
          findings.push(known)
          if (number > 0)
            arrivals.push({ file, sheet, outcome: "refused", model: null, judge: null, earlierFile: null })
          continue
        }
        const { model, judge } = known
        const earlier = at === 0 ? [] : (byKey.get(keyOf(known)) ?? [])
        const [first] = earlier
        const isSame = first !== undefined && earlier.every((other) => sameScores(other.sheet, sheet))
        for (const other of earlier) {
          if (standing.delete(other) && !isSame) findings.push(superseded(other, known))
        }
        // A country's sheets are too many to keep a second time where nothing can supersede them.
        if (levels.length === 1) put(known)
        else added.push(known)
        const outcome = first === undefined ? "new" : isSame ? "same" : "updated"
        if (number > 0)
          arrivals.push({ file, sheet, outcome, model, judge, earlierFile: first?.file ?? null })
      }
    }
    for (const known of added) standing.add(known)
    // Two sheets of one import for one place are a conflict, on which the rules of the campaign decide.
    if (at < levels.length - 1) for (const [key, sheets] of Map.groupBy(added, keyOf)) byKey.set(key, sheets)
  }
  for (const known of standing) put(known)
  return { table: builder.build(), findings, arrivals }
}

/** The members of the committee, and whoever else scores: their sheets need nobody's list. */
interface Judges {
  readonly committee: JudgeDirectory
  readonly others: JudgeDirectory
}

const judgesOf = (readings: ReadonlyArray<ScoreReading>, committee: ReadonlyArray<Member> | null): Judges => {
  const sheets = readings.flatMap((reading) => reading.sheets)
  const names = (isCommittee: boolean) =>
    sheets.flatMap(({ source, judgeRef }) => ((source === "committee") === isCommittee ? [judgeRef] : []))
  return {
    committee: new JudgeDirectory(committee, names(true)),
    others: new JudgeDirectory(null, names(false))
  }
}

const keyOf = ({ judge, model, sheet }: KnownSheet): string => `${judge}\n${model}\n${sheet.source}`

const sameScores = (a: SheetRow, b: SheetRow): boolean =>
  a.scores.length === b.scores.length && a.scores.every((score, at) => score === b.scores[at])

const superseded = ({ file, sheet, judge, model }: KnownSheet, by: KnownSheet): Finding =>
  finding(
    "superseded",
    { file, line: sheet.line, sheetRow: sheet.sheetRow, judge, model },
    { by: by.file, byLine: by.sheet.line }
  )

const knownSheet = (
  file: string,
  sheet: SheetRow,
  judges: Judges,
  models: ModelDirectory
): KnownSheet | Finding => {
  const { line, sheetRow, modelRef, judgeRef, source } = sheet
  const directory = source === "committee" ? judges.committee : judges.others
  const judge = directory.find(judgeRef)
  if (judge === null) {
    const values = { judge: judgeRef, nearest: directory.nearest(judgeRef) }
    return finding("unknown-judge", { file, line, sheetRow, before: judgeRef }, values)
  }
  const model = registeredModel(models, modelRef, { file, line, sheetRow, judge })
  return typeof model === "string" ? { file, sheet, judge, model } : model
}
