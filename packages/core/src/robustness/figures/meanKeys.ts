import { type Keys, NO_KEY } from "../draws/Keys.ts"
import type { WeighedRows } from "./WeighedRows.ts"

/**
 * The weighted mean of each row. Rows that have every column share the sum of all weights, so that the sums themselves
 * can be compared.
 */
export const meanKeys = (rows: WeighedRows): Keys => ({
  weights: rows.columns,
  bits: rows.bits,
  exact: rows.exact,
  fill: rows.full ? fillSums(rows) : fillQuotients(rows)
})

/** Rows that are added up together: one sum would wait for its own last addition. */
const TOGETHER = 4

const fillSums = ({ columns, first, steps, threshold }: WeighedRows): Keys["fill"] => {
  const rows = first.length - 1
  const last = rows - (rows % TOGETHER)
  const together = sideBySide(steps, last, columns)
  return (weights, keys) => {
    let all = 0
    for (let column = 0; column < columns; column++) all += weights[column] ?? 0
    if (all === 0) {
      keys.fill(NO_KEY)
      return threshold
    }
    let at = 0
    for (let row = 0; row < last; row += TOGETHER) {
      let sumA = 0
      let sumB = 0
      let sumC = 0
      let sumD = 0
      for (let column = 0; column < columns; column++, at += TOGETHER) {
        const weight = weights[column] ?? 0
        sumA += weight * (together[at] ?? 0)
        sumB += weight * (together[at + 1] ?? 0)
        sumC += weight * (together[at + 2] ?? 0)
        sumD += weight * (together[at + 3] ?? 0)
      }
      keys[row] = sumA
      keys[row + 1] = sumB
      keys[row + 2] = sumC
      keys[row + 3] = sumD
    }
    for (let row = last; row < keys.length; row++) {
      let sum = 0
      for (let column = 0; column < columns; column++) {
        sum += (weights[column] ?? 0) * (steps[row * columns + column] ?? 0)
      }
      keys[row] = sum
    }
    return threshold * all
  }
}

/** The steps of so many rows, column by column of each group that is added up together. */
const sideBySide = (steps: Float64Array, rows: number, columns: number): Float64Array => {
  const together = new Float64Array(rows * columns)
  for (let at = 0; at < together.length; at++) {
    const group = Math.floor(at / (TOGETHER * columns))
    const column = Math.floor(at / TOGETHER) % columns
    together[at] = steps[(group * TOGETHER + (at % TOGETHER)) * columns + column] ?? 0
  }
  return together
}

const fillQuotients =
  ({ first, column, steps, threshold }: WeighedRows): Keys["fill"] =>
  (weights, keys) => {
    for (let row = 0; row < keys.length; row++) {
      const end = first[row + 1] ?? 0
      let sum = 0
      let all = 0
      for (let cell = first[row] ?? 0; cell < end; cell++) {
        const weight = weights[column[cell] ?? 0] ?? 0
        sum += weight * (steps[cell] ?? 0)
        all += weight
      }
      keys[row] = all === 0 ? NO_KEY : sum / all
    }
    return threshold
  }
