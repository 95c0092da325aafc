import type { Rational } from "../../exact/Rational.ts"
import type { PanelMethod } from "../../scoring/PanelRule.ts"
import type { Keys } from "../draws/Keys.ts"
import { meanKeys } from "../figures/meanKeys.ts"
import { weighedRows } from "../figures/WeighedRows.ts"
import { type CriterionRows, criterionMeans } from "./CriterionRows.ts"
import { MOST_GAPS } from "./schemes.ts"
import { sheetKeys } from "./sheetKeys.ts"

/** The models' totals under other weights of the criteria, by the panel's own rule. */
export const weightKeys = (rows: CriterionRows, method: PanelMethod, threshold: Rational | null): Keys => {
  const columns = rows.criteria.length
  const gaps = MOST_GAPS + columns
  const means = criterionMeans(rows, method.panel)
  if (means !== null) {
    return meanKeys(weighedRows(means, columns, threshold, (full) => ({ gaps, factor: 1, quotients: !full })))
  }
  const most = rows.sheets.reduce((count, own) => Math.max(count, own.length), 1)
  const last = new Int32Array(rows.sheets.length)
  rows.sheets.forEach((own, model) => {
    last[model] = (last[model - 1] ?? 0) + own.length
  })
  return sheetKeys(
    // Means of up to `most` sheets lie at least 1/most² apart; half a step is for the median.
    weighedRows(rows.sheets.flat(), columns, threshold, () => ({
      gaps,
      factor: 2 * most * most,
      quotients: false
    })),
    last,
    method
  )
}
