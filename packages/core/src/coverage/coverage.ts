import type { Campaign } from "../campaign/Campaign.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { UnitId } from "../identifiers.ts"
import type { Coverage } from "./UnitCoverage.ts"

/** Who has registered how many models, against what the plan asks of each unit. A late form counts as registered. */
export const coverage = (campaign: Campaign): Coverage => {
  const registered = new Map<UnitId, number>()
  for (const { unit } of campaign.registrations) registered.set(unit, (registered.get(unit) ?? 0) + 1)
  const units = (campaign.units ?? [])
    .map((unit) => {
      const count = registered.get(unit.id) ?? 0
      return { unit, registered: count, missing: Math.max(0, unit.minimum - count) }
    })
    .toSorted((a, b) => compareCodeUnits(a.unit.id, b.unit.id))
  const obliged = units.filter(({ unit }) => unit.minimum > 0)
  return {
    units,
    obliged: obliged.length,
    met: obliged.filter(({ missing }) => missing === 0).length,
    fields: campaign.rubric.fields.map(({ id }) => ({
      field: id,
      registered: campaign.registrations.filter((registration) => registration.field === id).length
    }))
  }
}
