import { type Finding, finding } from "../finding/Finding.ts"
import { type AwardBudget, awardCost } from "../rewards/awardBudget.ts"
import type { Candidate } from "./quotas/problemOf.ts"
import type { Standing } from "./quotas/QuotaProblem.ts"
import type { ListBudget } from "./Selection.ts"

/** More models than a sentence can name. */
const MOST_NAMED = 5

/** What the list takes of the budget. */
export const listBudget = (
  budget: AwardBudget,
  candidates: ReadonlyArray<Candidate>,
  standingOf: (candidate: Candidate) => Standing
): ListBudget => {
  const on = candidates.flatMap((candidate) => {
    const standing = standingOf(candidate)
    const { registration } = candidate.ranked
    return standing === "none"
      ? []
      : [{ model: registration.id, standing, ...awardCost(budget, registration) }]
  })
  return {
    amount: budget.amount,
    spent: on.reduce((sum, { standing, amount }) => sum + (standing === "all" ? amount : 0), 0),
    assumed: on.flatMap(({ model, assumed }) => (assumed ? [model] : []))
  }
}

/** One warning for all models of which it is not known what they cost. */
export const assumedCosts = (
  budget: AwardBudget,
  candidates: ReadonlyArray<Candidate>
): ReadonlyArray<Finding> => {
  const models = candidates.flatMap(({ ranked: { registration } }) =>
    awardCost(budget, registration).assumed ? [registration.id] : []
  )
  if (models.length === 0) return []
  const values = {
    models: models.toSorted().slice(0, MOST_NAMED),
    more: Math.max(0, models.length - MOST_NAMED),
    amount: budget.highest
  }
  return [finding("budget-cost-assumed", {}, values)]
}
