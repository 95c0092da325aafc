import type { IsoDate } from "../dates/IsoDate.ts"
import type { Unit } from "./Unit.ts"

/** Whether a unit exists on a day. Both ends count; an open end has no limit. */
export const isInForce = ({ validFrom, validTo }: Unit, on: IsoDate): boolean =>
  (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo)

/**
 * The unit that stands in the place of another on a day: itself while it exists, afterwards its successor or the
 * successor's own; null where the list names none that exists then.
 */
export const heirOn = (unit: Unit, units: ReadonlyArray<Unit>, on: IsoDate): Unit | null => {
  const seen = new Set<Unit>()
  let heir: Unit | undefined = unit
  while (heir !== undefined && !seen.has(heir)) {
    if (isInForce(heir, on)) return heir
    seen.add(heir)
    const { successor, validTo }: Unit = heir
    if (validTo === null || on <= validTo) return null
    heir = units.find(({ id }) => id === successor)
  }
  return null
}
