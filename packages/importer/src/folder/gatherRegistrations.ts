import { type Finding, finding, type Registration, type RegistrationColumn } from "@dvk/core"
import { findDuplicates, repeats } from "../registrations/findDuplicates.ts"
import { modelIdOf } from "../registrations/modelIdOf.ts"
import { nearDuplicates } from "../registrations/nearDuplicates.ts"
import type { RegistrationReading, RegistrationRow } from "../registrations/RegistrationRow.ts"
import { byImport } from "./imports/byImport.ts"
import { type Change, changesOf, KnownModels, superseding } from "./imports/supersede.ts"
import type { UnitDirectory } from "./UnitDirectory.ts"
import { unknownUnit } from "./unknownUnit.ts"

/** The models of all files together, each known by one id and belonging to one unit. */
export interface Registrations {
  readonly registrations: ReadonlyArray<Registration>
  readonly findings: ReadonlyArray<Finding>
  /** What became of each row that an import brought. */
  readonly arrivals: ReadonlyArray<Arrival>
}

/** A row of an import beside what stood there before it. */
export interface Arrival {
  readonly row: RegistrationRow
  readonly outcome: "new" | "updated" | "same" | "duplicate"
  readonly earlier: RegistrationRow | null
  readonly changes: ReadonlyArray<Change>
}

/**
 * Puts the files of a campaign together: a model that a second file registers again is a duplicate, units are looked
 * up in units.csv, and a model without an id gets one from its unit, name and year. Rows of a later import take the
 * place of earlier rows of the same model, by the update key.
 *
 * @param numbers the number of the import that brought each file; 0 where it is not listed
 */
export const gatherRegistrations = (
  readings: ReadonlyArray<RegistrationReading>,
  units: UnitDirectory,
  year: number,
  numbers: ReadonlyMap<string, number> = new Map()
): Registrations => {
  const levels = byImport(readings, numbers)
  const findings: Array<Finding> = []
  const arrivals: Array<Arrival> = []
  const rows = new Set<RegistrationRow>()
  const known = new KnownModels(units)
  for (const [at, level] of levels.entries()) {
    const { kept, rejected } = findDuplicates(level.files.flatMap((reading) => reading.registrations))
    findings.push(...rejected.map((entry) => entry.finding))
    if (level.number > 0)
      arrivals.push(
        ...rejected.map(({ row }) => ({ row, outcome: "duplicate", earlier: null, changes: [] }) as const)
      )
    const columns = columnsByFile(level.files)
    const added: Array<RegistrationRow> = []
    for (const row of kept) {
      const arrival = at === 0 ? null : settle(known, row, columns.get(row.origin.file) ?? new Set(), rows)
      if (arrival === null) added.push(row)
      else {
        findings.push(...arrival.findings)
        if (arrival.row !== null) added.push(arrival.row)
      }
      if (level.number > 0)
        arrivals.push(arrival?.arrival ?? { row, outcome: "new", earlier: null, changes: [] })
    }
    // Rows of one import are compared with earlier ones, never with each other: that was done above.
    for (const row of added) {
      rows.add(row)
      if (at < levels.length - 1) known.add(row)
    }
  }
  // Within one file this was told when the file was read.
  findings.push(
    ...nearDuplicates([...rows])
      .map((near) => near.finding)
      .filter(({ file, values }) => values["firstFile"] !== file)
  )
  const registrations = [...rows].map((row): Registration => {
    const unit = units.find(row.unitName, row.place)
    const id = row.id ?? modelIdOf(row.unitName, row.place, row.name, year)
    if (!unit.known) findings.push(unknownUnit(units, { ...row.origin, model: id }, row.unitName, row.place))
    return { ...row, id, unit: unit.id }
  })
  return { registrations, findings, arrivals }
}

interface Settled {
  readonly arrival: Arrival
  /** The row that is to stand; null where it is refused. */
  readonly row: RegistrationRow | null
  readonly findings: ReadonlyArray<Finding>
}

const settle = (
  known: KnownModels,
  row: RegistrationRow,
  columns: ReadonlySet<RegistrationColumn>,
  rows: Set<RegistrationRow>
): Settled | null => {
  const standing = known.standing(row, columns)
  if (standing._tag === "New") return null
  const { earlier } = standing
  if (standing._tag === "SameModel" || standing._tag === "SameId") {
    const code = standing._tag === "SameModel" ? "duplicate" : "duplicate-id"
    const arrival = { row, outcome: "duplicate", earlier, changes: [] } as const
    return { arrival, row: null, findings: [repeats(code, row, earlier)] }
  }
  const after = superseding(earlier, row, columns)
  rows.delete(earlier)
  known.remove(earlier)
  const outcome = standing._tag === "Same" ? "same" : "updated"
  const arrival = { row, outcome, earlier, changes: changesOf(earlier, after) } as const
  return { arrival, row: after, findings: outcome === "same" ? [] : [superseded(earlier, row)] }
}

const superseded = (earlier: RegistrationRow, row: RegistrationRow): Finding =>
  finding(
    "superseded",
    { ...earlier.origin, ...(earlier.id === null ? {} : { model: earlier.id }), before: earlier.name },
    { by: row.origin.file, byLine: row.origin.line }
  )

const columnsByFile = (readings: ReadonlyArray<RegistrationReading>) =>
  new Map(readings.map(({ file, columns }) => [file, columns]))
