import { type Keys, NO_KEY } from "../draws/Keys.ts"
import { SETS, type WeightSets } from "../draws/WeightSets.ts"
import type { WeighedRows } from "../figures/WeighedRows.ts"

/**
 * The weighted median of each row, doubled: the lowest value by which half of all weight is reached, plus the lowest by
 * which more than half is. With equal weights these are the middle value twice, or the two middle ones.
 *
 * @param rows cells of each row from the lowest value to the highest
 */
export const medianKeys = (rows: WeighedRows): Keys => ({
  weights: rows.columns,
  bits: rows.bits,
  exact: rows.exact,
  fill: (sets) => {
    for (const [set, keys] of sets.keys.entries()) {
      fillMedians(rows, sets.weights, set, keys)
      sets.thresholds[set] = 2 * rows.threshold
    }
  }
})

const fillMedians = (
  { first, column, steps }: WeighedRows,
  weights: WeightSets["weights"],
  set: number,
  keys: Float64Array
): void => {
  for (let row = 0; row < keys.length; row++) {
    const start = first[row] ?? 0
    const end = first[row + 1] ?? 0
    let all = 0
    for (let cell = start; cell < end; cell++) all += weights[(column[cell] ?? 0) * SETS + set] ?? 0
    let reached = 0
    let lower = NO_KEY
    let upper = NO_KEY
    for (let cell = start; cell < end && upper === NO_KEY; cell++) {
      reached += weights[(column[cell] ?? 0) * SETS + set] ?? 0
      if (lower === NO_KEY && reached > 0 && 2 * reached >= all) lower = steps[cell] ?? 0
      if (2 * reached > all) upper = steps[cell] ?? 0
    }
    keys[row] = upper === NO_KEY ? NO_KEY : lower + upper
  }
}
