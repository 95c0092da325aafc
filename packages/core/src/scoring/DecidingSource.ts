import type { Rules } from "../campaign/CampaignFile.ts"
import { highestTotalUnits } from "../rubric/parseRubric.ts"
import type { Rubric, ScoreSource, ScoreSourceId } from "../rubric/Rubric.ts"
import type { PanelMethod } from "./PanelRule.ts"

/** A source whose sheets make part of the total. */
export interface DecidingSource {
  readonly id: ScoreSourceId
  /** The most it can give, in ten-thousandths: where the rubric gives no points, the whole scale. */
  readonly points: number
  readonly method: PanelMethod
  /** Bit c is set for criterion c of the rubric. */
  readonly criteria: number
}

/**
 * Whose sheets decide: every source where the rubric gives points, else the committee alone. The committee goes by the
 * campaign's panel rule and other sources by the mean, unless the rubric says otherwise.
 */
export const decidingSources = (rubric: Rubric, rules: Rules): ReadonlyArray<DecidingSource> => {
  const inPoints = rubric.scoreSources.some(({ points }) => points !== null)
  return rubric.scoreSources
    .filter(({ id }) => inPoints || id === "committee")
    .map((source) => ({
      id: source.id,
      points: source.points ?? highestTotalUnits(rubric),
      method: methodOf(source, rules),
      criteria: rubric.criteria.reduce(
        (mask, { id }, at) => (source.criteria.includes(id) ? mask | (1 << at) : mask),
        0
      )
    }))
}

const methodOf = ({ id, panel, trim }: ScoreSource, rules: Rules): PanelMethod => {
  const campaign = id === "committee" ? rules : null
  return {
    panel: panel ?? campaign?.panel ?? "mean",
    trim: trim ?? campaign?.trim ?? 1,
    trimFrom: campaign?.trimFrom ?? 1
  }
}
