import { foldForMatching, nearest, type Unit, UnitId } from "@dvk/core"

/** What a name of a unit was found to mean. */
export interface FoundUnit {
  readonly id: UnitId
  /** False where units.csv exists and does not list the name: the unit is taken as written. */
  readonly known: boolean
}

/**
 * Finds units by id, name or other name, whatever their case, blanks or tone position. A unit that is not listed is
 * identified by its name and place, so that the same name in two communes is two units.
 */
export class UnitDirectory {
  readonly #byName = new Map<string, UnitId>()
  readonly #names: ReadonlyArray<string>
  readonly #hasList: boolean

  constructor(units: ReadonlyArray<Unit> | null) {
    this.#hasList = units !== null
    this.#names = (units ?? []).flatMap((unit) => [unit.name, ...unit.otherNames])
    for (const unit of units ?? []) {
      for (const name of [unit.id, unit.name, ...unit.otherNames]) {
        const key = foldForMatching(name)
        if (!this.#byName.has(key)) this.#byName.set(key, unit.id)
      }
    }
  }

  find(name: string, place: string | null = null): FoundUnit {
    const listed =
      this.#byName.get(foldForMatching(name)) ??
      (place === null ? undefined : this.#byName.get(foldForMatching(`${name}, ${place}`)))
    if (listed !== undefined) return { id: listed, known: true }
    const written = place === null ? name : `${name}, ${place}`
    return { id: UnitId(foldForMatching(written)), known: !this.#hasList }
  }

  /** The listed name nearest to one that is not listed, or `""`. */
  nearest(name: string): string {
    const folded = new Map(this.#names.map((known) => [foldForMatching(known), known]))
    return folded.get(nearest(foldForMatching(name), [...folded.keys()])) ?? ""
  }
}
