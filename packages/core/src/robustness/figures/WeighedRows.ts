import type { Rational } from "../../exact/Rational.ts"
import { wholeSteps } from "./WholeSteps.ts"
import { type KeyShape, mostStepBits, weightBits } from "./weightBits.ts"

/** One exact value of a row, to be weighed by the weight of its column. */
export interface Cell {
  readonly column: number
  readonly value: Rational
}

/** Rows of values as whole steps, one row after the other in one array. */
export interface WeighedRows {
  readonly columns: number
  /** Row r has the cells from `first[r]` to `first[r + 1]`. */
  readonly first: Int32Array
  readonly column: Int32Array
  readonly steps: Float64Array
  /** Every row has every column, in order. */
  readonly full: boolean
  /** The least value that may be on the shortlist, in steps; minus infinity where any may. */
  readonly threshold: number
  /** How many bits the numbers may have that weights are gaps between. */
  readonly bits: number
  /** False where the values were too fine and have been rounded down. */
  readonly exact: boolean
}

/**
 * @param threshold the least value that may be on the shortlist
 * @param shapeOf what will be done with the steps, for rows that are full or not: how fine they may be depends on it
 */
export const weighedRows = (
  rows: ReadonlyArray<ReadonlyArray<Cell>>,
  columns: number,
  threshold: Rational | null,
  shapeOf: (full: boolean) => KeyShape
): WeighedRows => {
  const cells = rows.flat()
  const values = cells.map(({ value }) => value)
  const full = rows.every((row) => row.length === columns && row.every(({ column }, at) => column === at))
  const shape = shapeOf(full)
  const steps = wholeSteps(threshold === null ? values : [...values, threshold], mostStepBits(shape))
  const first = new Int32Array(rows.length + 1)
  rows.forEach((row, at) => {
    first[at + 1] = (first[at] ?? 0) + row.length
  })
  return {
    columns,
    first,
    column: Int32Array.from(cells, ({ column }) => column),
    steps: steps.wholes.subarray(0, cells.length),
    full,
    threshold: steps.wholes[cells.length] ?? Number.NEGATIVE_INFINITY,
    bits: weightBits(shape, steps.bits),
    exact: steps.exact
  }
}
