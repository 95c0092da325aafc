import type { Campaign } from "../campaign/Campaign.ts"
import type { Rules } from "../campaign/CampaignFile.ts"
import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import type { Criterion, Rubric } from "../rubric/Rubric.ts"

/** What the committee scores, and how its sheets become one value. */
export interface CommitteeScale {
  readonly criteria: ReadonlyArray<Criterion>
  /** From the lowest to the highest total of a sheet, in points. */
  readonly range: number
  readonly panel: Rules["panel"]
}

/** The committee's part of the rubric: all of it, where the rubric does not share it out among sources. */
export const committeeScale = ({ file, rubric }: Campaign): CommitteeScale => {
  const source = rubric.scoreSources.find(({ id }) => id === "committee")
  const criteria =
    source === undefined ? rubric.criteria : rubric.criteria.filter(({ id }) => source.criteria.includes(id))
  return {
    criteria,
    range:
      typeof source?.points === "number"
        ? (source.points / FIXED_POINT_UNIT) * usedShare(rubric.method, criteria)
        : rangeOf(rubric.method, criteria),
    panel: source?.panel ?? file.rules.panel
  }
}

/** From the lowest to the highest score of one criterion, in points. */
export const criterionRange = ({ lowest, highest }: Criterion): number =>
  (highest - lowest) / FIXED_POINT_UNIT

/** How much of a source's points lies between its lowest and its highest sheet: all of them where scales begin at 0. */
const usedShare = (method: Rubric["method"], criteria: ReadonlyArray<Criterion>): number => {
  const weighed = (part: (criterion: Criterion) => number): number =>
    criteria.reduce((sum, own) => sum + (method === "weights" ? own.share : 1) * part(own), 0)
  return weighed(({ lowest, highest }) => highest - lowest) / weighed(({ highest }) => highest)
}

/** Points add up, weights average. */
const rangeOf = (method: Rubric["method"], criteria: ReadonlyArray<Criterion>): number => {
  const sum = (part: (criterion: Criterion) => number): number =>
    criteria.reduce((total, criterion) => total + part(criterion), 0)
  return method === "points"
    ? sum(criterionRange)
    : sum((criterion) => criterion.share * criterionRange(criterion)) / sum(({ share }) => share)
}
