import { type Finding, type FindingDetail, finding } from "@dvk/core"
import type { UnitDirectory } from "./UnitDirectory.ts"

/**
 * A unit that units.csv does not list, with the listed one that it may mean. `written` is the name that the list
 * would have to know: with its place, where a row names one.
 */
export const unknownUnit = (
  units: UnitDirectory,
  detail: FindingDetail,
  unit: string,
  place: string | null = null
): Finding => {
  const near = units.nearest(unit)
  const written = place === null ? unit : `${unit}, ${place}`
  const values = { unit, written, nearest: near?.name ?? "", nearestId: near?.id ?? "" }
  return finding("unknown-unit", { ...detail, before: unit }, values)
}
