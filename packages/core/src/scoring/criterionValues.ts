import type { ExactSum } from "../exact/ExactSum.ts"
import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { countedRows, scoredCriteria } from "./panelValue.ts"
import type { SheetLedger } from "./SheetLedger.ts"
import { decides } from "./SheetVerdict.ts"

const scoreOf = ({ table }: SheetLedger, row: number, criterion: number): number =>
  table.scores[row * table.criteria.length + criterion] ?? 0

/**
 * Puts the mean of one criterion over the counted sheets that scored it into `sum`. Where several sources score it,
 * each source's mean counts for the source's points: Σ points·mean ÷ Σ points.
 *
 * @returns whether any sheet scored it
 */
export const criterionMean = (ledger: SheetLedger, at: number, criterion: number, sum: ExactSum): boolean => {
  sum.clear()
  let weights = 0
  ledger.sources.forEach(({ points }, source) => {
    const weight = ledger.sources.length === 1 ? 1 : points
    let scores = 0
    let sheets = 0
    for (const row of countedRows(ledger, at, source)) {
      if ((scoredCriteria(ledger, at, source, row) & (1 << criterion)) === 0) continue
      scores += scoreOf(ledger, row, criterion)
      sheets++
    }
    if (sheets === 0) return
    sum.add(weight * scores, FIXED_POINT_UNIT * sheets)
    weights += weight
  })
  if (weights > 0) sum.times(1, weights)
  return weights > 0
}

/**
 * Puts what one criterion adds to a model's total into `sum`: points·f·s ÷ Σ f·highest of each sheet that decides,
 * over their number, source by source.
 *
 * @returns whether any deciding sheet scored it
 */
export const criterionContribution = (
  ledger: SheetLedger,
  at: number,
  criterion: number,
  sum: ExactSum,
  ofSource: ExactSum
): boolean => {
  sum.clear()
  let isScored = false
  ledger.sources.forEach(({ points }, source) => {
    const deciding = countedRows(ledger, at, source).filter((row) => decides(ledger.verdicts[row] ?? 0))
    ofSource.clear()
    for (const row of deciding) {
      const scored = scoredCriteria(ledger, at, source, row)
      if ((scored & (1 << criterion)) === 0) continue
      isScored = true
      ofSource.add(
        ledger.scale.factor(criterion) * scoreOf(ledger, row, criterion),
        ledger.scale.whole(scored)
      )
    }
    if (deciding.length > 0) sum.addSum(ofSource.times(points, FIXED_POINT_UNIT * deciding.length))
  })
  return isScored
}
