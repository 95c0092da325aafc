import { FIXED_POINT_UNIT } from "../../exact/FixedPoint.ts"
import type { Criterion } from "../../rubric/Rubric.ts"
import type { CommitteeSheets } from "../../scoring/committeeSheets.ts"
import type { ScoreTable } from "../../scoring/ScoreTable.ts"
import { applies, scoreAt } from "../sheetGrids.ts"
import type { ConstantSheet, SecondLookRule } from "./SecondLook.ts"
import { placeOf } from "./sheetPlaces.ts"

/** Sheets that give every criterion the same part of its scale. */
export const constantSheets = (
  table: ScoreTable,
  criteria: ReadonlyArray<Criterion>,
  counted: CommitteeSheets,
  rule: SecondLookRule
): ReadonlyArray<ConstantSheet> =>
  counted.sheets.flatMap((sheets, model) => {
    const own = criteria.filter(({ id }) => applies(counted.scores[model], id))
    return sheets.flatMap(({ row }): ReadonlyArray<ConstantSheet> => {
      const scored = own.flatMap((criterion) => {
        const score = scoreAt(table, row, criterion.id)
        return score === null ? [] : [{ score, share: shareOf(criterion, score) }]
      })
      const [first] = scored
      if (first === undefined || scored.length < rule.leastCriteria) return []
      if (scored.some(({ share }) => share !== first.share)) return []
      const score = scored.every((entry) => entry.score === first.score) ? first.score : null
      return [{ kind: "constant-sheet", ...placeOf(table, row), score, share: first.share }]
    })
  })

/** Division is exact to the last bit, so that equal fractions of different scales are equal doubles. */
const shareOf = ({ lowest, highest }: Criterion, score: number): number =>
  (Math.round(score * FIXED_POINT_UNIT) - lowest) / (highest - lowest)
