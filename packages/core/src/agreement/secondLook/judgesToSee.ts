import type { CommitteeSheets } from "../../scoring/committeeSheets.ts"
import type { ScoreTable } from "../../scoring/ScoreTable.ts"
import { judgeColumns } from "../judges/judgeColumns.ts"
import { rankCorrelation } from "../reliability/correlation.ts"
import type { ScoreGrid } from "../ScoreGrid.ts"
import { spreadOf } from "../spread.ts"
import type { EqualTotals, ReversedOrder, SecondLookRule } from "./SecondLook.ts"
import { filesOf } from "./sheetPlaces.ts"

/** Judges who tell no model from another, and judges whose order is near the reverse of the others'. */
export const judgesToSee = (
  table: ScoreTable,
  counted: CommitteeSheets,
  totals: ScoreGrid,
  rule: SecondLookRule
): ReadonlyArray<EqualTotals | ReversedOrder> =>
  judgeColumns(totals).flatMap(
    ({ scores, shared, others }, at): ReadonlyArray<EqualTotals | ReversedOrder> => {
      const judge = counted.judges[at]
      if (judge === undefined) return []
      const { count, mean, squares } = spreadOf(scores)
      if (squares === 0) {
        return count < rule.leastEqualTotals
          ? []
          : [{ kind: "equal-totals", judge, files: filesOf(table, counted, at), models: count, total: mean }]
      }
      if (shared.length < rule.leastOrdered || counted.judges.length < rule.leastJudges) return []
      const correlation = rankCorrelation(shared, others)
      return correlation.known && correlation.value <= rule.reversedAtMost
        ? [
            {
              kind: "reversed-order",
              judge,
              files: filesOf(table, counted, at),
              models: shared.length,
              correlation: correlation.value
            }
          ]
        : []
    }
  )
