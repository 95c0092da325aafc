import type { Evaluation } from "@dvk/core"
import {
  columnTitle,
  commendationGap,
  commendationListWords,
  formatScore,
  modelCount,
  paperWords,
  type Words
} from "@dvk/messages"
import { fieldTitle } from "../../registration/fieldTitle.ts"
import type { PaperTable, TableRow } from "../Paper.ts"
import type { PaperTexts } from "../PaperTexts.ts"
import { amountText } from "../parts/amount.ts"
import { cell, column, groupRow, plainTable, totalRow } from "../parts/table.ts"
import { awardeeOf } from "./awardeeOf.ts"
import { listNote } from "./listNote.ts"
import { roman } from "./roman.ts"
import type { Listed, SubjectBlock } from "./subjectBlocks.ts"
import { voteText } from "./voteText.ts"

/** A campaign without votes has no column for them. */
const columnsOf = ({ campaign }: Evaluation) => [
  column("order", 4, "centre"),
  column("awardee", 17),
  column("name", 21),
  column("unitAndAddress", 14),
  column("field", 10),
  column("rank", 6, "centre"),
  column("score", 6, "centre"),
  ...(campaign.votes.length === 0 ? [] : [column("votes", 9, "centre")]),
  column("amount", 12, "right"),
  column("note", 11)
]

/** The models of a list in blocks, with the sum of every block and of all. */
export const commendationTable = (
  evaluation: Evaluation,
  blocks: ReadonlyArray<SubjectBlock>,
  awardees: PaperTexts["awardees"]
): PaperTable => {
  const columns = columnsOf(evaluation)
  // The name of a sum stands over all columns before the amount and the note.
  const sumRow = (name: string, amount: string): TableRow => totalRow(name, columns.length - 2, amount, "")
  return plainTable(columns, [
    ...blocks.flatMap((block, at) => [
      groupRow(blockTitle(block, at), columns.length),
      ...block.models.map((listed) => modelRow(evaluation, listed, awardees)),
      ...(evaluation.rewards === null || blocks.length === 1
        ? []
        : [sumRow(`${columnTitle("total")} ${roman(at + 1)}`, amountText(block.amount, block.isUnconfirmed))])
    ]),
    ...(evaluation.rewards === null
      ? []
      : [
          sumRow(
            paperWords.total,
            amountText(evaluation.rewards.total.amount, evaluation.rewards.total.unconfirmed > 0)
          )
        ])
  ])
}

export const blockTitle = ({ title, models }: SubjectBlock, at: number): string =>
  commendationListWords.block(roman(at + 1), title, modelCount(models.length))

const modelRow = (evaluation: Evaluation, listed: Listed, awardees: PaperTexts["awardees"]): TableRow => {
  const { registration, rank, score, number } = listed
  return {
    kind: "row",
    cells: [
      number,
      awardeeOf(registration, awardees),
      registration.name,
      registration.address ?? registration.unitName,
      fieldTitle(evaluation.campaign.rubric, registration.field, "vi"),
      rank,
      formatScore(score.total, "vi"),
      ...(evaluation.campaign.votes.length === 0 ? [] : [voteText(evaluation, registration.id) ?? ""]),
      amountWords(evaluation, listed),
      listNote(evaluation, listed)
    ].map((words) => cell(typeof words === "number" ? String(words) : words))
  }
}

const amountWords = ({ rewards }: Evaluation, { reward }: Listed): Words => {
  if (rewards === null) return ""
  if (reward === null) return commendationGap.amount
  return amountText(reward.amount, reward.unconfirmed)
}
