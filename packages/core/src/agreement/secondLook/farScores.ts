import type { CriterionId } from "../../identifiers.ts"
import type { CommitteeSheets } from "../../scoring/committeeSheets.ts"
import type { ScoreTable } from "../../scoring/ScoreTable.ts"
import { type Figure, known, unknown } from "../Figure.ts"
import { ninePlaces } from "../ninePlaces.ts"
import { cellsOf, type ScoreGrid, scoresOf } from "../ScoreGrid.ts"
import { medianOf } from "../spread.ts"
import type { FarScore, SecondLookRule } from "./SecondLook.ts"
import { placeOf } from "./sheetPlaces.ts"

/** Makes a median of absolute deviations a standard deviation where scores are normal: 1 ÷ Φ⁻¹(3/4). */
const TO_STANDARD_DEVIATION = 1.4826022185056018

/** A grid to look through: the totals, or one criterion. */
export interface LookedThrough {
  readonly grid: ScoreGrid
  readonly criterion: CriterionId | null
  /** From the lowest to the highest score that a judge can give here. */
  readonly range: number
}

/**
 * Scores far from the median of all judges of the same model. The median stays with the many, so that of three judges
 * the one who is far is named and not the two beside. What is usual is taken from all models together: a handful of
 * judges of one model cannot tell it.
 */
export const farScores = (
  table: ScoreTable,
  counted: CommitteeSheets,
  { grid, criterion, range }: LookedThrough,
  rule: SecondLookRule
): ReadonlyArray<FarScore> => {
  const medians = Array.from({ length: grid.models }, (_, model) =>
    cellsOf(grid, model) < rule.leastJudges ? null : medianOf(scoresOf(grid, model))
  )
  const usual = usualDistance(grid, medians)
  const [least, most] = [ninePlaces(rule.leastShare * range), ninePlaces(rule.deviations * usual)]
  const far = (distance: number): boolean => distance >= least && distance > most
  return counted.sheets.flatMap((sheets, model) => {
    const median = medians[model] ?? null
    if (median === null) return []
    return [...scoresOf(grid, model)].flatMap((score, at): ReadonlyArray<FarScore> => {
      const distance = ninePlaces(Math.abs(score - median))
      const judge = grid.judge[(grid.start[model] ?? 0) + at]
      const sheet = far(distance) ? sheets.find((own) => own.judge === judge) : undefined
      return sheet === undefined
        ? []
        : [
            {
              kind: "far-score",
              ...placeOf(table, sheet.row),
              criterion,
              score,
              median,
              deviations: inDeviations(distance, usual)
            }
          ]
    })
  })
}

/** The median distance from the models' medians, as a standard deviation. */
const usualDistance = (grid: ScoreGrid, medians: ReadonlyArray<number | null>): number => {
  const distances = medians.flatMap((median, model) =>
    median === null ? [] : [...scoresOf(grid, model)].map((score) => Math.abs(score - median))
  )
  return TO_STANDARD_DEVIATION * medianOf(Float64Array.from(distances))
}

const inDeviations = (distance: number, usual: number): Figure =>
  usual === 0 ? unknown("no-spread") : known(distance / usual)
