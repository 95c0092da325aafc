import type { PanelMethod } from "../../scoring/PanelRule.ts"
import { type Keys, NO_KEY } from "../draws/Keys.ts"
import { SETS, weightOf } from "../draws/WeightSets.ts"
import type { WeighedRows } from "../figures/WeighedRows.ts"
import { cutAtEachEnd } from "../judges/judgeKeys.ts"

/**
 * The panel's rule over sheets whose criteria are weighed anew: needed where totals do not follow from criterion means,
 * under a median or a trimmed mean, or where sheets with blanks are rescaled. In the last case the totals are quotients
 * and their means rounded, the same on every platform; ties that weights leave may then be missed.
 *
 * @param rows a row for each sheet
 * @param last for each model the row after its last sheet; models stand in the order of their sheets
 */
export const sheetKeys = (rows: WeighedRows, last: Int32Array, method: PanelMethod): Keys => {
  const { columns, first, column, steps, full, threshold, bits, exact } = rows
  const totals = new Float64Array(rows.first.length - 1)
  const value = method.panel === "median" ? medianOf : trimmedMeanOf(method)
  return {
    weights: columns,
    bits,
    exact: exact && full,
    fill: (sets) => {
      const { weights } = sets
      for (const [set, keys] of sets.keys.entries()) {
        for (let model = 0, from = 0; model < keys.length; model++) {
          const end = last[model] ?? 0
          let count = 0
          for (let row = from; row < end; row++) {
            let sum = 0
            let own = 0
            for (let cell = first[row] ?? 0; cell < (first[row + 1] ?? 0); cell++) {
              const weight = weights[(column[cell] ?? 0) * SETS + set] ?? 0
              sum += weight * (steps[cell] ?? 0)
              own += weight
            }
            if (own > 0) totals[count++] = full ? sum : sum / own
          }
          keys[model] = count === 0 ? NO_KEY : value(totals, count)
          from = end
        }
        sets.thresholds[set] = full ? threshold * weightOf(sets, set) : threshold
      }
    }
  }
}

const medianOf = (totals: Float64Array, count: number): number => {
  totals.subarray(0, count).sort()
  return ((totals[Math.ceil(count / 2) - 1] ?? 0) + (totals[Math.floor(count / 2)] ?? 0)) / 2
}

const trimmedMeanOf =
  (method: PanelMethod) =>
  (totals: Float64Array, count: number): number => {
    const cut = method.panel === "mean" ? 0 : cutAtEachEnd(method, count)
    if (cut > 0) totals.subarray(0, count).sort()
    let sum = 0
    for (let at = cut; at < count - cut; at++) sum += totals[at] ?? 0
    return sum / (count - 2 * cut)
  }
