import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import type { Rational } from "../exact/Rational.ts"
import type { CriterionId } from "../identifiers.ts"
import type { CommitteeSheets } from "../scoring/committeeSheets.ts"
import type { PanelScore } from "../scoring/PanelScore.ts"
import type { ScoreTable } from "../scoring/ScoreTable.ts"
import { type GridCell, type ScoreGrid, scoreGrid } from "./ScoreGrid.ts"

/** The judges' totals. */
export const totalsGrid = ({ judges, sheets }: CommitteeSheets): ScoreGrid =>
  scoreGrid(
    judges.length,
    sheets.map((own) => own.map(({ judge, total }): GridCell => ({ judge, score: toDouble(total) })))
  )

const toDouble = ({ numerator, denominator }: Rational): number => Number(numerator) / Number(denominator)

/** The judges' scores of one criterion, in points; no cell where it is blank or does not apply to the model. */
export const criterionGrid = (
  table: ScoreTable,
  { scores, judges, sheets }: CommitteeSheets,
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
