import type { Evaluation, Ranked } from "@dvk/core"
import { minutesWords } from "@dvk/messages"
import { byName } from "../../../html/modelOrder.ts"
import { type CountedVote, countedVote, shareText } from "../../lists/voteText.ts"
import type { Block } from "../../Paper.ts"
import { column, plainTable, row } from "../../parts/table.ts"

/** Each vote that was counted, from most to least in favour, as counting minutes have it. */
export const ballots = (evaluation: Evaluation): ReadonlyArray<Block> => {
  const votes = evaluation.ranking.ranked.flatMap((entry) => {
    const vote = countedVote(evaluation, entry.registration.id)
    return vote === null ? [] : [{ ...entry, vote }]
  })
  if (votes.length === 0) return [{ kind: "paragraph", text: [minutesWords.votes.none] }]
  return [
    plainTable(
      [
        column("order", 6, "centre"),
        column("name", 37),
        column("unit", 22),
        column("votes", 12, "centre"),
        column("share", 14, "centre"),
        column("needed", 7, "centre"),
        column("outcome", 12, "centre")
      ],
      votes
        .toSorted(byShare)
        .map(({ registration, vote }, at) =>
          row(
            String(at + 1),
            registration.name,
            registration.unitName,
            `${vote.for}/${vote.base}`,
            shareText(vote),
            String(vote.needed),
            outcome(evaluation, registration.id)
          )
        )
    )
  ]
}

const outcome = ({ recognition }: Evaluation, model: Ranked["registration"]["id"]): string => {
  switch (recognition.models.get(model)?.status) {
    case "recognised":
      return minutesWords.votes.passed
    case "not-recognised":
      return minutesWords.votes.failed
    default:
      return minutesWords.votes.open
  }
}

type Voted = Ranked & { readonly vote: CountedVote }

/** Shares are compared as products of whole numbers. */
const byShare = (a: Voted, b: Voted): number =>
  b.vote.for * a.vote.base - a.vote.for * b.vote.base || byName(a.registration, b.registration)
