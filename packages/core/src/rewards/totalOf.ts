import type { Reward } from "./Reward.ts"

/** What a list of awards costs, in đồng, and how far the figures can be relied on. */
export interface RewardTotal {
  readonly amount: number
  readonly count: number
  /** How many of the rewards rest on a figure nobody has held against the law yet. */
  readonly unconfirmed: number
}

/**
 * The budget for a list of rewards: the sum of the amounts paid, each rounded on its own.
 *
 * @example
 * totalOf([]) // => { "amount": 0, "count": 0, "unconfirmed": 0 }
 */
export const totalOf = (rewards: ReadonlyArray<Pick<Reward, "amount" | "unconfirmed">>): RewardTotal => {
  const amount = rewards.reduce((sum, reward) => sum + reward.amount, 0)
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} đồng is more than can be added exactly`)
  return {
    amount,
    count: rewards.length,
    unconfirmed: rewards.filter(({ unconfirmed }) => unconfirmed).length
  }
}
