import type { Reason } from "../evaluation/Reason.ts"
import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { compare, type Rational, rational, toExactString } from "../exact/Rational.ts"
import type { Criterion, Rubric } from "../rubric/Rubric.ts"
import type { GatePurpose } from "../rubric/RubricFile.ts"
import type { PanelColumns } from "../scoring/PanelColumns.ts"

/** A criterion whose exact mean is below the least that some purpose asks for. */
export interface MissedMinimum {
  readonly purpose: GatePurpose
  readonly criterion: Criterion
  readonly mean: Rational
  readonly minimum: Rational
}

const NONE: ReadonlyArray<MissedMinimum> = []

/**
 * Tells the minimums that a model misses, by its position in the columns. A criterion that does not apply to a model,
 * or that nobody scored, keeps it from nothing.
 */
export const minimumsOf = (
  { criteria }: Rubric,
  columns: PanelColumns
): ((at: number) => ReadonlyArray<MissedMinimum>) => {
  const stated = criteria.flatMap((criterion) => {
    if (criterion.minimum === null) return []
    const minimum = rational(criterion.minimum.score, FIXED_POINT_UNIT)
    return [{ criterion, purpose: criterion.minimum.purpose, minimum, means: columns.mean(criterion.id) }]
  })
  if (stated.length === 0) return () => NONE
  return (at) =>
    stated.flatMap(({ means, ...own }): ReadonlyArray<MissedMinimum> => {
      const mean = means.at(at)
      return mean === null || compare(mean, own.minimum) >= 0 ? [] : [{ ...own, mean }]
    })
}

/** The values of a reason that names a missed minimum; numbers stay exact until they are shown. */
export const minimumValues = ({ criterion, mean, minimum }: MissedMinimum): Reason["values"] => ({
  criterion: criterion.id,
  titleVi: criterion.title.vi,
  titleEn: criterion.title.en,
  mean: toExactString(mean),
  minimum: toExactString(minimum)
})
