import type { CountColumn, CountProgram, CountRow, Counts, Effort } from "./CountProgram.ts"
import { findCounts } from "./findCounts.ts"
import type { Proof } from "./Proof.ts"

/** Bounds that a question draws closer, by column or by row. */
export interface Question {
  readonly columns?: ReadonlyMap<number, Partial<Pick<CountColumn, "lowest" | "highest">>>
  readonly rows?: ReadonlyMap<number, Partial<CountRow>>
}

/**
 * A program whose bounds are drawn closer and closer, with counts that keep them. Each question asks for other counts
 * that keep closer bounds still; where there are such, they are the counts from then on.
 */
export class CountSearch {
  readonly #columns: Array<CountColumn>
  readonly #rows: Array<CountRow>
  readonly #effort: Effort
  readonly #proofs: Array<Proof>
  #counts: Counts
  #undecided = false

  constructor(program: CountProgram, start: Counts, effort: Effort, proofs: ReadonlyArray<Proof>) {
    this.#columns = [...program.columns]
    this.#rows = [...program.rows]
    this.#counts = start
    this.#effort = effort
    this.#proofs = [...proofs]
  }

  /** Whether a question could not be answered: every answer since then is worthless. */
  get undecided(): boolean {
    return this.#undecided
  }

  /** What showed that questions had no answer; the latest first. */
  get proofs(): ReadonlyArray<Proof> {
    return this.#proofs
  }

  count(column: number): number {
    return this.#counts[column] ?? 0
  }

  /** Whether some counts keep all bounds and those of the question. */
  ask({ columns, rows }: Question): boolean {
    if (this.#undecided) return false
    const program: CountProgram = {
      columns: replaced(this.#columns, columns),
      rows: replaced(this.#rows, rows)
    }
    const found = findCounts(program, this.#counts, this.#effort, this.#proofs)
    if (found === "undecided") this.#undecided = true
    if (typeof found === "string") return false
    this.#counts = found
    return true
  }

  /** The greatest number from `known` to `most` for which the question holds; it holds for `known`. */
  greatest(known: number, most: number, question: (number: number) => Question): number {
    let [low, high] = [known, most]
    // The whole is what mostly can be had, and then one question is enough.
    for (let tried = high; low < high; tried = (low + high + 1) >> 1) {
      if (this.ask(question(tried))) low = tried
      else high = tried - 1
    }
    return low
  }

  holdColumn(column: number, bounds: Partial<Pick<CountColumn, "lowest" | "highest">>): void {
    const own = this.#columns[column]
    if (own !== undefined) this.#columns[column] = { ...own, ...bounds }
  }

  holdRow(row: number, bounds: Partial<CountRow>): void {
    const own = this.#rows[row]
    if (own !== undefined) this.#rows[row] = { ...own, ...bounds }
  }

  /**
   * Parts some columns in two: up to `most` of each counts in a new column, which also counts in a new row, and the
   * rest stays. Gives back the new columns and the row.
   */
  part(entries: ReadonlyArray<{ readonly column: number; readonly most: number; readonly taken: number }>): {
    readonly row: number
    readonly columns: ReadonlyArray<number>
  } {
    const row = this.#rows.push({ min: 0, max: entries.reduce((sum, { most }) => sum + most, 0) }) - 1
    const counts = [...this.#counts]
    const columns = entries.map(({ column, most, taken }) => {
      const own = this.#columns[column] ?? { lowest: 0, highest: 0, group: 0, rows: [] }
      this.#columns[column] = { ...own, highest: own.highest - most }
      counts[column] = (counts[column] ?? 0) - taken
      counts.push(taken)
      const weights = own.weights === undefined ? {} : { weights: [1, ...own.weights] }
      return (
        this.#columns.push({ ...own, lowest: 0, highest: most, rows: [row, ...own.rows], ...weights }) - 1
      )
    })
    this.#counts = counts
    return { row, columns }
  }
}

const replaced = <A extends object>(
  all: ReadonlyArray<A>,
  changes: ReadonlyMap<number, Partial<NoInfer<A>>> | undefined
): ReadonlyArray<A> => {
  if (changes === undefined) return all
  const changed = [...all]
  for (const [at, change] of changes) {
    const own = all[at]
    if (own !== undefined) changed[at] = { ...own, ...change }
  }
  return changed
}
