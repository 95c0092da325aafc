import { GapWeights } from "../draws/GapWeights.ts"
import { generatorOf } from "../draws/Generator.ts"

/** Which weights are drawn: near the stated ones, any that keep their order, or any at all. */
export type SchemeName = "around" | "order" | "simplex"

/** The whole numbers that make the Dirichlet distribution around the stated weights add up to this. */
const CONCENTRATION = 100

/** No scheme has more gaps than this and one for each criterion. */
export const MOST_GAPS = CONCENTRATION

/**
 * How a scheme draws: `gaps` are the parameters of the Dirichlet distribution, one for each criterion. Around the stated
 * weights they add up to 100, so that a stated weight of 20 % is drawn with a standard deviation of 4 points
 * (√(p·(1 − p)/101)); over the whole simplex and within the order of the stated weights they are 1.
 */
export interface WeightScheme {
  readonly name: SchemeName
  readonly gaps: ReadonlyArray<number>
  readonly draw: (weights: Float64Array) => void
}

/**
 * @param shares what each criterion is stated to count for
 */
export const weightScheme = (
  name: SchemeName,
  shares: ReadonlyArray<number>,
  bits: number,
  seed: string
): WeightScheme => {
  const generator = generatorOf(seed, `weights ${name}`)
  const gaps = name === "around" ? partsOf(CONCENTRATION, shares) : shares.map(() => 1)
  const source = new GapWeights(gaps, bits)
  if (name !== "order") return { name, gaps, draw: (weights) => source.draw(generator, weights) }
  const drawn = new Float64Array(shares.length)
  const places = shares.map((_, at) => at)
  return {
    name,
    gaps,
    draw: (weights) => {
      source.draw(generator, drawn)
      drawn.sort()
      // Criteria that are stated to count the same have no order among themselves: they take turns at random.
      for (let last = places.length - 1; last > 0; last--) {
        const other = generator.below(last + 1)
        const own = places[last] ?? 0
        places[last] = places[other] ?? 0
        places[other] = own
      }
      places.sort((a, b) => (shares[a] ?? 0) - (shares[b] ?? 0))
      places.forEach((criterion, place) => {
        weights[criterion] = drawn[place] ?? 0
      })
    }
  }
}

/**
 * Whole numbers above zero, as near to the shares as they come (largest remainders). They add up to `total`, or to a
 * little more where a share would have none.
 *
 * @example
 * partsOf(100, [4, 4, 6, 3, 3]) // => [20, 20, 30, 15, 15]
 * partsOf(10, [1, 1, 1]) // => [4, 3, 3]
 */
export const partsOf = (total: number, shares: ReadonlyArray<number>): ReadonlyArray<number> => {
  const sum = shares.reduce((all, share) => all + share, 0)
  const parts = shares.map((share) => Math.max(1, Math.floor((share * total) / sum)))
  const left = total - parts.reduce((all, part) => all + part, 0)
  const byRemainder = shares
    .map((share, at) => ({ at, remainder: (share * total) % sum }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at)
  for (const { at } of byRemainder.slice(0, Math.max(0, left))) parts[at] = (parts[at] ?? 0) + 1
  return parts
}
