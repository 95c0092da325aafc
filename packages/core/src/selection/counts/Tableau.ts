import type { CountProgram, Counts, Effort } from "./CountProgram.ts"
import type { Multipliers } from "./Proof.ts"

/** Below this a number of the table is taken for zero; every answer is checked in integers afterwards. */
const ZERO = 1e-9
/** What rounding leaves where a number of the table comes to zero. */
const ROUNDING = 1e-12
/** By how much a sum may miss its bound before it is moved. */
const SLACK = 1e-6
/** Steps by the steepest way for each row; then the first way of all, which hardly goes round in circles. */
const HASTY_STEPS = 10
const MOST_STEPS = 60

/**
 * Counts and row sums as one system of linear equations, in which some variables (those in `inRow`) are sums of the
 * others (those in `inColumn`). What all bounds are missed by in sum is made less step by step, each an exchange of two
 * variables: the first phase of the simplex method, with steps as long as they help. Variables below `counts` are the program's
 * columns, the others its rows.
 */
export class Tableau {
  readonly #counts: number
  readonly #inColumn: Int32Array
  readonly #inRow: Int32Array
  readonly #table: Float64Array
  readonly #value: Float64Array
  #lowest: Float64Array
  #highest: Float64Array

  private constructor(
    counts: number,
    inColumn: Int32Array,
    inRow: Int32Array,
    table: Float64Array,
    value: Float64Array,
    lowest: Float64Array,
    highest: Float64Array
  ) {
    this.#counts = counts
    this.#inColumn = inColumn
    this.#inRow = inRow
    this.#table = table
    this.#value = value
    this.#lowest = lowest
    this.#highest = highest
  }

  /** A table that starts from counts within the bounds of their columns; only rows may be missed. */
  static of({ columns, rows }: CountProgram, start: Counts): Tableau {
    const width = columns.length
    const table = new Float64Array(width * rows.length)
    const value = new Float64Array(width + rows.length)
    columns.forEach((column, at) => {
      const count = start[at] ?? 0
      value[at] = count
      column.rows.forEach((row, entry) => {
        const weight = column.weights?.[entry] ?? 1
        table[row * width + at] = weight
        value[width + row] = (value[width + row] ?? 0) + weight * count
      })
    })
    return new Tableau(
      width,
      Int32Array.from(columns, (_, at) => at),
      Int32Array.from(rows, (_, at) => width + at),
      table,
      value,
      Float64Array.from([...columns.map((own) => own.lowest), ...rows.map((own) => own.min)]),
      Float64Array.from([...columns.map((own) => own.highest), ...rows.map((own) => own.max)])
    )
  }

