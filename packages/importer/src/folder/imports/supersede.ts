import {
  foldForMatching,
  type RegistrationColumn,
  type ResultColumn,
  rational,
  type SummaryStage,
  toDecimalString
} from "@dvk/core"
import type { DeliveryColumn } from "../../deliveries/DeliveryReading.ts"
import type { RegistrationRow } from "../../registrations/RegistrationRow.ts"
import type { UnitDirectory } from "../UnitDirectory.ts"

/** What a row of a later import is to what the campaign has. */
export type Standing =
  | { readonly _tag: "New" }
  | { readonly _tag: "Updates" | "Same" | "SameModel" | "SameId"; readonly earlier: RegistrationRow }

/**
 * The models that earlier files gave, found by the update key: the id where the file has one, else unit and name.
 * An id stands for the same model only where the unit or the name is the same too: units that number their models
 * 1, 2, 3 must not overwrite each other.
 */
export class KnownModels {
  readonly #units: UnitDirectory
  readonly #byId = new Map<string, RegistrationRow>()
  readonly #byModel = new Map<string, RegistrationRow>()

  constructor(units: UnitDirectory) {
    this.#units = units
  }

  add(row: RegistrationRow): void {
    if (row.id !== null) this.#byId.set(foldForMatching(row.id), row)
    this.#byModel.set(this.#modelKey(row), row)
  }

  remove(row: RegistrationRow): void {
    if (row.id !== null) this.#byId.delete(foldForMatching(row.id))
    this.#byModel.delete(this.#modelKey(row))
  }

  /** `SameModel`: the same unit and name under another id. `SameId`: the id of another unit's other model. */
  standing(row: RegistrationRow, columns: ReadonlySet<RegistrationColumn>): Standing {
    const sameId = row.id === null ? undefined : this.#byId.get(foldForMatching(row.id))
    const sameModel = this.#byModel.get(this.#modelKey(row))
    if (sameId !== undefined) {
      const isOther = this.#unitOf(sameId) !== this.#unitOf(row) && !sameName(sameId, row)
      if (isOther) return { _tag: "SameId", earlier: sameId }
      // The correction would make it a model that stands there already under an id of its own.
      if (sameModel !== undefined && sameModel !== sameId) return { _tag: "SameModel", earlier: sameModel }
      return comparison(sameId, row, columns)
    }
    if (sameModel === undefined) return { _tag: "New" }
    if (row.id !== null && sameModel.id !== null) return { _tag: "SameModel", earlier: sameModel }
    return comparison(sameModel, row, columns)
  }

  #unitOf(row: RegistrationRow): string {
    return this.#units.find(row.unitName, row.place).id
  }

  #modelKey(row: RegistrationRow): string {
    return `${this.#unitOf(row)}\n${foldForMatching(row.name)}`
  }
}

const sameName = (a: RegistrationRow, b: RegistrationRow): boolean =>
  foldForMatching(a.name) === foldForMatching(b.name)

const comparison = (
  earlier: RegistrationRow,
  row: RegistrationRow,
  columns: ReadonlySet<RegistrationColumn>
): Standing => ({
  _tag: changesOf(earlier, superseding(earlier, row, columns)).length === 0 ? "Same" : "Updates",
  earlier
})

/**
 * The later row in the place of the earlier one. What the later file has no column for stays as it was: a short
 * correction does not wipe out a recognition document. A blank cell of a column that it has does.
 */
export const superseding = (
  earlier: RegistrationRow,
  row: RegistrationRow,
  columns: ReadonlySet<RegistrationColumn>
): RegistrationRow => {
  const kept = (Object.keys(parts) as Array<Part>).filter((part) => !columns.has(part))
  const old = Object.fromEntries(kept.map((part) => [part, earlier[part]]))
  const unread = [
    ...earlier.unread.filter((column) => !columns.has(column)),
    ...row.unread.filter((column) => columns.has(column))
  ]
  return { ...row, ...old, id: row.id ?? earlier.id, unread }
}

/** The parts of a row that may change with the model staying the same. */
const parts = {
  id: true,
  name: true,
  place: true,
  address: true,
  content: true,
  field: true,
  secondField: true,
  subjectKind: true,
  level: true,
  task: true,
  registeredOn: true,
  participants: true,
  population: true,
  targets: true,
  recognitionDocument: true,
  yearBegun: true,
  women: true,
  note: true
} as const satisfies Partial<Record<RegistrationColumn, true>>
type Part = keyof typeof parts

/** One part of a model, of its results, of a summary or of a report that a correction changes; null where it was or becomes blank. */
export interface Change {
  readonly column: RegistrationColumn | ResultColumn | SummaryStage | DeliveryColumn
  readonly before: string | null
  readonly after: string | null
}

/** What changes from one row to the other. */
export const changesOf = (earlier: RegistrationRow, row: RegistrationRow): ReadonlyArray<Change> => {
  const before = shownParts(earlier)
  const after = shownParts(row)
  return (["unit", ...(Object.keys(parts) as Array<Part>)] as const).flatMap((column) =>
    before[column] === after[column] ? [] : [{ column, before: before[column], after: after[column] }]
  )
}

const shownParts = (row: RegistrationRow): Readonly<Record<Part | "unit", string | null>> => ({
  ...row,
  unit: row.unitName,
  participants: countText(row.participants),
  population: countText(row.population),
  yearBegun: row.yearBegun === null ? null : String(row.yearBegun),
  women: row.women === null ? null : `${toDecimalString(rational(row.women, 100))}%`
})

const countText = (count: RegistrationRow["participants"]): string | null =>
  count === null ? null : count.of === null ? String(count.count) : `${count.count} ${count.of}`
