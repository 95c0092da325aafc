import type { Campaign } from "../campaign/Campaign.ts"
import { heirOn } from "../campaign/inForce.ts"
import { dayBefore } from "../dates/dayBefore.ts"
import { type IsoDate, isoDate } from "../dates/IsoDate.ts"
import { type Finding, finding } from "../finding/Finding.ts"

/**
 * Registrations of units that no longer exist on the day of the form; without one on the last day of registration, else
 * at the start of the year. The model stays under the old name, and the successor is named: whether it goes on with the
 * model is not for software to say. In a campaign of its own time an old unit is read without a word.
 */
export const formerUnitFindings = ({
  file,
  units,
  registrations
}: Pick<Campaign, "file" | "units" | "registrations">): ReadonlyArray<Finding> => {
  const ending = new Map((units ?? []).flatMap((unit) => (unit.validTo === null ? [] : [[unit.id, unit]])))
  if (ending.size === 0) return []
  const { registration: deadline } = file.deadlines
  const fallback: IsoDate | null =
    (deadline === undefined ? null : dayBefore(deadline)) ?? isoDate(file.year, 1, 1)
  return registrations.flatMap(({ id, unit: unitId, unitName, registeredOn, origin }) => {
    const unit = ending.get(unitId)
    const day = registeredOn ?? fallback
    if (unit === undefined || unit.validTo === null || day === null || day <= unit.validTo) return []
    const successor = heirOn(unit, units ?? [], day)?.name ?? null
    const values = { unit: unitName, validTo: unit.validTo, successor }
    return [finding("former-unit", { ...origin, model: id, before: unitName }, values)]
  })
}