  /** The bounds of all variables, counts first. */
  get bounds(): VariableBounds {
    return { lowest: this.#lowest, highest: this.#highest }
  }

  /** Goes on with other bounds from where it is. */
  hold({ lowest, highest }: VariableBounds): void {
    this.#lowest = lowest
    this.#highest = highest
  }

  /** What a count or a row sum is now; a row at the number of counts plus its own. */
  valueOf(variable: number): number {
    return this.#value[variable] ?? 0
  }

  /** Moves until no bound is missed (null), they cannot all be kept, or the work is used up. */
  settle(effort: Effort): null | Multipliers | "tired" {
    this.#pullIntoBounds()
    const [height, width] = [this.#inRow.length, this.#inColumn.length]
    let fresh = false
    for (let step = 0; step < MOST_STEPS * (height + 1); step++) {
      const missed = this.#missedRows()
      if (missed.length === 0) return null
      if (effort.left <= 0) return "tired"
      effort.left -= missed.length * width + height
      const gains = this.#gains(missed)
      const column = this.#bestColumn(gains, step > HASTY_STEPS * (height + 1))
      if (column < 0 && fresh) return this.#clash(missed)
      fresh = column < 0
      if (fresh) this.#sumUp()
      else if (this.#move(column, gains[column] ?? 0)) effort.left -= width * height
    }
    return "tired"
  }

  /** Variables outside the rows always lie within their bounds, also after a bound was drawn closer. */
  #pullIntoBounds(): void {
    for (const [column, variable] of this.#inColumn.entries()) {
      const value = this.#value[variable] ?? 0
      const inside = Math.max(this.#lowest[variable] ?? 0, Math.min(this.#highest[variable] ?? 0, value))
      if (inside !== value) this.#moveColumn(column, inside)
    }
  }

  #moveColumn(column: number, to: number): void {
    const variable = this.#inColumn[column] ?? 0
    const change = to - (this.#value[variable] ?? 0)
    this.#value[variable] = to
    const width = this.#inColumn.length
    for (let row = 0; row < this.#inRow.length; row++) {
      const factor = this.#table[row * width + column] ?? 0
      if (factor === 0) continue
      const own = this.#inRow[row] ?? 0
      this.#value[own] = (this.#value[own] ?? 0) + factor * change
    }
  }

  /** Rounding errors are left behind before anything is said to be impossible. */
  #sumUp(): void {
    const width = this.#inColumn.length
    for (const [row, variable] of this.#inRow.entries()) {
      let sum = 0
      for (let column = 0; column < width; column++) {
        sum += (this.#table[row * width + column] ?? 0) * (this.#value[this.#inColumn[column] ?? 0] ?? 0)
      }
      this.#value[variable] = sum
    }
  }

  #missedRows(): ReadonlyArray<Missed> {
    const missed: Array<Missed> = []
    for (let row = 0; row < this.#inRow.length; row++) {
      const variable = this.#inRow[row] ?? 0
      const value = this.#value[variable] ?? 0
      if (value < (this.#lowest[variable] ?? 0) - SLACK) missed.push({ row, direction: 1 })
      else if (value > (this.#highest[variable] ?? 0) + SLACK) missed.push({ row, direction: -1 })
    }
    return missed
  }

  /** How much less is missed in all when a column's variable goes up by one. */
  #gains(missed: ReadonlyArray<Missed>): Float64Array {
    const width = this.#inColumn.length
    const gains = new Float64Array(width)
    for (const { row, direction } of missed) {
      for (let column = 0; column < width; column++) {
        gains[column] = (gains[column] ?? 0) + direction * (this.#table[row * width + column] ?? 0)
      }
    }
    return gains
  }

  #bestColumn(gains: Float64Array, first: boolean): number {
    let [found, most] = [-1, ZERO]
    for (let column = 0; column < gains.length; column++) {
      const gain = gains[column] ?? 0
      const size = Math.abs(gain)
      if (size <= most) continue
      const variable = this.#inColumn[column] ?? 0
      const value = this.#value[variable] ?? 0
      const free = gain > 0 ? value < (this.#highest[variable] ?? 0) : value > (this.#lowest[variable] ?? 0)
      if (!free || (first && found >= 0 && variable > (this.#inColumn[found] ?? 0))) continue
      ;[found, most] = [column, first ? ZERO : size]
    }
    return found
  }

  /** Moves a column's variable as far as that makes less be missed; true where it changed places with another one. */
  #move(column: number, gain: number): boolean {
    const entering = this.#inColumn[column] ?? 0
    const value = this.#value[entering] ?? 0
    const end = (gain > 0 ? this.#highest[entering] : this.#lowest[entering]) ?? 0
    const turns = this.#turns(column, gain > 0 ? 1 : -1)
    let slope = -Math.abs(gain)
    for (const { after, row, target, rate } of turns) {
      if (after >= Math.abs(end - value)) break
      slope += rate
      if (slope < -ZERO) continue
      this.#exchange(row, column, target)
      return true
    }
    this.#moveColumn(column, end)
    return false
  }

  /** Where rows come to one of their bounds while a column's variable moves, the first one first. */
  #turns(column: number, direction: 1 | -1): ReadonlyArray<Turn> {
    const width = this.#inColumn.length
    const turns: Array<Turn> = []
    for (let row = 0; row < this.#inRow.length; row++) {
      const signed = direction * (this.#table[row * width + column] ?? 0)
      const rate = Math.abs(signed)
      if (rate < ZERO) continue
      const variable = this.#inRow[row] ?? 0
      const value = this.#value[variable] ?? 0
      const [low, high] = [this.#lowest[variable] ?? 0, this.#highest[variable] ?? 0]
      const [near, far] = signed > 0 ? [low, high] : [high, low]
      const distance = (to: number): number => (signed > 0 ? to - value : value - to)
      if (distance(near) > SLACK) turns.push({ after: distance(near) / rate, row, target: near, rate })
      if (distance(far) >= -SLACK) {
        turns.push({ after: Math.max(0, distance(far)) / rate, row, target: far, rate })
      }
    }
    return turns.toSorted((a, b) => a.after - b.after || b.rate - a.rate)
  }

  /** Brings the row's variable to a bound; from then on it moves others, and the column's variable is a sum. */
  #exchange(row: number, column: number, target: number): void {
    const width = this.#inColumn.length
    const table = this.#table
    const [leaving, entering] = [this.#inRow[row] ?? 0, this.#inColumn[column] ?? 0]
    const pivot = table[row * width + column] ?? 1
    this.#moveColumn(column, (this.#value[entering] ?? 0) + (target - (this.#value[leaving] ?? 0)) / pivot)
    this.#value[leaving] = target
    this.#inRow[row] = entering
    this.#inColumn[column] = leaving
    const own = row * width
    const filled: Array<number> = []
    for (let at = 0; at < width; at++) {
      const factor = table[own + at] ?? 0
      if (factor === 0) continue
      const changed = at === column ? 1 / pivot : -factor / pivot
      table[own + at] = Math.abs(changed) < ROUNDING ? 0 : changed
      if (Math.abs(changed) >= ROUNDING) filled.push(at)
    }
    for (let other = 0; other < this.#inRow.length; other++) {
      const start = other * width
      const factor = table[start + column] ?? 0
      if (other === row || Math.abs(factor) < ZERO) continue
      table[start + column] = 0
      for (const at of filled) table[start + at] = (table[start + at] ?? 0) + factor * (table[own + at] ?? 0)
    }
  }

  /** Why not all bounds can be kept: the rows that are missed, as the sum of the program's rows that they come to. */
  #clash(missed: ReadonlyArray<Missed>): Multipliers {
    const width = this.#inColumn.length
    const sums = new Map<number, number>()
    const add = (variable: number, factor: number): void => {
      const row = variable - this.#counts
      if (row >= 0) sums.set(row, (sums.get(row) ?? 0) + factor)
    }
    for (const { row, direction } of missed) {
      add(this.#inRow[row] ?? 0, direction)
      this.#inColumn.forEach((variable, column) => {
        add(variable, -direction * (this.#table[row * width + column] ?? 0))
      })
    }
    return new Map([...sums].filter(([, factor]) => Math.abs(factor) >= ZERO))
  }
}

export interface VariableBounds {
  readonly lowest: Float64Array
  readonly highest: Float64Array
}

/** A row that misses a bound, and whether it has to go up or down. */
interface Missed {
  readonly row: number
  readonly direction: 1 | -1
}

/** A row that comes to a bound after some way; from there on the move helps less by the rate. */
interface Turn {
  readonly after: number
  readonly row: number
  readonly target: number
  readonly rate: number
}
