import { editDistance, foldForMatching, nearest, type Unit, UnitId, unitKey } from "@dvk/core"

/** Names of units have many words in common: with more slips than one in so many letters they are others. */
const LETTERS_A_SLIP = 5

/** What a name of a unit was found to mean. */
export interface FoundUnit {
  readonly id: UnitId
  /** False where units.csv exists and does not list the name: the unit is taken as written. */
  readonly known: boolean
}

/** A listed unit that a name may mean, with the name of it that is near. */
export interface NearUnit {
  readonly id: UnitId
  readonly name: string
}

/**
 * Finds units by id, name or other name, whatever their case, blanks or tone position. A unit that is not listed is
 * identified by its name and place, so that the same name in two communes is two units.
 */
export class UnitDirectory {
  readonly #byName = new Map<string, UnitId>()
  readonly #listed: ReadonlyMap<UnitId, string>
  readonly #names: ReadonlyArray<NearUnit>
  readonly #near = new Map<string, NearUnit | null>()
  readonly #hasList: boolean

  constructor(units: ReadonlyArray<Unit> | null) {
    this.#hasList = units !== null
    this.#listed = new Map((units ?? []).map(({ id, name }) => [id, name]))
    this.#names = (units ?? []).flatMap(({ id, name, otherNames }) =>
      [name, ...otherNames].map((known) => ({ id, name: known }))
    )
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

  /** The name that the list has for a unit; what is not listed keeps the name as written. */
  nameOf(written: string): string {
    return this.#listed.get(this.find(written).id) ?? written
  }

  /** The listed unit that a name which is not listed may mean; null where none is near. For questions only. */
  nearest(name: string): NearUnit | null {
    const asked = this.#near.get(name)
    if (asked !== undefined) return asked
    const near = this.#sameKey(name) ?? this.#nearSpelling(name)
    this.#near.set(name, near)
    return near
  }

  /** The only unit whose name is the same once shortened words are written out. */
  #sameKey(name: string): NearUnit | null {
    const key = unitKey(name)
    const same = this.#names.filter((known) => unitKey(known.name) === key)
    const [first] = same
    return same.every(({ id }) => id === first?.id) ? (first ?? null) : null
  }

  /** Xóm 12 and xóm 1A are one key away from xóm 1, and yet surely others: numbers have to agree. */
  #nearSpelling(name: string): NearUnit | null {
    const numbers = numbersIn(name)
    const alike = this.#names.filter((known) => numbersIn(known.name) === numbers)
    for (const form of [foldForMatching, unitKey]) {
      const forms = new Map(alike.map((known) => [form(known.name), known]))
      const written = form(name)
      const near = nearest(written, [...forms.keys()])
      const found = forms.get(near)
      if (found !== undefined && editDistance(written, near) * LETTERS_A_SLIP <= written.length) return found
    }
    return null
  }
}

const numbersIn = (name: string): string => (unitKey(name).match(/\d+\p{L}?/gu) ?? []).join(" ")
