import { compareCodeUnits, countVote, type Evaluation, type Vote } from "@dvk/core"
import { ballotHeading, minutesWords, modelOfUnit, type VoteStanding, voteStanding } from "@dvk/messages"
import { countedVote, isContradictory, isRepeated, shareText } from "../../lists/voteText.ts"
import type { Block, TableRow } from "../../Paper.ts"
import { column, groupRow, plainTable, row } from "../../parts/table.ts"

const COLUMNS = [
  column("order", 7, "centre"),
  column("name", 43),
  column("votesFor", 10, "centre"),
  column("votesAgainst", 11, "centre"),
  column("votesBlank", 11, "centre"),
  column("share", 13, "centre"),
  column("needed", 8, "centre"),
  column("outcome", 13, "centre")
]

/**
 * Every vote of the campaign, those that do not count too, one table row a vote: day by day and ballot by ballot, in each from
 * the largest to the smallest share in favour, as counting minutes have it.
 */
export const ballots = (evaluation: Evaluation): ReadonlyArray<Block> => {
  const { campaign } = evaluation
  if (campaign.votes.length === 0) return [{ kind: "paragraph", text: [minutesWords.votes.none] }]
  const models = new Map(campaign.registrations.map((registration) => [registration.id, registration]))
  const counted = campaign.votes
    .map((vote) => ({ vote, ...countedVote(campaign, vote) }))
    .toSorted(byDayThenShare)
  const byBallot = Map.groupBy(counted, ({ vote }) => ballotHeading(vote))
  let number = 0
  const rows = [...byBallot].flatMap(
    ([heading, own]): ReadonlyArray<TableRow> => [
      groupRow(heading, COLUMNS.length),
      ...own.map(({ vote, base, needed }) => {
        number += 1
        const model = models.get(vote.model)
        return row(
          String(number),
          model === undefined ? vote.model : modelOfUnit(model.name, model.unitName),
          String(vote.for),
          String(vote.against),
          String(vote.blank),
          shareText({ for: vote.for, base }),
          needed === null ? "–" : `${needed}/${base}`,
          voteStanding[standing(evaluation, vote)]
        )
      })
    ]
  )
  const rule = campaign.file.rules.recognition?.vote
  return [
    ...(rule === undefined
      ? []
      : [{ kind: "paragraph", text: [minutesWords.votes.rule(rule)] } satisfies Block]),
    plainTable(COLUMNS, rows)
  ]
}

const standing = (evaluation: Evaluation, vote: Vote): VoteStanding => {
  const { campaign } = evaluation
  const rule = campaign.file.rules.recognition?.vote
  if (isRepeated(campaign, vote)) return "repeated"
  if (isContradictory(evaluation, vote.model)) return "contradictory"
  if (rule === undefined) return "noRule"
  const isUnknown = rule.of === "all-members" || rule.quorum !== undefined
  if (campaign.committee === null && isUnknown) return "noMembers"
  return countVote(rule, vote, campaign.committee?.length ?? 0).outcome
}

type Counted = { readonly vote: Vote; readonly base: number }

/** Shares are compared as products of whole numbers; equal ones stay in the order of the campaign. */
const byDayThenShare = (a: Counted, b: Counted): number =>
  compareCodeUnits(a.vote.date ?? "", b.vote.date ?? "") || b.vote.for * a.base - a.vote.for * b.base
