import type { ScoreGrid } from "../ScoreGrid.ts"

/** Indices of judges and models that hang together. */
export interface IslandPlaces {
  readonly judges: ReadonlyArray<number>
  readonly models: ReadonlyArray<number>
}

/**
 * The connected parts of the graph that ties a judge to each model scored: the one with most models first, then by
 * its first judge. Only within one can severity be told from merit.
 *
 * @example
 * islandsOf(gridOfRows([[8, null], [7, null], [null, 9]])) // => [{ "judges": [0], "models": [0, 1] }, { "judges": [1], "models": [2] }]
 */
export const islandsOf = (grid: ScoreGrid): ReadonlyArray<IslandPlaces> => {
  const parent = Int32Array.from({ length: grid.judges }, (_, judge) => judge)
  for (let model = 0; model < grid.models; model++) {
    const [first, ...others] = judgesOf(grid, model)
    for (const judge of others) parent[rootOf(parent, judge)] = rootOf(parent, first ?? judge)
  }
  const islands = new Map<number, { judges: Array<number>; models: Array<number> }>()
  for (const judge of parent.keys()) {
    const root = rootOf(parent, judge)
    const island = islands.get(root) ?? { judges: [], models: [] }
    island.judges.push(judge)
    islands.set(root, island)
  }
  for (let model = 0; model < grid.models; model++) {
    const [first] = judgesOf(grid, model)
    if (first !== undefined) islands.get(rootOf(parent, first))?.models.push(model)
  }
  return [...islands.values()].toSorted(
    (a, b) => b.models.length - a.models.length || (a.judges[0] ?? 0) - (b.judges[0] ?? 0)
  )
}

const judgesOf = (grid: ScoreGrid, model: number): Int32Array =>
  grid.judge.subarray(grid.start[model], grid.start[model + 1])

/** Halves the path on its way, so that later walks are short. */
const rootOf = (parent: Int32Array, judge: number): number => {
  let at = judge
  while (parent[at] !== at) {
    const above = parent[parent[at] ?? at] ?? at
    parent[at] = above
    at = above
  }
  return at
}
