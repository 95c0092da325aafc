import type { Vote } from "../campaign/Vote.ts"
import { parseShare } from "../exact/parseShare.ts"
import type { Rational } from "../exact/Rational.ts"
import { rational } from "../exact/Rational.ts"
import type { VoteBase, VoteRule } from "./VoteRule.ts"

/** What a vote came to: how many were for, of how many, and how many it took. */
export interface VoteCount {
  readonly outcome: "passed" | "failed" | "no-quorum"
  readonly for: number
  readonly base: number
  readonly needed: number
}

/** The smallest whole number that is at least `share` of `whole`: two thirds of 7 is 5. */
export const shareOf = (share: Rational, whole: number): number =>
  Number((share.numerator * BigInt(whole) + share.denominator - 1n) / share.denominator)

/**
 * Counts a vote by the campaign's rule, in whole numbers: 4 of 7 is not two thirds, however it is rounded.
 *
 * @param members how many members the committee has
 */
export const countVote = (rule: VoteRule, vote: Vote, members: number): VoteCount => {
  const base = baseOf(rule.of, vote, members)
  const needed = shareOf(exactShare(rule.threshold), base)
  const counted = { for: vote.for, base, needed }
  if (rule.quorum !== undefined && vote.present < shareOf(exactShare(rule.quorum), members)) {
    return { outcome: "no-quorum", ...counted }
  }
  return { outcome: vote.for >= needed && base > 0 ? "passed" : "failed", ...counted }
}

const baseOf = (of: VoteBase, vote: Vote, members: number): number => {
  switch (of) {
    case "all-members":
      return members
    case "present":
      return vote.present + vote.absentWritten
    case "valid-ballots":
      return vote.for + vote.against
  }
}

/** A share that the schema has let through. */
const exactShare = (share: string | number): Rational => parseShare(String(share)) ?? rational(1)

/** Whether the ballots of a vote can be: no more than there were people to cast them, and no more people than members. */
export const isPossible = (vote: Vote, members: number | null): boolean => {
  const voters = vote.present + vote.absentWritten
  return vote.for + vote.against + vote.blank <= voters && (members === null || voters <= members)
}
