import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { rational, toDecimalString } from "../exact/Rational.ts"
import { fixedPoint } from "../schema/numbers.ts"
import type { Path, Problem } from "../schema/Problem.ts"
import { parseSources } from "./parseSources.ts"
import type { RubricFile } from "./RubricFile.ts"

/** Weights are written as percent or as parts of one. */
const PERCENT_TOTAL = 100 * FIXED_POINT_UNIT
const UNIT_TOTAL = FIXED_POINT_UNIT

/** Below this sum a list of weights is taken for parts of one when saying how far off it is. */
const UNIT_CEILING = 2 * FIXED_POINT_UNIT

/**
 * Criteria either all have weights, which add up to 100 or 1, or all have points. Where sources have criteria of their
 * own, weights only say how these stand to each other within a source.
 */
export const weightProblems = (file: RubricFile): ReadonlyArray<Problem> => {
  const inPoints = file.criteria.some((criterion) => criterion.maxPoints !== undefined)
  const wanted = inPoints ? "maxPoints" : "weight"
  const unwanted = inPoints ? "weight" : "maxPoints"
  const mixed = file.criteria.flatMap((criterion, index): ReadonlyArray<Problem> => {
    const path = ["criteria", index]
    if (criterion[unwanted] !== undefined) {
      return [
        {
          code: "bad-value",
          path: [...path, unwanted],
          values: { key: unwanted, expected: "weights-or-points" }
        }
      ]
    }
    return criterion[wanted] === undefined
      ? [
          {
            code: "missing-key",
            path: [...path, wanted],
            values: { key: wanted, path: `criteria.${index + 1}.${wanted}` }
          }
        ]
      : []
  })
  const apart = file.scoreSources.some(({ criteria }) => criteria !== undefined)
  if (mixed.length > 0 || inPoints) return mixed
  return apart ? excessProblems(file) : sumProblems(file)
}

/** The weights of one source reach 100 at the most, so that every sum of weight × score stays a safe integer. */
const excessProblems = (file: RubricFile): ReadonlyArray<Problem> =>
  parseSources(file).flatMap(({ criteria }): ReadonlyArray<Problem> => {
    const own = file.criteria.filter(({ id }) => criteria.some((one) => one === id))
    const weights = own.map(({ weight }) => fixedPoint(weight ?? 0))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const last = own.at(-1)
    if (total <= PERCENT_TOTAL || last === undefined) return []
    return [weightsSum(["criteria", file.criteria.indexOf(last), "weight"], weights, PERCENT_TOTAL)]
  })

const sumProblems = (file: RubricFile): ReadonlyArray<Problem> => {
  const weights = file.criteria.map((criterion) => fixedPoint(criterion.weight ?? 0))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === PERCENT_TOTAL || total === UNIT_TOTAL) return []
  const target = total < UNIT_CEILING ? UNIT_TOTAL : PERCENT_TOTAL
  return [weightsSum(["criteria", file.criteria.length - 1, "weight"], weights, target)]
}

const weightsSum = (path: Path, weights: ReadonlyArray<number>, target: number): Problem => {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return {
    code: "weights-sum",
    path,
    values: {
      sum: decimal(total),
      expected: decimal(target),
      difference: decimal(Math.abs(target - total)),
      direction: total < target ? "missing" : "excess",
      weights: weights.map(decimal)
    }
  }
}

const decimal = (units: number): string => toDecimalString(rational(units, FIXED_POINT_UNIT))
