import { type Keys, NO_KEY } from "../draws/Keys.ts"
import { SETS, type WeightSets, weightOf } from "../draws/WeightSets.ts"
import type { WeighedRows } from "./WeighedRows.ts"

/**
 * The weighted mean of each row. Rows that have every column share the sum of all weights, so that the sums themselves
 * can be compared.
 */
export const meanKeys = (rows: WeighedRows): Keys => ({
  weights: rows.columns,
  bits: rows.bits,
  exact: rows.exact,
  fill: (sets) => {
    if (rows.full) fillSums(rows, sets)
    else fillQuotients(rows, sets)
  }
})

const fillSums = ({ steps, threshold }: WeighedRows, sets: WeightSets): void => {
  addUp(steps, sets.weights, sets.keys)
  for (const [set, keys] of sets.keys.entries()) {
    const all = weightOf(sets, set)
    if (all === 0) keys.fill(NO_KEY)
    sets.thresholds[set] = all === 0 ? threshold : threshold * all
  }
}

/** Two rows under four sets make eight sums: as many as a processor keeps at hand while it adds to each in turn. */
const addUp = (steps: Float64Array, weights: Float64Array, [a, b, c, d]: WeightSets["keys"]): void => {
  const columns = weights.length / SETS
  for (let row = 0; row < a.length; row += 2) {
    // An odd row at the end is added up twice.
    const next = row + 1 < a.length ? row + 1 : row
    let rowA = 0
    let rowB = 0
    let rowC = 0
    let rowD = 0
    let nextA = 0
    let nextB = 0
    let nextC = 0
    let nextD = 0
    let rowCell = row * columns
    let nextCell = next * columns
    for (let at = 0; at < weights.length; at += SETS) {
      const rowStep = steps[rowCell++] ?? 0
      const nextStep = steps[nextCell++] ?? 0
      const weightA = weights[at] ?? 0
      const weightB = weights[at + 1] ?? 0
      const weightC = weights[at + 2] ?? 0
      const weightD = weights[at + 3] ?? 0
      rowA += weightA * rowStep
      nextA += weightA * nextStep
      rowB += weightB * rowStep
      nextB += weightB * nextStep
      rowC += weightC * rowStep
      nextC += weightC * nextStep
      rowD += weightD * rowStep
      nextD += weightD * nextStep
    }
    a[row] = rowA
    b[row] = rowB
    c[row] = rowC
    d[row] = rowD
    a[next] = nextA
    b[next] = nextB
    c[next] = nextC
    d[next] = nextD
  }
}

const fillQuotients = ({ first, column, steps, threshold }: WeighedRows, sets: WeightSets): void => {
  const { weights, thresholds } = sets
  for (const [set, keys] of sets.keys.entries()) {
    for (let row = 0; row < keys.length; row++) {
      const end = first[row + 1] ?? 0
      let sum = 0
      let all = 0
      for (let cell = first[row] ?? 0; cell < end; cell++) {
        const weight = weights[(column[cell] ?? 0) * SETS + set] ?? 0
        sum += weight * (steps[cell] ?? 0)
        all += weight
      }
      keys[row] = all === 0 ? NO_KEY : sum / all
    }
    thresholds[set] = threshold
  }
}
