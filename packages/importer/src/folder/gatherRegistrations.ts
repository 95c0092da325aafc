import { type Finding, finding, type Registration } from "@dvk/core"
import { findDuplicates } from "../registrations/findDuplicates.ts"
import { modelIdOf } from "../registrations/modelIdOf.ts"
import type { RegistrationReading, RegistrationRow } from "../registrations/RegistrationRow.ts"
import type { UnitDirectory } from "./UnitDirectory.ts"

/** The models of all files together, each known by one id and belonging to one unit. */
export interface Registrations {
  readonly registrations: ReadonlyArray<Registration>
  readonly findings: ReadonlyArray<Finding>
}

/**
 * Puts the files of a campaign together: a model that a second file registers again is a duplicate, units are looked
 * up in units.csv, and a model without an id gets one from its unit, name and year.
 */
export const gatherRegistrations = (
  readings: ReadonlyArray<RegistrationReading>,
  units: UnitDirectory,
  year: number
): Registrations => {
  const { kept, rejected } = findDuplicates(readings.flatMap((reading) => reading.registrations))
  const findings: Array<Finding> = rejected.map((entry) => entry.finding)
  const registrations = kept.map((row): Registration => {
    const unit = units.find(row.unitName, row.place)
    const id = row.id ?? modelIdOf(row.unitName, row.place, row.name, year)
    if (!unit.known) findings.push(unknownUnit(row, units.nearest(row.unitName), id))
    return { ...row, id, unit: unit.id }
  })
  return { registrations, findings }
}

const unknownUnit = (row: RegistrationRow, nearest: string, model: string): Finding =>
  finding("unknown-unit", { ...row.origin, model, before: row.unitName }, { unit: row.unitName, nearest })
