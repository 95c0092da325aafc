import * as Result from "effect/Result"
import type { Campaign } from "../campaign/Campaign.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { ModelId } from "../identifiers.ts"
import type { Reward } from "./Reward.ts"
import { rewardOf } from "./rewardOf.ts"
import { rewardWarnings } from "./rewardWarnings.ts"
import { type RewardTotal, totalOf } from "./totalOf.ts"

/** The money for a list. Models that are still open are not in it: the chair has not given them their places. */
export interface Rewards {
  readonly ofModel: ReadonlyMap<ModelId, Reward>
  readonly total: RewardTotal
  readonly budget: number | null
  readonly findings: ReadonlyArray<Finding>
}

/**
 * What the models of the decided list are paid, by the award form and the day of the decision that the campaign states; null
 * where it states none. A model whose kind of subject is not known, or that the rules pay nothing for, is told and
 * costs nothing here. A total beyond the budget is a warning: whom to leave out is for the committee.
 */
export const rewardsOf = (campaign: Campaign, models: ReadonlyArray<ModelId>): Rewards | null => {
  const { shortlist } = campaign.file
  const award = shortlist?.award
  if (award === undefined || campaign.awards === null) return null
  const { awards } = campaign
  const kinds = new Map(campaign.registrations.map(({ id, subjectKind }) => [id, subjectKind]))
  const ofModel = new Map<ModelId, Reward>()
  const problems = new Map<string, Finding>()
  for (const model of models) {
    const subjectKind = kinds.get(model) ?? null
    if (subjectKind === null) {
      problems.set(model, finding("reward-without-subject", { model }, { model }))
      continue
    }
    const reward = rewardOf(awards, { form: award.form, subjectKind, decidedOn: award.decidedOn })
    if (Result.isSuccess(reward)) ofModel.set(model, reward.success)
    // What is wrong with the form or the day is the same for every model, or for those of one kind: told once.
    else problems.set(JSON.stringify([reward.failure.code, reward.failure.values]), reward.failure)
  }
  const rewards = [...ofModel.values()]
  const total = totalOf(rewards)
  const budget = shortlist?.budget ?? null
  const beyond =
    budget !== null && total.amount > budget
      ? [finding("budget-exceeded", {}, { total: total.amount, budget, over: total.amount - budget })]
      : []
  return { ofModel, total, budget, findings: [...problems.values(), ...rewardWarnings(rewards), ...beyond] }
}
