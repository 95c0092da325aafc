import type { Evaluation } from "../../evaluation/Evaluation.ts"
import type { JudgeId } from "../../identifiers.ts"
import { type Figure, known, unknown } from "../Figure.ts"
import { correlation } from "../reliability/correlation.ts"
import type { ScoreGrid } from "../ScoreGrid.ts"
import { spreadOf } from "../spread.ts"
import type { JudgeRecord } from "./JudgeRecord.ts"
import { type JudgeColumn, judgeColumns } from "./judgeColumns.ts"
import { type SheetStanding, sheetStandings } from "./sheetStandings.ts"

const emptyColumn: JudgeColumn = {
  scores: new Float64Array(),
  shared: new Float64Array(),
  others: new Float64Array(),
  panel: new Float64Array()
}

/** One record for each judge who handed in a sheet, by id; also for one whose sheets do not count. */
export const judgeRecords = (
  evaluation: Evaluation,
  judges: ReadonlyArray<JudgeId>,
  totals: ScoreGrid
): ReadonlyArray<JudgeRecord> => {
  const columns = new Map(judgeColumns(totals).map((column, at) => [judges[at], column]))
  return sheetStandings(evaluation).map(({ judge, ...standing }) => {
    const column = columns.get(judge) ?? emptyColumn
    return { judge, ...figuresOf(column), ...standing }
  })
}

type Figures = Omit<JudgeRecord, keyof SheetStanding>

const figuresOf = ({ scores, shared, others, panel }: JudgeColumn): Figures => {
  const { count, mean, squares } = spreadOf(scores)
  return {
    scored: count,
    mean: count === 0 ? unknown("no-sheets") : known(mean),
    spread: count < 2 ? whyTooFew(count) : known(Math.sqrt(squares / (count - 1))),
    range: rangeOf(scores),
    shared: shared.length,
    distance: distanceOf(shared, panel, count),
    correlation: shared.length === 0 ? whyAlone(count) : correlation(shared, others)
  }
}

const rangeOf = (scores: Float64Array): JudgeRecord["range"] => {
  const ordered = scores.toSorted()
  const [lowest, highest] = [ordered[0], ordered.at(-1)]
  return lowest === undefined || highest === undefined ? unknown("no-sheets") : known({ lowest, highest })
}

const distanceOf = (shared: Float64Array, panel: Float64Array, count: number): JudgeRecord["distance"] => {
  if (shared.length === 0) return whyAlone(count)
  const distances = shared.map((score, at) => score - (panel[at] ?? 0))
  return known({
    signed: spreadOf(distances).mean,
    absolute: spreadOf(distances.map((distance) => Math.abs(distance))).mean
  })
}

const whyTooFew = (count: number): Figure<never> => unknown(count === 0 ? "no-sheets" : "one-model")

const whyAlone = (count: number): Figure<never> => unknown(count === 0 ? "no-sheets" : "no-shared-models")
