import { compare, type Rational } from "../../exact/Rational.ts"
import type { PanelMethod } from "../../scoring/PanelRule.ts"
import { decidingRange } from "../../scoring/panelValue.ts"
import type { Keys } from "../draws/Keys.ts"
import { meanKeys } from "../figures/meanKeys.ts"
import { weighedRows } from "../figures/WeighedRows.ts"
import type { CountedSheets } from "./CountedSheets.ts"
import { medianKeys } from "./medianKeys.ts"
import { trimmedKeys } from "./trimmedKeys.ts"

/**
 * The panel's rule with a weight for each judge. Each model goes by the sheets that count for it, so that a judge who
 * did not score it has no say in it, whatever the weight.
 */
export const judgeKeys = (
  { judges, sheets }: CountedSheets,
  method: PanelMethod,
  threshold: Rational | null
): Keys => {
  const most = sheets.reduce((count, own) => Math.max(count, own.length), 1)
  const ordered = method.panel === "mean" ? sheets : sheets.map((own) => own.toSorted(byTotal))
  const rows = weighedRows(
    ordered.map((own) => own.map(({ judge, total }) => ({ column: judge, value: total }))),
    judges.length,
    threshold,
    (full) => ({
      gaps: judges.length,
      factor: method.panel === "trimmed" ? most : 1,
      quotients: method.panel === "trimmed" || (method.panel === "mean" && !full)
    })
  )
  switch (method.panel) {
    case "mean":
      return meanKeys(rows)
    case "median":
      return medianKeys(rows)
    case "trimmed":
      return trimmedKeys(rows, (count) => cutAtEachEnd(method, count))
  }
}

const byTotal = (a: { readonly total: Rational }, b: { readonly total: Rational }): number =>
  compare(a.total, b.total)

/** How many of so many sheets a trimmed mean leaves out at each end; none where that would leave nothing. */
export const cutAtEachEnd = (method: PanelMethod, sheets: number): number => decidingRange(method, sheets)[0]
