import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { multiply, type Rational, rational, sum } from "../exact/Rational.ts"
import type { Rubric } from "../rubric/Rubric.ts"

/**
 * What each criterion of one sheet adds to the sheet's total; null where the sheet leaves it blank, and null
 * for the whole sheet where it scores nothing.
 *
 * With weights: w·s ÷ Σw over the scored criteria. With points: s · Σmax ÷ Σmax over the scored criteria. On a
 * full sheet these are the plain weighted mean and the plain sum; on one with blanks, the rescaled ones.
 *
 * @param scores ten-thousandths in the rubric's order
 */
export const contributions = (
  rubric: Rubric,
  scores: ReadonlyArray<number | null>
): ReadonlyArray<Rational | null> | null => {
  const { criteria, method } = rubric
  let scoredShare = 0
  let wholeShare = 0
  criteria.forEach((criterion, at) => {
    wholeShare += criterion.share
    if ((scores[at] ?? null) !== null) scoredShare += criterion.share
  })
  if (scoredShare === 0) return null
  const rescaling = rational(wholeShare, scoredShare)
  return criteria.map((criterion, at) => {
    const score = scores[at] ?? null
    if (score === null) return null
    return method === "points"
      ? multiply(rational(score, FIXED_POINT_UNIT), rescaling)
      : rational(BigInt(criterion.share) * BigInt(score), BigInt(scoredShare) * BigInt(FIXED_POINT_UNIT))
  })
}

/** The exact total of one sheet, or null where it scores nothing. */
export const sheetTotal = (rubric: Rubric, scores: ReadonlyArray<number | null>): Rational | null => {
  const parts = contributions(rubric, scores)
  return parts === null ? null : sum(parts.filter((part) => part !== null))
}
