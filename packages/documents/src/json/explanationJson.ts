import {
  type Comparison,
  type Evaluation,
  type Explanation,
  FIXED_POINT_UNIT,
  type Rational,
  type Ruling,
  rational,
  toDecimalString
} from "@dvk/core"
import { exactNumber } from "./ExactNumber.ts"
import { reportedJson } from "./reportedJson.ts"
import { scoreNotesJson } from "./scoreNotesJson.ts"

/** A ruling as it is shown: the kind under the name that decisions.csv uses. */
export const rulingJson = ({ kind, points, ...ruling }: Ruling) => ({
  ruling: kind,
  ...ruling,
  points: points === null ? null : toDecimalString(rational(points, FIXED_POINT_UNIT))
})

const orNull = (value: Rational | null) => (value === null ? null : exactNumber(value))

/** `dvk explain DIR MODEL --json`: what made a model's place, and who stands next to it. */
export const explanationJson = ({ digest }: Evaluation, { ranked, ...why }: Explanation) => ({
  format: 1,
  digest,
  model: ranked.registration.id,
  name: ranked.registration.name,
  unit: ranked.registration.unitName,
  field: ranked.registration.field,
  secondField: ranked.registration.secondField,
  rank: ranked.rank,
  scoreRank: ranked.scoreRank,
  score: exactNumber(ranked.score.total),
  grade: ranked.grade?.id ?? null,
  decidedBy: ranked.decidedBy,
  rulings: ranked.rulings.map(rulingJson),
  criteria: why.criteria.map(({ criterion, mean, contribution }) => ({
    criterion,
    mean: orNull(mean),
    contribution: orNull(contribution)
  })),
  judges: why.judges.map(({ judge, used, why: remark, total, distance }) => ({
    judge,
    used,
    why: remark,
    total: orNull(total),
    distance: orNull(distance)
  })),
  ...scoreNotesJson(ranked.score),
  facts: why.facts.map(({ finding, ...fact }) => ({
    ...fact,
    holds: finding._tag === "Holds" ? finding.holds : null,
    share: finding._tag === "Holds" ? orNull(finding.share) : null,
    count: finding._tag === "Count" ? finding.count : null
  })),
  results: why.results === null ? null : reportedJson(why.results),
  spread: exactNumber(why.spread),
  above: why.above === null ? null : { ...why.above, gap: exactNumber(why.above.gap) },
  below: why.below === null ? null : { ...why.below, gap: exactNumber(why.below.gap) }
})

/** `dvk explain DIR MODEL --against OTHER --json`: why the first stands before the second. */
export const comparisonJson = ({ digest }: Evaluation, comparison: Comparison) => ({
  format: 1,
  digest,
  first: comparison.first.registration.id,
  second: comparison.second.registration.id,
  gap: exactNumber(comparison.gap),
  decidedBy: comparison.decidedBy,
  criteria: comparison.criteria.map(({ criterion, first, second, difference }) => ({
    criterion,
    first: orNull(first),
    second: orNull(second),
    difference: exactNumber(difference)
  })),
  remedies: comparison.remedies.map(({ criterion, more }) => ({ criterion, more: exactNumber(more) })),
  otherwise: comparison.otherwise
})
