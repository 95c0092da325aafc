import type { Evaluation } from "../../evaluation/Evaluation.ts"
import { FIXED_POINT_UNIT } from "../../exact/FixedPoint.ts"
import { add, greatestCommonDivisor, type Rational, rational } from "../../exact/Rational.ts"
import type { CriterionId } from "../../identifiers.ts"
import { sheetAt } from "../../scoring/ScoreTable.ts"
import type { Cell } from "../figures/WeighedRows.ts"
import type { CountedSheets } from "../judges/CountedSheets.ts"

/**
 * The counted sheets criterion by criterion. A cell is what the model's total would be if the sheet's score in this
 * criterion were all there is: points of the committee × score ÷ highest score, and what is added to it. A sheet's total
 * is then Σ weight·cell ÷ Σ weight over the criteria that it scored.
 */
export interface CriterionRows {
  /** The committee's criteria; cells have the place in this list. */
  readonly criteria: ReadonlyArray<CriterionId>
  /** What each is stated to count for: its weight, or its most points. Whole numbers without a common divisor. */
  readonly shares: ReadonlyArray<number>
  /** For each model its sheets. */
  readonly sheets: ReadonlyArray<ReadonlyArray<ReadonlyArray<Cell>>>
}

export const criterionRows = ({ campaign }: Evaluation, counted: CountedSheets): CriterionRows => {
  const { rubric, scores } = campaign
  const columns = rubric.criteria.flatMap((criterion, at) =>
    (counted.committee.criteria & (1 << at)) === 0 ? [] : [{ criterion, at }]
  )
  const points = BigInt(counted.committee.points)
  const sheets = counted.sheets.map((own, model) => {
    const added = counted.added[model] ?? rational(0)
    const outside = new Set(counted.models[model]?.score.notApplicable.map(({ criterion }) => criterion))
    return own.map(({ row }) => {
      const given = sheetAt(scores, row).scores
      return columns.flatMap(({ criterion, at }, column): ReadonlyArray<Cell> => {
        const score = given[at] ?? null
        if (score === null || outside.has(criterion.id)) return []
        const part = rational(points * BigInt(score), BigInt(FIXED_POINT_UNIT) * BigInt(criterion.highest))
        return [{ column, value: add(part, added) }]
      })
    })
  })
  return {
    criteria: columns.map(({ criterion }) => criterion.id),
    shares: withoutDivisor(columns.map(({ criterion }) => criterion.share)),
    sheets
  }
}

const withoutDivisor = (shares: ReadonlyArray<number>): ReadonlyArray<number> => {
  const divisor = shares.reduce((a, share) => greatestCommonDivisor(BigInt(share), a), 0n)
  return divisor === 0n ? shares : shares.map((share) => Number(BigInt(share) / divisor))
}

/**
 * The exact mean of each criterion for each model, where the panel takes the mean and every sheet of a model scored the
 * same criteria: then totals follow from these means alone, whatever the weights. Null otherwise.
 */
export const criterionMeans = (
  { sheets }: CriterionRows,
  panel: string
): ReadonlyArray<ReadonlyArray<Cell>> | null => {
  const alike = sheets.every((own) => {
    const [first, ...others] = own.map((cells) => cells.map(({ column }) => column).join())
    return others.every((other) => other === first)
  })
  if (panel !== "mean" || !alike) return null
  return sheets.map((own) =>
    (own[0] ?? []).map(({ column }, at) => ({
      column,
      value: meanOf(own.map((cells) => cells[at]?.value ?? rational(0)))
    }))
  )
}

const meanOf = (values: ReadonlyArray<Rational>): Rational => {
  const sum = values.reduce(add, rational(0))
  return rational(sum.numerator, sum.denominator * BigInt(values.length))
}
