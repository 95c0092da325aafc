import type { Evaluation, FieldId, UnitId } from "@dvk/core"
import { compareVietnamese } from "@dvk/messages"

/** What one unit has registered, by field, against what it owes. */
export interface UnitRow {
  readonly name: string
  readonly registered: number
  /** How many it has to register; null for a unit that stands on no list of units. */
  readonly owed: number | null
  readonly missing: number
  readonly fields: ReadonlyMap<FieldId, number>
}

/** Beyond this, units that owe nothing share one row. */
export const MOST_UNITS = 60

/** The units that have a row of their own, and what the others have together; null where there are no others. */
export interface UnitRows {
  readonly shown: ReadonlyArray<UnitRow>
  readonly rest: { readonly count: number; readonly row: UnitRow } | null
}

/** Every unit in Vietnamese order; of many, those that owe come first and the last ones share a row. */
export const unitRows = (evaluation: Evaluation): UnitRows => {
  const all = allUnits(evaluation).toSorted((a, b) => compareVietnamese(a.name, b.name))
  if (all.length <= MOST_UNITS) return { shown: all, rest: null }
  const owingFirst = [
    ...all.filter(({ missing }) => missing > 0),
    ...all.filter(({ missing }) => missing === 0)
  ]
  const others = owingFirst.slice(MOST_UNITS)
  return { shown: owingFirst.slice(0, MOST_UNITS), rest: { count: others.length, row: together(others) } }
}

/** Units as one: their registrations, and what they owe where any of them owes something. */
export const together = (units: ReadonlyArray<UnitRow>): UnitRow => {
  const fields = new Map<FieldId, number>()
  for (const unit of units)
    for (const [field, count] of unit.fields) fields.set(field, (fields.get(field) ?? 0) + count)
  const total = (of: (unit: UnitRow) => number) => units.reduce((sum, unit) => sum + of(unit), 0)
  return {
    name: "",
    registered: total(({ registered }) => registered),
    owed: units.every(({ owed }) => owed === null) ? null : total(({ owed }) => owed ?? 0),
    missing: total(({ missing }) => missing),
    fields
  }
}

export const allUnits = ({ campaign, coverage }: Evaluation): ReadonlyArray<UnitRow> => {
  const fields = new Map<UnitId, Map<FieldId, number>>()
  const names = new Map<UnitId, string>()
  for (const { unit, unitName, field } of campaign.registrations) {
    const own = fields.get(unit) ?? new Map<FieldId, number>()
    own.set(field, (own.get(field) ?? 0) + 1)
    fields.set(unit, own)
    names.set(unit, unitName)
  }
  const count = (unit: UnitId) => [...(fields.get(unit)?.values() ?? [])].reduce((sum, one) => sum + one, 0)
  const listed = coverage.units.map(({ unit, registered, missing }) => ({
    name: unit.name,
    registered,
    owed: unit.minimum,
    missing,
    fields: fields.get(unit.id) ?? new Map<FieldId, number>()
  }))
  const known = new Set(coverage.units.map(({ unit }) => unit.id))
  const unlisted = [...names]
    .filter(([unit]) => !known.has(unit))
    .map(([unit, name]) => ({
      name,
      registered: count(unit),
      owed: null,
      missing: 0,
      fields: fields.get(unit) ?? new Map<FieldId, number>()
    }))
  return [...listed, ...unlisted]
}

/** The fields of the rubric of which no unit has registered a model. */
export const emptyFields = ({ coverage }: Evaluation): ReadonlySet<FieldId> =>
  new Set(coverage.fields.filter(({ registered }) => registered === 0).map(({ field }) => field))
