import { add, compare, type Rational, rational, zero } from "../../exact/Rational.ts"
import type { JudgeTotals } from "./JudgeTotals.ts"

/**
 * Borda's count (Mémoire sur les élections au scrutin, 1781): each judge gives a model one point for each model that the
 * judge puts behind it and half a point for each that the judge puts level. Judges who did not score every model would
 * have fewer points to give, so each judge's points are divided by how many others the judge scored, and the mean over
 * the judges of a model is taken. With complete sheets the order is that of the plain count.
 *
 * @returns for each model a number from 0 to 1; null where no judge compared it with another
 */
export const bordaScores = (totals: JudgeTotals): ReadonlyArray<Rational | null> => {
  const sums = Array.from({ length: totals.models }, () => rational(0))
  const judges = new Int32Array(totals.models)
  for (const sheets of totals.byJudge) {
    if (sheets.length < 2) continue
    const ordered = sheets.toSorted((a, b) => compare(a.total, b.total))
    for (let first = 0; first < ordered.length; ) {
      const end = endOfLevel(ordered, first)
      // Behind stand `first` models; level with each of these, end − first − 1.
      const points = rational(2 * first + (end - first - 1), 2 * (ordered.length - 1))
      for (const { model } of ordered.slice(first, end)) {
        sums[model] = add(sums[model] ?? rational(0), points)
        judges[model] = (judges[model] ?? 0) + 1
      }
      first = end
    }
  }
  return sums.map((sum, model) => {
    const count = judges[model] ?? 0
    return count === 0 ? null : rational(sum.numerator, sum.denominator * BigInt(count))
  })
}

/** Where the totals end that are level with the one at `first`. */
const endOfLevel = (ordered: ReadonlyArray<{ readonly total: Rational }>, first: number): number => {
  const level = ordered[first]?.total ?? zero
  for (let end = first + 1; ; end++) {
    const other = ordered[end]?.total
    if (other === undefined || compare(other, level) !== 0) return end
  }
}
