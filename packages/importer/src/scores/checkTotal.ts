import { equals, FIXED_POINT_UNIT, type Rational, type Rubric, rational, sum, toFixedString } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { readDecimal } from "../cells/readDecimal.ts"

/**
 * Compares the total that a judge worked out with the weighted one, at as many places as the judge wrote. The
 * given total is never used; a blank or unreadable one says nothing.
 *
 * @param counted which criteria the source of the sheet scores, in the rubric's order
 */
export const checkTotal = (
  row: RowCells,
  rubric: Rubric,
  all: ReadonlyArray<number | null>,
  counted: ReadonlyArray<boolean>
): void => {
  const scores = all.filter((_, at) => counted[at] === true)
  const criteria = rubric.criteria.filter((_, at) => counted[at] === true)
  const text = row.text("total")
  const given = readDecimal(text.replace(/\s*(?:\/\s*100|điểm|đ)$/u, ""))
  const complete = scores.filter((score) => score !== null)
  if (given === null || complete.length < scores.length) return
  const places = /[.,](\d+)/.exec(text)?.[1]?.length ?? 0
  const computed = toFixedString(weightedTotal(rubric.method, criteria, complete), places)
  if (equals(rational(given, FIXED_POINT_UNIT), decimal(computed, places))) return
  row.add("wrong-total", "total", { before: text }, { computed })
}

const decimal = (text: string, places: number): Rational =>
  rational(BigInt(text.replace(".", "")), 10n ** BigInt(places))

/** By weights: Σ weight × score ÷ Σ weight. By points: the sum. */
const weightedTotal = (
  method: Rubric["method"],
  criteria: Rubric["criteria"],
  scores: ReadonlyArray<number>
): Rational => {
  if (method === "points") return sum(scores.map((score) => rational(score, FIXED_POINT_UNIT)))
  const weights = criteria.map((criterion) => criterion.share)
  const weighed = scores.map((score, at) => BigInt(weights[at] ?? 0) * BigInt(score))
  const total = weighed.reduce((left, right) => left + right, 0n)
  return rational(total, BigInt(weights.reduce((left, right) => left + right, 0)) * BigInt(FIXED_POINT_UNIT))
}
