import { type Finding, finding } from "../finding/Finding.ts"
import type { ModelId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"
import { type AwardBudget, awardCost } from "../rewards/awardBudget.ts"
import type { ListBudget } from "./Selection.ts"

/** More models than a sentence can name. */
const MOST_NAMED = 5

/**
 * What the list takes of the budget.
 *
 * @param selected models that are surely on it
 * @param all these and the open ones, by rank
 */
export const listBudget = (
  budget: AwardBudget,
  selected: ReadonlyArray<Registration>,
  all: ReadonlyArray<Registration>
): ListBudget => ({
  amount: budget.amount,
  spent: selected.reduce((sum, model) => sum + awardCost(budget, model).amount, 0),
  assumed: assumed(budget, all)
})

/** One warning for all models of which it is not known what they cost. */
export const assumedCosts = (
  budget: AwardBudget,
  candidates: ReadonlyArray<Registration>
): ReadonlyArray<Finding> => {
  const models = assumed(budget, candidates)
  if (models.length === 0) return []
  const values = {
    models: models.toSorted().slice(0, MOST_NAMED),
    more: Math.max(0, models.length - MOST_NAMED),
    amount: budget.highest
  }
  return [finding("budget-cost-assumed", {}, values)]
}

const assumed = (budget: AwardBudget, models: ReadonlyArray<Registration>): ReadonlyArray<ModelId> =>
  models.filter((model) => awardCost(budget, model).assumed).map(({ id }) => id)
