import { unitKey } from "@dvk/core"
import { bareHash, mixedHash, PRIME } from "./bareHash.ts"
import { NameHashes } from "./NameHashes.ts"
import { perUnit } from "./perUnit.ts"
import type { RegistrationRow } from "./RegistrationRow.ts"

/**
 * The names and units of rows as numbers: made in one look at each name, for finding those that say the same and
 * those that nearly do.
 */
export class RowNames {
  readonly names: NameHashes
  /** A number for the unit of each row as people mean it. */
  readonly units: Int32Array
  /** One that is the same for all rows with one name at one unit and place, and seldom the same for others. */
  readonly models: Int32Array

  constructor(rows: ReadonlyArray<RegistrationRow>) {
    this.names = new NameHashes(rows.length)
    this.units = new Int32Array(rows.length)
    this.models = new Int32Array(rows.length)
    const unitOf = unitReader()
    for (const [at, row] of rows.entries()) {
      const { hash, number } = unitOf(row)
      this.names.add(row.name)
      this.units[at] = number
      this.models[at] = mixedHash(Math.imul(this.names.bare(at) ^ hash, PRIME))
    }
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
