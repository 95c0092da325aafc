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

/** Four rows at a time: one sum would wait for its own last addition. */
const fillSums =
  ({ columns, steps, threshold }: WeighedRows): Keys["fill"] =>
  (weights, keys) => {
    let all = 0
    for (let column = 0; column < columns; column++) all += weights[column] ?? 0
    if (all === 0) {
      keys.fill(NO_KEY)
      return threshold
    }
    const last = keys.length - (keys.length % 4)
    let a = 0
    for (let row = 0; row < last; row += 4) {
      const b = a + columns
      const c = b + columns
      const d = c + columns
      let sumA = 0
      let sumB = 0
      let sumC = 0
      let sumD = 0
      for (let column = 0; column < columns; column++) {
        const weight = weights[column] ?? 0
        sumA += weight * (steps[a + column] ?? 0)
        sumB += weight * (steps[b + column] ?? 0)
        sumC += weight * (steps[c + column] ?? 0)
        sumD += weight * (steps[d + column] ?? 0)
      }
      keys[row] = sumA
      keys[row + 1] = sumB
      keys[row + 2] = sumC
      keys[row + 3] = sumD
      a = d + columns
    }
    for (let row = last; row < keys.length; row++, a += columns) {
      let sum = 0
      for (let column = 0; column < columns; column++)
        sum += (weights[column] ?? 0) * (steps[a + column] ?? 0)
      keys[row] = sum
    }
    return threshold * all
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
