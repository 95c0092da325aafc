import { foldBare, foldForMatching, nearest, type Unit } from "@dvk/core"
import * as Result from "effect/Result"
import { UnitDirectory } from "../folder/UnitDirectory.ts"

/** A name as a file of registrations writes it, and the unit that it means; null where it is a new unit. */
export interface AcceptedName {
  readonly name: string
  /** Id or name of a listed unit. */
  readonly unit: string | null
}

/** What is to be added to a list of units: another name of a unit, or a unit. */
export interface UnitAddition {
  readonly name: string
  readonly id: string
  readonly unitName: string
  readonly isNew: boolean
}

/** Why a name cannot be accepted. */
export type UnitProblem =
  | { readonly _tag: "UnknownUnit"; readonly unit: string; readonly nearest: string }
  | { readonly _tag: "TakenName"; readonly name: string; readonly owner: string }

/** What accepted names add to the list; nothing for a name that already means the unit. */
export const unitAdditions = (
  units: ReadonlyArray<Unit>,
  accepted: ReadonlyArray<AcceptedName>
): Result.Result<ReadonlyArray<UnitAddition>, UnitProblem> => {
  const directory = new UnitDirectory(units)
  const byId = new Map<string, Unit>(units.map((unit) => [unit.id, unit]))
  const listed = (name: string): Unit | null => {
    const found = directory.find(name)
    return found.known ? (byId.get(found.id) ?? null) : null
  }
  const ids = new Set(units.map(({ id }) => foldForMatching(id)))
  const additions = new Map<string, UnitAddition>()
  for (const { name, unit } of accepted) {
    const owner = listed(name)
    const meant = unit === null ? null : listed(unit)
    if (unit !== null && meant === null) {
      const known = units.flatMap((entry) => [entry.id, entry.name])
      return Result.fail({ _tag: "UnknownUnit", unit, nearest: nearest(unit, known) })
    }
    if (owner !== null && meant !== null && owner !== meant)
      return Result.fail({ _tag: "TakenName", name, owner: owner.name })
    const key = foldForMatching(name)
    if (owner !== null || additions.has(key)) continue
    const id = meant?.id ?? freeId(name, ids)
    ids.add(foldForMatching(id))
    additions.set(key, { name, id, unitName: meant?.name ?? name, isNew: meant === null })
  }
  return Result.succeed([...additions.values()])
}

/** An id made of the name, as people make them: "Chi bộ Xóm 12" is chi-bo-xom-12. */
const freeId = (name: string, taken: ReadonlySet<string>): string => {
  const words = foldBare(name).match(/[\p{L}\p{N}]+/gu) ?? ["don", "vi"]
  const base = words.join("-")
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!taken.has(id)) return id
  }
}
