import type { Campaign } from "../campaign/Campaign.ts"
import type { Unit } from "../campaign/Unit.ts"
import { daysBetween, type IsoDate, isLate } from "../dates/IsoDate.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { stoppedModels } from "../life/stoppedModels.ts"
import type { Registration } from "../registration/Registration.ts"
import type { Owed } from "./UnitCoverage.ts"

/**
 * Units with a registered model of which nothing was reported, from the deadline of the results on. Only a campaign
 * that names its lists of results asks for them, and nobody asks after a model that was disqualified or stopped.
 */
export const owedResults = (campaign: Campaign, on: IsoDate | null): ReadonlyArray<Owed> => {
  const { deadlines, results } = campaign.file
  const before = deadlines.results
  if (results === undefined || before === undefined || on === null || !isLate(on, before)) return []
  const reported = new Set(campaign.results.map(({ model }) => model))
  const disqualified = new Set(
    campaign.rulings.flatMap(({ kind, model }) => (kind === "disqualify" ? [model] : []))
  )
  const stopped = stoppedModels(campaign, on)
  const silent = campaign.registrations.filter(
    ({ id }) => !reported.has(id) && !disqualified.has(id) && !stopped.has(id)
  )
  const listed = new Map((campaign.units ?? []).map((unit) => [unit.id, unit]))
  return [...Map.groupBy(silent, ({ unit }) => unit)]
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .flatMap(([id, models]): ReadonlyArray<Owed> => {
      const [first] = models
      if (first === undefined) return []
      const unit = listed.get(id) ?? unlisted(first)
      const daysLate = daysBetween(before, on) + 1
      return [{ unit, what: "results", count: models.length, before, daysLate, on }]
    })
}

/** A unit that is known only because it registered. */
const unlisted = ({ unit, unitName }: Registration): Unit => ({
  id: unit,
  name: unitName,
  otherNames: [],
  kind: null,
  parent: null,
  minimum: 0,
  validFrom: null,
  validTo: null,
  successor: null
})
