import { foldForMatching, type ModelId, nearest, type Registration } from "@dvk/core"
import type { UnitDirectory } from "./UnitDirectory.ts"

/** How a score sheet or a decision names a model. */
export interface ModelReference {
  readonly id?: string
  readonly name?: string
  readonly unit?: string
}

export type FoundModel =
  | { readonly _tag: "Model"; readonly id: ModelId }
  | { readonly _tag: "Unknown"; readonly nearest: string }
  | { readonly _tag: "Ambiguous"; readonly units: ReadonlyArray<string> }

/**
 * Finds registered models by id, or by name and unit; by name alone where only one unit has a model of that name.
 * An id that is given and not known is not replaced by a guess from the name.
 */
export class ModelDirectory {
  readonly #byId: ReadonlyMap<string, Registration>
  readonly #byName: ReadonlyMap<string, ReadonlyArray<Registration>>
  readonly #units: UnitDirectory

  constructor(registrations: ReadonlyArray<Registration>, units: UnitDirectory) {
    this.#units = units
    this.#byId = new Map(
      registrations.map((registration) => [foldForMatching(registration.id), registration])
    )
    this.#byName = Map.groupBy(registrations, (registration) => foldForMatching(registration.name))
  }

  find({ id, name, unit }: ModelReference): FoundModel {
    if (id !== undefined && id !== "") {
      const found = this.#byId.get(foldForMatching(id))
      return found === undefined
        ? {
            _tag: "Unknown",
            nearest: nearest(
              id,
              [...this.#byId.values()].map((entry) => entry.id)
            )
          }
        : { _tag: "Model", id: found.id }
    }
    const sameName = this.#byName.get(foldForMatching(name ?? "")) ?? []
    const unitId = unit === undefined || unit === "" ? null : this.#units.find(unit).id
    const matches = unitId === null ? sameName : sameName.filter((entry) => entry.unit === unitId)
    const [first, second] = matches
    if (first === undefined) {
      const names = [...this.#byName.values()].flatMap((entries) => entries.map((entry) => entry.name))
      return { _tag: "Unknown", nearest: nearest(name ?? "", names) }
    }
    return second === undefined
      ? { _tag: "Model", id: first.id }
      : { _tag: "Ambiguous", units: matches.map((entry) => entry.unitName) }
  }
}
