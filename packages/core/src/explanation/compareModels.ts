import type { Campaign } from "../campaign/Campaign.ts"
import type { Evaluation } from "../evaluation/Evaluation.ts"
import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { compare, divide, type Rational, rational, subtract, zero } from "../exact/Rational.ts"
import type { CriterionId, JudgeId, ModelId } from "../identifiers.ts"
import type { DecidingStep, Ranked } from "../ranking/Ranking.ts"
import { firstParting, tieChain } from "../ranking/tieChain.ts"
import { criterionEffect } from "../scoring/criterionEffect.ts"

/** What parts two criteria means, in points of the total. */
export interface ComparedCriterion {
  readonly criterion: CriterionId
  readonly first: Rational | null
  readonly second: Rational | null
  /** How much more the criterion adds to the first total than to the second. */
  readonly difference: Rational
}

/** A way to the other order: this criterion alone, this much higher in the panel's mean. */
export interface Remedy {
  readonly criterion: CriterionId
  readonly more: Rational
}

/** Why one model stands before another. */
export interface Comparison {
  readonly first: Ranked
  readonly second: Ranked
  readonly criteria: ReadonlyArray<ComparedCriterion>
  readonly gap: Rational
  /** The step that parts them: the first at which they differ; `shared` where none does. */
  readonly decidedBy: DecidingStep
  /** How much higher the second's mean of one criterion would have to be to draw level, where the scale allows it. */
  readonly remedies: ReadonlyArray<Remedy>
  /** Judges whose own totals put the two the other way round. */
  readonly otherwise: ReadonlyArray<JudgeId>
}

/** Compares two ranked models, the better one first; null where one of them is not ranked. */
export const compareModels = (evaluation: Evaluation, a: ModelId, b: ModelId): Comparison | null => {
  const find = (model: ModelId) =>
    evaluation.ranking.ranked.findIndex((entry) => entry.registration.id === model)
  const [earlier, later] = [find(a), find(b)].toSorted((x, y) => x - y)
  const [first, second] = [evaluation.ranking.ranked[earlier ?? -1], evaluation.ranking.ranked[later ?? -1]]
  if (first === undefined || second === undefined || first === second) return null
  const { rubric } = evaluation.campaign
  const gap = subtract(first.score.total, second.score.total)
  return {
    first,
    second,
    gap,
    decidedBy: partingStep(evaluation, first, second),
    criteria: rubric.criteria.map(({ id }) => {
      const [one, other] = [criterionOf(first, id), criterionOf(second, id)]
      return {
        criterion: id,
        first: one?.mean ?? null,
        second: other?.mean ?? null,
        difference: subtract(one?.contribution ?? zero, other?.contribution ?? zero)
      }
    }),
    remedies: compare(gap, zero) > 0 ? remediesFor(evaluation.campaign, second, gap) : [],
    otherwise: disagreeing(first, second)
  }
}

const criterionOf = (entry: Ranked, id: CriterionId) =>
  entry.score.criteria.find(({ criterion }) => criterion === id)

const partingStep = (
  { campaign, panel: { columns } }: Evaluation,
  first: Ranked,
  second: Ranked
): DecidingStep => {
  const [one = -1, other = -1] = [first, second].map(({ registration }) =>
    columns.models.indexOf(registration)
  )
  const chain = tieChain(campaign.file.rules, columns)
  const step = chain[firstParting(chain, one, other)]
  return step?.name ?? (first.rank === second.rank ? "shared" : "ruling")
}

/** A criterion's mean counts for its share of the total, so a gap in the total is gap ÷ share in the mean. */
const remediesFor = (campaign: Campaign, entry: Ranked, gap: Rational): ReadonlyArray<Remedy> =>
  campaign.rubric.criteria.flatMap((criterion) => {
    const mean = criterionOf(entry, criterion.id)?.mean ?? null
    const share = criterionEffect(campaign, entry.score.notApplicable, criterion.id)
    if (mean === null || compare(share, zero) === 0) return []
    const more = divide(gap, share)
    const room = subtract(rational(criterion.highest, FIXED_POINT_UNIT), mean)
    return compare(more, room) <= 0 ? [{ criterion: criterion.id, more }] : []
  })

const disagreeing = (first: Ranked, second: Ranked): ReadonlyArray<JudgeId> => {
  const totals = new Map(
    second.score.sheets.flatMap(({ judge, source, used, total }) =>
      used && total !== null ? [[`${source} ${judge}`, total] as const] : []
    )
  )
  return first.score.sheets.flatMap(({ judge, source, used, total }) => {
    const other = totals.get(`${source} ${judge}`)
    return used && total !== null && other !== undefined && compare(total, other) < 0 ? [judge] : []
  })
}
