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

const COLUMNS = [
  column("order", 4, "centre"),
  column("awardee", 17),
  column("name", 21),
  column("unitAndAddress", 14),
  column("field", 10),
  column("rank", 6, "centre"),
  column("score", 6, "centre"),
  column("votes", 9, "centre"),
  column("amount", 12, "right"),
  column("note", 11)
]

/** Columns before the amount: the name of a sum stands over them. */
const BEFORE_AMOUNT = 8

/** The models of a list in blocks, with the sum of every block and of all. */
export const commendationTable = (
  evaluation: Evaluation,
  blocks: ReadonlyArray<SubjectBlock>,
  awardees: PaperTexts["awardees"]
): PaperTable =>
  plainTable(COLUMNS, [
    ...blocks.flatMap((block, at) => [
      groupRow(blockTitle(block, at), COLUMNS.length),
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
      voteText(evaluation, registration.id) ?? "",
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

const sumRow = (name: string, amount: string): TableRow => totalRow(name, BEFORE_AMOUNT, amount, "")
