import type { Evaluation } from "@dvk/core"
import { formatScore, minutesWords, sayDecidingStep } from "@dvk/messages"
import type { Block } from "../../Paper.ts"

/** Models of one score, and what parted them. */
export const ties = ({ campaign, ranking }: Evaluation): ReadonlyArray<Block> => {
  const levels = Map.groupBy(ranking.ranked, ({ scoreRank }) => scoreRank)
  const lines = [...levels.values()].flatMap((level) => {
    const [first] = level
    if (first === undefined || level.length < 2) return []
    const placed = level.map(({ rank, registration, decidedBy }) =>
      minutesWords.ties.decided(rank, registration.name, sayDecidingStep(decidedBy, campaign.rubric, "vi"))
    )
    return [minutesWords.ties.one(formatScore(first.score.total, "vi"), placed.join("; "))]
  })
  return (lines.length === 0 ? [minutesWords.ties.none] : lines).map((text) => ({
    kind: "item",
    text: [text]
  }))
}
