import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import type { Fraction } from "../exact/Fraction.ts"
import type { Rubric } from "../rubric/Rubric.ts"

const UNIT = BigInt(FIXED_POINT_UNIT)

/**
 * What each criterion of one sheet adds to the sheet's total, over one denominator; null where the sheet leaves it
 * blank, and null for the whole sheet where it scores nothing.
 *
 * With weights: w·s ÷ Σw over the scored criteria. With points: s · Σmax ÷ Σmax over the scored criteria. On a
 * full sheet these are the plain weighted mean and the plain sum; on one with blanks, the rescaled ones.
 *
 * @param scores ten-thousandths in the rubric's order
 */
export const contributions = (
  rubric: Rubric,
  scores: ReadonlyArray<number | null>
): ReadonlyArray<Fraction | null> | null => {
  const { criteria, method } = rubric
  let scoredShare = 0
  let wholeShare = 0
  criteria.forEach((criterion, at) => {
    wholeShare += criterion.share
    if ((scores[at] ?? null) !== null) scoredShare += criterion.share
  })
  if (scoredShare === 0) return null
  const denominator = BigInt(scoredShare) * UNIT
  const whole = BigInt(wholeShare)
  return criteria.map((criterion, at) => {
    const score = scores[at] ?? null
    if (score === null) return null
    const factor = method === "points" ? whole : BigInt(criterion.share)
    return { numerator: factor * BigInt(score), denominator }
  })
}
