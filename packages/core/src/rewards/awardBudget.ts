import * as Result from "effect/Result"
import type { Campaign } from "../campaign/Campaign.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { Registration } from "../registration/Registration.ts"
import type { SubjectKind } from "../rubric/Rubric.ts"
import { rewardOf } from "./rewardOf.ts"

const kinds: ReadonlyArray<SubjectKind> = ["collective", "individual", "household"]

/** What a list of models may cost, and what each model costs on it. Đồng. */
export interface AwardBudget {
  readonly amount: number
  /** Each kind of subject that the rules pay an amount for. */
  readonly costs: ReadonlyMap<SubjectKind, number>
  /** The highest of these, which a model costs for whose subject no amount is known. */
  readonly highest: number
}

/** What is held against the budget, with a finding where it cannot be; both null and none where there is no budget. */
export interface BudgetCheck {
  readonly budget: AwardBudget | null
  readonly findings: ReadonlyArray<Finding>
}

/**
 * The campaign's budget with the amounts that its award pays on the day of the decision. Where no award is stated, or
 * its rules know no amount at all, no list can be held against the budget, and that is told.
 */
export const awardBudget = ({ file, awards }: Campaign): BudgetCheck => {
  const { budget: amount, award } = file.shortlist ?? {}
  if (amount === undefined) return { budget: null, findings: [] }
  const costs = new Map<SubjectKind, number>()
  for (const subjectKind of award === undefined || awards === null ? [] : kinds) {
    if (award === undefined || awards === null) continue
    const reward = rewardOf(awards, { ...award, subjectKind })
    if (Result.isSuccess(reward)) costs.set(subjectKind, reward.success.amount)
  }
  if (costs.size === 0) {
    const values = { budget: amount, why: award === undefined ? "no-award" : "no-amount" }
    return { budget: null, findings: [finding("budget-not-applied", {}, values)] }
  }
  return { budget: { amount, costs, highest: Math.max(...costs.values()) }, findings: [] }
}

/**
 * What one model costs. Where its kind of subject is blank, or the rules know no amount for it, the highest amount is
 * held against the budget: whatever it turns out to be, the list can be paid.
 */
export const awardCost = (
  { costs, highest }: AwardBudget,
  { subjectKind }: Registration
): { readonly amount: number; readonly assumed: boolean } => {
  const known = subjectKind === null ? undefined : costs.get(subjectKind)
  return { amount: known ?? highest, assumed: known === undefined }
}
