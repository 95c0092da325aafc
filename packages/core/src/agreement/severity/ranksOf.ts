import { competitionRanks } from "../../ranking/competitionRanks.ts"
import { ninePlaces } from "../ninePlaces.ts"

/**
 * Competition ranks of some means, the highest first, in the order the means stand in. For comparison only: ranks
 * that count come from exact numbers.
 *
 * @example
 * ranksOf([5, 10, 8, 8]) // => [4, 1, 2, 2]
 */
export const ranksOf = (means: ReadonlyArray<number>): ReadonlyArray<number> => {
  const rounded = means.map(ninePlaces)
  const order = [...rounded.keys()].sort((a, b) => (rounded[b] ?? 0) - (rounded[a] ?? 0))
  const ordered = competitionRanks(
    order.map((at) => rounded[at] ?? 0),
    (a, b) => b - a
  )
  const ranks = means.map(() => 0)
  order.forEach((at, place) => {
    ranks[at] = ordered[place] ?? 0
  })
  return ranks
}
