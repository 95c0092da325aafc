import type { CountColumn, CountProgram } from "./CountProgram.ts"

/** How often each row of a program is counted in a sum of them. */
export type Multipliers = ReadonlyMap<number, number>

/**
 * A sum of rows, each counted a whole number of times. Where what the bounds of the rows leave for it and what the
 * bounds of the columns leave for it have nothing in common, no counts keep all bounds (Farkas). Wherever the numbers
 * come from, that is a proof in integers.
 */
export class Proof {
  readonly #multipliers: Multipliers
  /** What one more of each column adds to the sum; worked out once, because a proof is tried again and again. */
  readonly #factors: Array<number> = []

  constructor(multipliers: Multipliers) {
    this.#multipliers = multipliers
  }

  /** Whether it holds for these bounds; the program may have got more columns and rows since it was made. */
  holds({ rows, columns }: CountProgram): boolean {
    let [lowest, highest, size] = [0, 0, 0]
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at]
      if (column === undefined) continue
      const factor = this.#factors[at] ?? this.#factorOf(column, at)
      if (factor === 0) continue
      lowest += factor * (factor > 0 ? column.lowest : column.highest)
      highest += factor * (factor > 0 ? column.highest : column.lowest)
      size += Math.abs(factor) * column.highest
    }
    let [least, most] = [0, 0]
    for (const [row, factor] of this.#multipliers) {
      const { min, max } = rows[row] ?? { min: 0, max: 0 }
      least += factor * (factor > 0 ? min : max)
      most += factor * (factor > 0 ? max : min)
      size += Math.abs(factor) * Math.max(Math.abs(min), Math.abs(max))
    }
    // Beyond this a number would not hold every sum exactly.
    return size <= Number.MAX_SAFE_INTEGER && (most < lowest || highest < least)
  }

  #factorOf({ rows, weights }: CountColumn, at: number): number {
    let factor = 0
    for (const [entry, row] of rows.entries()) {
      factor += (this.#multipliers.get(row) ?? 0) * (weights?.[entry] ?? 1)
    }
    this.#factors[at] = factor
    return factor
  }

  /** Whether it only counts rows before this one. */
  isWithin(row: number): boolean {
    return [...this.#multipliers.keys()].every((own) => own < row)
  }

  /** The same proof where each row has another number. */
  renumbered(rows: ReadonlyArray<number>): Proof {
    return new Proof(new Map([...this.#multipliers].map(([row, factor]) => [rows[row] ?? row, factor])))
  }
}

/**
 * A proof near some rough multipliers; null where none of those tried holds. The smallest of them mostly divides the
 * others, so that they come out whole where it becomes one.
 */
export const proofFrom = (program: CountProgram, rough: Multipliers): Proof | null => {
  const smallest = [...rough.values()].reduce((least, factor) => Math.min(least, Math.abs(factor)), 1)
  for (const scale of [1, 1 / smallest, 2 / smallest, 6 / smallest, 2 ** 20]) {
    const whole = [...rough].map(([row, factor]) => [row, Math.round(factor * scale)] as const)
    const proof = new Proof(new Map(whole.filter(([, factor]) => factor !== 0)))
    if (proof.holds(program)) return proof
  }
  return null
}
