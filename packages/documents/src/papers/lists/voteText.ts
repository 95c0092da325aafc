import { type Campaign, countVote, type Evaluation, type ModelId, rational, type Vote } from "@dvk/core"
import { formatScore } from "@dvk/messages"

/** A vote as it is counted: how many were for, of how many. */
export interface CountedVote {
  readonly for: number
  readonly base: number
  /** Null where the campaign has no rule for votes, or the rule cannot be worked out. */
  readonly needed: number | null
}

/** Of how many a vote is a share, and how many it took; without a rule it is a share of all who voted. */
export const countedVote = ({ file, committee }: Campaign, vote: Vote): CountedVote => {
  const rule = file.rules.recognition?.vote
  const isCountable = rule !== undefined && (committee !== null || rule.of !== "all-members")
  if (!isCountable) return { for: vote.for, base: vote.present + vote.absentWritten, needed: null }
  const { base, needed } = countVote(rule, vote, committee?.length ?? 0)
  return { for: vote.for, base, needed }
}

/** Whether a later vote on the same model stands in the place of this one. */
export const isRepeated = ({ votes }: Campaign, { model, date }: Vote): boolean =>
  votes.some((other) => other.model === model && (other.date ?? "") > (date ?? ""))

/** Whether the votes of a model contradict each other or themselves: then none of them counts. */
export const isContradictory = ({ recognition }: Evaluation, model: ModelId): boolean =>
  recognition.findings.some((entry) => entry.model === model)

/** "6/7 (85,71%)", of the last vote on a model; null where there is none that counts. */
export const voteText = (evaluation: Evaluation, model: ModelId): string | null => {
  const { campaign } = evaluation
  if (isContradictory(evaluation, model)) return null
  const last = campaign.votes.find((vote) => vote.model === model && !isRepeated(campaign, vote))
  if (last === undefined) return null
  const counted = countedVote(campaign, last)
  return `${counted.for}/${counted.base} (${shareText(counted)})`
}

/**
 * The share of those who were for it, in per cent.
 *
 * @example
 * shareText({ for: 6, base: 7 }) // => "85,71%"
 */
export const shareText = ({ for: votes, base }: Pick<CountedVote, "for" | "base">): string =>
  base === 0 ? "–" : `${formatScore(rational(votes * 100, base), "vi")}%`
