import type { Evaluation } from "../evaluation/Evaluation.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import type { Rational } from "../exact/Rational.ts"
import type { CriterionId, JudgeId } from "../identifiers.ts"
import type { PanelScore, SheetUse } from "../scoring/PanelScore.ts"
import type { ScoreTable } from "../scoring/ScoreTable.ts"
import { type GridCell, type ScoreGrid, scoreGrid } from "./ScoreGrid.ts"

/** A committee member's sheet that counts. */
export interface CountedSheet {
  /** Place among `judges`. */
  readonly judge: number
  /** Row of the campaign's ScoreTable. */
  readonly row: number
  readonly total: number
}

/** The sheets that made the scores, in an order that files have no part in. */
export interface CountedSheets {
  /** Models with a score, by id. */
  readonly scores: ReadonlyArray<PanelScore>
  /** Judges with a sheet that counts, by id. */
  readonly judges: ReadonlyArray<JudgeId>
  /** Per model, by judge. */
  readonly sheets: ReadonlyArray<ReadonlyArray<CountedSheet>>
}

/** The committee's sheets that count, of the models that have a score. */
export const countedSheets = ({ admission, panel }: Evaluation): CountedSheets => {
  const scores = admission.admitted
    .flatMap(({ id }) => panel.scores.get(id) ?? [])
    .toSorted((a, b) => compareCodeUnits(a.model, b.model))
  const uses = scores.map(({ sheets }) =>
    sheets.flatMap((use) =>
      use.total !== null && isCounted(use)
        ? [{ id: use.judge, row: use.row, total: toDouble(use.total) }]
        : []
    )
  )
  const judges = [...new Set(uses.flatMap((own) => own.map(({ id }) => id)))].toSorted(compareCodeUnits)
  const places = new Map(judges.map((judge, at) => [judge, at]))
  const sheets = uses.map((own) =>
    own
      .map(({ id, row, total }) => ({ judge: places.get(id) ?? 0, row, total }))
      .toSorted((a, b) => a.judge - b.judge)
  )
  return { scores, judges, sheets }
}

/** Self-scores, a superior's and the public's are not the committee judging. */
export const isOfCommittee = ({ source }: SheetUse): boolean => source === "committee"

/** A sheet that a trimmed mean or a median leaves out was a judge's sheet all the same. */
export const isCounted = (use: SheetUse): boolean => isOfCommittee(use) && (use.used || use.why === "trimmed")

const toDouble = ({ numerator, denominator }: Rational): number => Number(numerator) / Number(denominator)

/** The judges' totals. */
export const totalsGrid = ({ judges, sheets }: CountedSheets): ScoreGrid =>
  scoreGrid(
    judges.length,
    sheets.map((own) => own.map(({ judge, total }): GridCell => ({ judge, score: total })))
  )

/** The judges' scores of one criterion, in points; no cell where it is blank or does not apply to the model. */
export const criterionGrid = (
  table: ScoreTable,
  { scores, judges, sheets }: CountedSheets,
  criterion: CriterionId
): ScoreGrid =>
  scoreGrid(
    judges.length,
    sheets.map((own, model) =>
      applies(scores[model], criterion)
        ? own.flatMap(({ judge, row }) => {
            const score = scoreAt(table, row, criterion)
            return score === null ? [] : [{ judge, score }]
          })
        : []
    )
  )

/** Whether the model is measured by the criterion: what a sheet gives it otherwise is not used. */
export const applies = (score: PanelScore | undefined, criterion: CriterionId): boolean =>
  score?.notApplicable.every((entry) => entry.criterion !== criterion) ?? false

/** What a sheet gives one criterion, in points; null where it is blank. */
export const scoreAt = (table: ScoreTable, row: number, criterion: CriterionId): number | null => {
  const at = table.criteria.indexOf(criterion)
  if (at < 0 || ((table.missing[row] ?? 0) & (1 << at)) !== 0) return null
  return (table.scores[row * table.criteria.length + at] ?? 0) / FIXED_POINT_UNIT
}
