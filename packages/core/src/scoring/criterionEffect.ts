import type { Campaign } from "../campaign/Campaign.ts"
import { add, type Rational, rational, zero } from "../exact/Rational.ts"
import type { CriterionId } from "../identifiers.ts"
import { decidingSources } from "./DecidingSource.ts"
import type { NotApplicable } from "./PanelScore.ts"
import { SheetScale } from "./SheetScale.ts"

/**
 * How much one point more in the mean of a criterion adds to a model's total on full sheets under a panel mean:
 * points · f ÷ Σ f·highest over the criteria that apply, for each source that scores it. Zero where it does not apply.
 */
export const criterionEffect = (
  { rubric, file }: Campaign,
  notApplicable: ReadonlyArray<NotApplicable>,
  criterion: CriterionId
): Rational => {
  const scale = new SheetScale(rubric)
  const place = rubric.criteria.findIndex(({ id }) => id === criterion)
  const applies = rubric.criteria.reduce(
    (mask, { id }, at) => (notApplicable.some((own) => own.criterion === id) ? mask : mask | (1 << at)),
    0
  )
  return decidingSources(rubric, file.rules).reduce((effect, { points, criteria }) => {
    const asked = criteria & applies
    if (place < 0 || (asked & (1 << place)) === 0) return effect
    return add(effect, rational(BigInt(points) * BigInt(scale.factor(place)), scale.whole(asked)))
  }, zero)
}
