import { unitKey } from "@dvk/core"
import { bareHash, mixedHash, PRIME } from "./bareHash.ts"
import { NameHashes } from "./NameHashes.ts"
import { perUnit } from "./perUnit.ts"
import type { RegistrationRow } from "./RegistrationRow.ts"

/** For rows without an id; numbers made of texts are never negative. */
const NO_ID = -1

/**
 * The names, units and ids of rows as numbers: made in one look at each row, as soon as it is there, for finding those
 * that say the same and those that nearly do without a look at any of the others.
 */
export class RowNames {
  readonly names: NameHashes
  /** A number for the unit of each row as people mean it. */
  readonly units: Int32Array
  /** One that is the same for all rows with one name at one unit and place, and seldom the same for others. */
  readonly models: Int32Array
  /** The same for their ids. */
  readonly #ids: Int32Array
  readonly #unitOf = unitReader()
  #rows = 0

  /** `most`: as many rows as will be added, or more. */
  constructor(most: number) {
    this.names = new NameHashes(most)
    this.units = new Int32Array(most)
    this.models = new Int32Array(most)
    this.#ids = new Int32Array(most)
  }

  static of(rows: ReadonlyArray<RegistrationRow>): RowNames {
    const names = new RowNames(rows.length)
    for (const row of rows) names.add(row)
    return names
  }

  /** Adds the next row. */
  add(row: RegistrationRow): void {
    const at = this.#rows++
    const { hash, number } = this.#unitOf(row)
    this.names.add(row.name)
    this.units[at] = number
    this.models[at] = mixedHash(Math.imul(this.names.bare(at) ^ hash, PRIME))
    this.#ids[at] = row.id === null ? NO_ID : bareHash(row.id)
  }

  /** How many rows there are. */
  get size(): number {
    return this.#rows
  }

  /** A number for the id of a row, null where it has none. */
  id(row: number): number | null {
    const id = this.#ids[row] ?? NO_ID
    return id === NO_ID ? null : id
  }
}

const unitReader = () => {
  const numbers = new Map<string, number>()
  return perUnit(({ unitName, place }) => {
    const key = `${unitKey(unitName)}\n${unitKey(place ?? "")}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return { number, hash: bareHash(place ?? "", bareHash(unitName)) }
  })
}
