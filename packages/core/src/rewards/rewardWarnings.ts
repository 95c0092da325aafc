import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { Reward } from "./Reward.ts"

/**
 * One warning for each kind of reward that rests on an unconfirmed figure, however many models receive it, in an order
 * that does not depend on the order of the rewards.
 */
export const rewardWarnings = (rewards: ReadonlyArray<Reward>): ReadonlyArray<Finding> => {
  const kinds = new Map<string, Finding>()
  for (const reward of rewards) {
    const open = reward.sources.filter(({ unconfirmed }) => unconfirmed)
    if (open.length === 0) continue
    const values = {
      formVi: reward.form.title.vi,
      formEn: reward.form.title.en,
      subjectKind: reward.subjectKind,
      amount: reward.amount,
      parts: open.map(({ part }) => part),
      sources: open.map(({ source }) => source)
    }
    kinds.set(JSON.stringify(values), finding("award-unconfirmed", {}, values))
  }
  return [...kinds].toSorted(([a], [b]) => compareCodeUnits(a, b)).map(([, warning]) => warning)
}
