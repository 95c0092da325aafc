/**
 * Ranks from 1 for the lowest; equal values share the mean of their ranks.
 *
 * @example
 * [...midRanks(Float64Array.of(10, 8, 8, 5))] // => [4, 2.5, 2.5, 1]
 */
export const midRanks = (values: Float64Array): Float64Array => {
  const ordered = values.toSorted()
  const ranks = new Map<number, number>()
  for (let first = 0; first < ordered.length; ) {
    const value = ordered[first] ?? 0
    let after = first + 1
    while (ordered[after] === value) after += 1
    ranks.set(value, (first + 1 + after) / 2)
    first = after
  }
  return values.map((value) => ranks.get(value) ?? 0)
}
