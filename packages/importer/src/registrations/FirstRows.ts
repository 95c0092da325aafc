/** When two rows say the same. */
export interface Sameness<Row> {
  /** True only where they do, and quick; false says nothing yet. */
  readonly looksTheSame: (a: Row, b: Row) => boolean
  /** Equal for two rows just where they say the same. */
  readonly folded: (row: Row) => string
}

/**
 * The rows that came first, each by a number that all rows have that say the same. Folded texts are made only where
 * one number stands for rows that do not look the same.
 */
export class FirstRows<Row extends object> {
  readonly #sameness: Sameness<Row>
  readonly #byHash = new Map<number, Row | Map<string, Row>>()

  constructor(sameness: Sameness<Row>) {
    this.#sameness = sameness
  }

  /** The first row that says the same, if there is one. */
  find(hash: number, row: Row): Row | undefined {
    const first = this.#byHash.get(hash)
    if (first === undefined) return undefined
    if (!(first instanceof Map) && this.#sameness.looksTheSame(first, row)) return first
    return this.#folded(hash, first).get(this.#sameness.folded(row))
  }

  /** Adds a row that says what none before it has said. */
  add(hash: number, row: Row): void {
    const first = this.#byHash.get(hash)
    if (first === undefined) this.#byHash.set(hash, row)
    else this.#folded(hash, first).set(this.#sameness.folded(row), row)
  }

  #folded(hash: number, first: Row | Map<string, Row>): Map<string, Row> {
    if (first instanceof Map) return first
    const folded = new Map([[this.#sameness.folded(first), first]])
    this.#byHash.set(hash, folded)
    return folded
  }
}
