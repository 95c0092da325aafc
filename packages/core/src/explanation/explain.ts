import type { Evaluation } from "../evaluation/Evaluation.ts"
import { compare, type Rational, subtract, sum, zero } from "../exact/Rational.ts"
import { type Fact, factsOf } from "../facts/factsOf.ts"
import type { CriterionId, ModelId } from "../identifiers.ts"
import type { Ranked } from "../ranking/Ranking.ts"
import type { ReportedResults } from "../results/ReportedResults.ts"
import { settleResults } from "../results/settleResults.ts"
import type { PanelScore, SheetUse } from "../scoring/PanelScore.ts"

/** What one criterion gives a model, and what it would have to give for the model to gain something. */
export interface ExplainedCriterion {
  readonly criterion: CriterionId
  readonly mean: Rational | null
  /** What it adds to the total, from the sheets that made the panel's value, with their effective weights. */
  readonly contribution: Rational | null
}

/** One judge's total, and how far it lies from the panel's value. */
export interface ExplainedJudge extends SheetUse {
  readonly distance: Rational | null
}

/** The model that stands next above or below, and the distance to it. */
export interface Neighbour {
  readonly model: ModelId
  readonly rank: number
  readonly gap: Rational
}

/** Why a ranked model stands where it stands. */
export interface Explanation {
  readonly ranked: Ranked
  readonly criteria: ReadonlyArray<ExplainedCriterion>
  readonly judges: ReadonlyArray<ExplainedJudge>
  /** From the lowest to the highest counted total of the committee; of the first source where it does not score. */
  readonly spread: Rational
  readonly facts: ReadonlyArray<Fact>
  /** Null where nothing was reported of the model. */
  readonly results: ReportedResults | null
  readonly above: Neighbour | null
  readonly below: Neighbour | null
}

/** Explains the place of one model; null where it is not ranked (its ground then stands in `unranked`). */
export const explain = ({ campaign, ranking }: Evaluation, model: ModelId): Explanation | null => {
  const { ranked } = ranking
  const at = ranked.findIndex((entry) => entry.registration.id === model)
  const own = ranked[at]
  if (own === undefined) return null
  // A sheet that a median or a trimmed mean leaves out was given all the same.
  const used = own.score.sheets.filter(({ used, why }) => used || why === "trimmed")
  const main = used.find(({ source }) => source === "committee") ?? used[0]
  const totals = used.flatMap(({ source, total }) =>
    source === main?.source && total !== null ? [total] : []
  )
  const ordered = totals.toSorted(compare)
  const [lowest, highest] = [ordered[0] ?? zero, ordered.at(-1) ?? zero]
  return {
    ranked: own,
    criteria: own.score.criteria,
    judges: own.score.sheets.map((sheet) => ({
      ...sheet,
      distance: sheet.total === null ? null : subtract(sheet.total, sourceValue(own.score, sheet))
    })),
    spread: subtract(highest, lowest),
    facts: factsOf(campaign, own.registration),
    results: settleResults(campaign.results).models.get(model) ?? null,
    above: neighbour(
      own,
      ranked.findLast((entry, index) => index < at && entry.rank < own.rank)
    ),
    below: neighbour(
      own,
      ranked.find((entry) => entry.rank > own.rank)
    )
  }
}

/** What the panel of a sheet's source came to, before bonus and penalty. */
const sourceValue = ({ sources, criteria }: PanelScore, { source }: SheetUse): Rational =>
  sources.find((own) => own.source === source)?.value ??
  sum(criteria.map(({ contribution }) => contribution ?? zero))

const neighbour = (own: Ranked, other: Ranked | undefined): Neighbour | null =>
  other === undefined
    ? null
    : { model: other.registration.id, rank: other.rank, gap: subtract(own.score.total, other.score.total) }
