/** In so many draws of so many. */
export interface Share {
  readonly count: number
  readonly draws: number
}

/** On the list in one draw in twenty at least, and off it in more than one in twenty: a coin has a say. */
export const isUnsure = ({ count, draws }: Share): boolean => count * 20 >= draws && count * 20 < draws * 19

/** On the list in nineteen draws of twenty at least. */
export const isSure = ({ count, draws }: Share): boolean => count * 20 >= draws * 19

/** Moves from the present rank, up below 0, with the number of draws that make them; both ends are in it. */
export interface MoveBin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/**
 * In how many draws a model moves by how many ranks, `size` moves to a bin; staying is in the bin that begins at 0.
 * Bins that never occur are left out.
 *
 * @param ranks in how many draws the model has rank 1, 2, 3 …
 *
 * @example
 * movesOf([25, 50, 25], 2, 1) // => [{ "from": -1, "to": -1, "count": 25 }, { "from": 0, "to": 0, "count": 50 }, { "from": 1, "to": 1, "count": 25 }]
 */
export const movesOf = (ranks: ReadonlyArray<number>, rank: number, size: number): ReadonlyArray<MoveBin> => {
  const bins = new Map<number, number>()
  ranks.forEach((count, at) => {
    if (count === 0) return
    const bin = Math.floor((at + 1 - rank) / size)
    bins.set(bin, (bins.get(bin) ?? 0) + count)
  })
  return [...bins]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, count]) => ({ from: bin * size, to: bin * size + size - 1, count }))
}

/** The rank that occurs most often; the better one of two alike. Null where none ever occurs. */
export const likeliestRank = (
  ranks: ReadonlyArray<number>
): { readonly rank: number; readonly count: number } | null => {
  const count = ranks.reduce((most, one) => Math.max(most, one), 0)
  return count === 0 ? null : { rank: ranks.indexOf(count) + 1, count }
}
