/**
 * Standard competition ranks ("1224") of a list that is already in order: equals share the best place, and
 * the next one counts all who stand before it.
 *
 * @example
 * competitionRanks([10, 8, 8, 5], (a, b) => b - a) // => [1, 2, 2, 4]
 */
export const competitionRanks = <A>(
  ordered: ReadonlyArray<A>,
  order: (a: A, b: A) => number
): ReadonlyArray<number> => {
  const ranks: Array<number> = []
  ordered.forEach((entry, at) => {
    const before = ordered[at - 1]
    ranks.push(before !== undefined && order(before, entry) === 0 ? (ranks[at - 1] ?? 1) : at + 1)
  })
  return ranks
}
