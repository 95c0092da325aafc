import type { Criterion } from "../../rubric/Rubric.ts"
import type { CommitteeSheets } from "../../scoring/committeeSheets.ts"
import type { ScoreTable } from "../../scoring/ScoreTable.ts"
import { type CommitteeScale, criterionRange } from "../CommitteeScale.ts"
import type { ScoreGrid } from "../ScoreGrid.ts"
import { constantSheets } from "./constantSheets.ts"
import { farScores } from "./farScores.ts"
import { judgesToSee } from "./judgesToSee.ts"
import type { SecondLook, SecondLookRule, SheetPlace } from "./SecondLook.ts"

/** The scores of one criterion, in points. */
export interface CriterionScores {
  readonly criterion: Criterion
  readonly grid: ScoreGrid
}

/** What to look at again: far scores, constant sheets, then judges. */
export const secondLooks = (
  table: ScoreTable,
  scale: CommitteeScale,
  counted: CommitteeSheets,
  totals: ScoreGrid,
  criteria: ReadonlyArray<CriterionScores>,
  rule: SecondLookRule
): ReadonlyArray<SecondLook> => {
  const single = criteria.flatMap(({ criterion, grid }) =>
    farScores(table, counted, { grid, criterion: criterion.id, range: criterionRange(criterion) }, rule)
  )
  // A far criterion says where to look; that it makes the sheet's total far as well would be the same news again.
  const told = new Set(single.map(sheetOf))
  const whole = farScores(table, counted, { grid: totals, criterion: null, range: scale.range }, rule)
  return [
    ...whole.filter((entry) => !told.has(sheetOf(entry))),
    ...single,
    ...constantSheets(table, scale.criteria, counted, rule),
    ...judgesToSee(table, counted, totals, rule)
  ]
}

const sheetOf = ({ model, judge }: SheetPlace): string => JSON.stringify([model, judge])
