import type { Campaign } from "../campaign/Campaign.ts"
import { isInForce } from "../campaign/inForce.ts"
import type { Unit } from "../campaign/Unit.ts"
import { dayBefore } from "../dates/dayBefore.ts"
import { isoDate } from "../dates/IsoDate.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { UnitId } from "../identifiers.ts"
import type { Coverage } from "./UnitCoverage.ts"

/**
 * Who has registered how many models, against what the plan asks of each unit. A late form counts as registered. A unit
 * that does not exist on the last day of registration, or without one at the start of the year, is not obliged: its
 * successor is.
 */
export const coverage = (campaign: Campaign): Coverage => {
  const registered = new Map<UnitId, number>()
  for (const { unit } of campaign.registrations) registered.set(unit, (registered.get(unit) ?? 0) + 1)
  const { registration } = campaign.file.deadlines
  const lastDay = registration === undefined ? isoDate(campaign.file.year, 1, 1) : dayBefore(registration)
  const exists = (unit: Unit): boolean => lastDay === null || isInForce(unit, lastDay)
  const isObliged = (unit: Unit): boolean => unit.minimum > 0 && exists(unit)
  const units = (campaign.units ?? [])
    // Lists name units of other years, too: those before a merger, and those after it.
    .filter((unit) => exists(unit) || registered.has(unit.id))
    .map((unit) => {
      const count = registered.get(unit.id) ?? 0
      const missing = isObliged(unit) ? Math.max(0, unit.minimum - count) : 0
      return { unit, registered: count, missing }
    })
    .toSorted((a, b) => compareCodeUnits(a.unit.id, b.unit.id))
  const obliged = units.filter(({ unit }) => isObliged(unit))
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
