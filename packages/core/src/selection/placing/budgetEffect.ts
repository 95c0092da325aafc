import { awardCost } from "../../rewards/awardBudget.ts"
import { bestLists } from "../quotas/bestLists.ts"
import type { BestLists } from "../quotas/QuotaProblem.ts"
import { merit } from "../quotas/sums.ts"
import { type Shortlisting, standingIn } from "./Shortlisting.ts"

/** What the budget changes, and what is left of it. */
export interface BudgetEffect {
  /** The best lists if money were no matter. */
  readonly without: BestLists
  /** Đồng that no more models can be paid from. */
  readonly left: number
  /** Where the open models do not all cost the same, `left` is the most that any best list leaves. */
  readonly atMost: boolean
}

/** Null where there is no budget, or where it changes nothing. */
export const budgetEffect = (shortlisting: Shortlisting): BudgetEffect | null => {
  const { problem, best, candidates, budget, work } = shortlisting
  if (budget === null) return null
  const { budget: _budget, ...free } = problem
  const without = bestLists(free, { left: work }, { proofs: [], near: best.taken })
  if (without._tag !== "Best") return null
  if (candidates().every((own) => standingIn(best, own) === standingIn(without, own))) return null
  const costs = (standing: "all" | "some") =>
    candidates().flatMap((own) =>
      standingIn(best, own) === standing ? [awardCost(budget, own.ranked.registration).amount] : []
    )
  const [sure, open] = [costs("all"), costs("some")]
  const openPlaces = (merit(best.taken)[0] ?? 0) - sure.length
  const least = open.reduce((lowest, cost) => Math.min(lowest, cost), open[0] ?? 0)
  return {
    without,
    left: budget.amount - sure.reduce((sum, cost) => sum + cost, 0) - openPlaces * least,
    atMost: new Set(open).size > 1
  }
}
