import { bestLists } from "../../selection/quotas/bestLists.ts"
import type { QuotaProblem } from "../../selection/quotas/QuotaProblem.ts"
import type { DrawnLists } from "./DrawnLists.ts"
import { NO_CELL } from "./flowLists.ts"

/** So many lists are searched for in all. Each takes milliseconds. */
const MOST_LISTS = 1000

/** How much one of them may be searched for; see `Effort`. */
const EFFORT = 3_000_000

/** Lists under a budget, or under quotas that cross in three or more directions: each is searched for by itself. */
export const searchedLists = (problem: QuotaProblem, cellOf: Int32Array, draws: number): DrawnLists => ({
  every: Math.ceil(draws / MOST_LISTS),
  take: (order, reaching, chosen) => {
    const models = [...order.subarray(0, reaching)].filter((model) => cellOf[model] !== NO_CELL)
    const classes = models.map((model) => [{ cell: cellOf[model] ?? NO_CELL, count: 1 }])
    const best = bestLists({ ...problem, classes }, { left: EFFORT })
    if (best._tag !== "Best") return false
    models.forEach((model, at) => {
      if (best.taken[at]?.[0] === 1) chosen[model] = (chosen[model] ?? 0) + 1
    })
    return true
  }
})
