import type { ExactColumn } from "../exact/ExactColumn.ts"
import type { Rational } from "../exact/Rational.ts"
import type { Grade, Rubric } from "../rubric/Rubric.ts"

/**
 * The grade of the model at each place of the order, best first: half-open bands, decided on the exact value and never
 * on a rounded one; null below the lowest band. As totals fall along the order, a band is one stretch of it, found by
 * halving.
 */
export const gradesInOrder = (
  { grades }: Rubric,
  total: ExactColumn,
  order: Int32Array
): ((place: number) => Grade | null) => {
  const reached = (bound: Rational): number => {
    let [low, high] = [0, order.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (total.compareWith(order[middle] ?? 0, bound) >= 0) low = middle + 1
      else high = middle
    }
    return low
  }
  const bands = grades.map((grade) => ({
    grade,
    first: grade.below === null ? 0 : reached(grade.below),
    end: reached(grade.from)
  }))
  return (place) => bands.find(({ first, end }) => place >= first && place < end)?.grade ?? null
}
