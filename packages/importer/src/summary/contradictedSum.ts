import { addTallies, tallyOf } from "@dvk/core"

/**
 * The sum of some figures where a stated total is not it, else null. Where figures are blank, the total may be more than
 * their sum, for it may know more than they say; less it cannot be.
 *
 * @example
 * contradictedSum(7, [3, 5]) // => 8
 * contradictedSum(9, [3, null, 5]) // => null
 */
export const contradictedSum = (
  total: number | null,
  figures: ReadonlyArray<number | null>
): number | null => {
  const { sum, known, blank } = addTallies(figures.map(tallyOf))
  if (total === null || known === 0) return null
  const differs = blank === 0 ? total !== sum : total < sum
  return differs ? sum : null
}
