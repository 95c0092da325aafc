import { type Keys, NO_KEY } from "../draws/Keys.ts"
import { SETS, type WeightSets } from "../draws/WeightSets.ts"
import type { WeighedRows } from "../figures/WeighedRows.ts"

/**
 * The weighted trimmed mean of each row. Where the plain rule leaves out c of n sheets at each end, this one leaves out
 * c/n of the weight at each end; the sheet that the border goes through counts with the part of its weight inside.
 * With equal weights the border goes between two sheets, as in the plain rule. Sheets without weight are not there.
 *
 * @param rows cells of each row from the lowest value to the highest
 * @param cutOf how many of n sheets the plain rule leaves out at each end
 */
export const trimmedKeys = (rows: WeighedRows, cutOf: (sheets: number) => number): Keys => {
  const cuts = Int32Array.from({ length: rows.columns + 1 }, (_, sheets) => cutOf(sheets))
  return {
    weights: rows.columns,
    bits: rows.bits,
    exact: rows.exact,
    fill: (sets) => {
      for (const [set, keys] of sets.keys.entries()) {
        fillTrimmed(rows, cuts, sets.weights, set, keys)
        sets.thresholds[set] = rows.threshold
      }
    }
  }
}

const fillTrimmed = (
  { first, column, steps }: WeighedRows,
  cuts: Int32Array,
  weights: WeightSets["weights"],
  set: number,
  keys: Float64Array
): void => {
  for (let row = 0; row < keys.length; row++) {
    const start = first[row] ?? 0
    const end = first[row + 1] ?? 0
    let all = 0
    let sheets = 0
    for (let cell = start; cell < end; cell++) {
      const weight = weights[(column[cell] ?? 0) * SETS + set] ?? 0
      all += weight
      if (weight > 0) sheets++
    }
    if (sheets === 0) {
      keys[row] = NO_KEY
      continue
    }
    // Everything in n-ths of a weight, so that the border is a whole number.
    const cut = cuts[sheets] ?? 0
    const lowest = cut * all
    const highest = (sheets - cut) * all
    let reached = 0
    let sum = 0
    for (let cell = start; cell < end; cell++) {
      const from = reached
      reached += sheets * (weights[(column[cell] ?? 0) * SETS + set] ?? 0)
      const inside = Math.min(reached, highest) - Math.max(from, lowest)
      if (inside > 0) sum += inside * (steps[cell] ?? 0)
    }
    keys[row] = sum / (highest - lowest)
  }
}
