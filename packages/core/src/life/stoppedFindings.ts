import type { Campaign } from "../campaign/Campaign.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { Ranking } from "../ranking/Ranking.ts"
import { stepsByModel } from "./stepsInOrder.ts"

/**
 * Models that were stopped and have a rank all the same. One that was stopped because it had done its work may well be
 * commended, so nothing takes it out of the ranking but a ruling.
 */
export const stoppedFindings = (
  { steps }: Pick<Campaign, "steps">,
  { ranked }: Pick<Ranking, "ranked">
): ReadonlyArray<Finding> => {
  if (steps.length === 0) return []
  const own = stepsByModel(steps)
  return ranked.flatMap(({ rank, registration: { id } }) => {
    const stop = own.get(id)?.find(({ kind }) => kind === "stopped")
    return stop === undefined
      ? []
      : [finding("stopped-ranked", { ...stop.origin, model: id }, { model: id, on: stop.on, rank })]
  })
}
