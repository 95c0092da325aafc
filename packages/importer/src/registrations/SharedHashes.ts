const FEWEST_PLACES = 16

/**
 * Finds the rows that share a number with another row: all others are told apart without comparing any text. A table
 * with open addressing, because an engine's own map costs more than all the rest of the search.
 */
export class SharedHashes {
  #places = FEWEST_PLACES
  #count = 0
  /** For each place a hash and the first row with it plus 1, side by side; the latter is 0 where the place is free. */
  #table: Int32Array
  readonly #shared: Uint8Array

  constructor(rows: number) {
    while (this.#places < 2 * rows) this.#places *= 2
    this.#table = new Int32Array(2 * this.#places)
    this.#shared = new Uint8Array(rows)
  }

  add(hash: number, row: number): void {
    const place = this.#placeOf(hash)
    const first = this.#table[place + 1] ?? 0
    if (first !== 0) return this.#share(first - 1, row)
    this.#table[place] = hash
    this.#table[place + 1] = row + 1
    if (++this.#count * 2 > this.#places) this.#grow()
  }

  /** Asks only: a row that meets the number of another one shares it, and one that meets its own does not. */
  meet(hash: number, row: number): void {
    const first = this.#table[this.#placeOf(hash) + 1] ?? 0
    if (first !== 0) this.#share(first - 1, row)
  }

  isShared(row: number): boolean {
    return this.#shared[row] === 1
  }

  #share(first: number, row: number): void {
    if (first === row) return
    this.#shared[first] = 1
    this.#shared[row] = 1
  }

  #placeOf(hash: number): number {
    const table = this.#table
    const mask = table.length - 1
    let place = (2 * hash) & mask
    while (table[place + 1] !== 0 && table[place] !== hash) place = (place + 2) & mask
    return place
  }

  #grow(): void {
    const table = this.#table
    this.#places *= 2
    this.#table = new Int32Array(2 * this.#places)
    for (let at = 0; at < table.length; at += 2) {
      if (table[at + 1] === 0) continue
      const place = this.#placeOf(table[at] ?? 0)
      this.#table[place] = table[at] ?? 0
      this.#table[place + 1] = table[at + 1] ?? 0
    }
  }
}
