import type { Evaluation, FindingValue, ModelId } from "@dvk/core"
import { rational } from "@dvk/core"
import { formatScore } from "@dvk/messages"

/** A vote as it was counted: how many were for, of how many. */
export interface CountedVote {
  readonly for: number
  readonly base: number
  readonly needed: number
}

/** The vote that decided on recognising a model; null where there was none, or where it did not decide. */
export const countedVote = ({ recognition }: Evaluation, model: ModelId): CountedVote | null => {
  const values = recognition.models.get(model)?.reason.values ?? {}
  const [votes, base, needed] = [values["for"], values["base"], values["needed"]]
  return isNumber(votes) && isNumber(base) && isNumber(needed) ? { for: votes, base, needed } : null
}

/** "6/7 (85,71%)"; null where there was no vote. */
export const voteText = (evaluation: Evaluation, model: ModelId): string | null => {
  const vote = countedVote(evaluation, model)
  return vote === null ? null : `${vote.for}/${vote.base} (${shareText(vote)})`
}

/**
 * The share of those who were for it, in per cent.
 *
 * @example
 * shareText({ for: 6, base: 7 }) // => "85,71%"
 */
export const shareText = ({ for: votes, base }: Pick<CountedVote, "for" | "base">): string =>
  base === 0 ? "–" : `${formatScore(rational(votes * 100, base), "vi")}%`

const isNumber = (value: FindingValue | undefined): value is number => typeof value === "number"
