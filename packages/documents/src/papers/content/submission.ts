import type { Evaluation } from "@dvk/core"
import {
  columnTitle,
  commendationGap,
  formWords,
  headGap,
  joinPhrases,
  modelCount,
  modelOfUnit,
  paperCount,
  paperTitle,
  paperWords,
  phrase,
  submissionWords,
  twoDigits,
  type Words
} from "@dvk/messages"
import { placesLeft } from "../lists/placesLeft.ts"
import { proposedBlocks, type SubjectBlock } from "../lists/subjectBlocks.ts"
import type { Block, Paper, PaperTable } from "../Paper.ts"
import type { PaperInput } from "../PaperInput.ts"
import { amountText } from "../parts/amount.ts"
import { achievement, awardName } from "../parts/award.ts"
import { closing } from "../parts/closing.ts"
import { blockCounts, totalMoney } from "../parts/counts.ts"
import { letterhead } from "../parts/letterhead.ts"
import { paperOf, portrait } from "../parts/paperOf.ts"
import { statedFor } from "../parts/Stated.ts"
import { cell, column, totalRow } from "../parts/table.ts"
import { titled } from "../parts/title.ts"
import { cautions } from "./commendationList.ts"

/** Tờ trình: proposes the list to whoever decides on the award. */
export const submission = (input: PaperInput): Paper => {
  const { evaluation, texts } = input
  const { file, registrations } = evaluation.campaign
  const stated = statedFor(input, "submission")
  const award = awardName(input)
  const to = stated.own.to?.map((name) => phrase`${name}`) ?? [phrase`${headGap.addressee}`]
  const recipient = joinPhrases(to, ", ")
  const blocks = proposedBlocks(evaluation, texts.order)
  const form = formWords[stated.form]
  return paperOf(
    input,
    stated,
    "submission",
    paperTitle.submission,
    portrait(
      letterhead(stated, "TTr"),
      titled(stated.form, submissionWords.title, submissionWords.about(award, file.year)),
      { kind: "addressees", word: form.submittedTo, to },
      {
        kind: "legalBases",
        bases: [...stated.legalBases, phrase`${submissionWords.basisOnPlan(file.title)}`]
      },
      {
        kind: "paragraph",
        text: submissionWords.result(
          modelCount(registrations.length),
          modelCount(evaluation.ranking.ranked.length)
        )
      },
      {
        kind: "paragraph",
        text: submissionWords.request(
          stated.issuer,
          recipient,
          award,
          blockCounts(blocks, stated.numberWords),
          achievement(input)
        )
      },
      countTable(evaluation, blocks),
      { kind: "paragraph", text: submissionWords.money(totalMoney(evaluation, stated.numberWords)) },
      { kind: "paragraph", text: submissionWords.fund(texts.award?.fund ?? commendationGap.fund) },
      ...openPlaces(input),
      { kind: "paragraph", text: phrase`${submissionWords.enclosures}` },
      ...cautions(input),
      { kind: "paragraph", text: submissionWords.close(stated.issuer, recipient, form.end) },
      closing(stated, paperWords.asAbove, form.archive)
    )
  )
}

/** How many of each kind, and what they are paid. */
const countTable = ({ rewards }: Evaluation, blocks: ReadonlyArray<SubjectBlock>): PaperTable => {
  const amount = (value: number, isUnconfirmed: boolean): Words =>
    rewards === null ? commendationGap.amount : amountText(value, isUnconfirmed)
  const total = rewards?.total ?? { amount: 0, unconfirmed: 0 }
  const columns = [column("subjectKind", 50), column("count", 20, "centre"), column("amount", 30, "right")]
  const count = blocks.reduce((sum, { models }) => sum + models.length, 0)
  return {
    kind: "table",
    columns,
    header: [columns.map(({ title }) => cell(columnTitle(title)))],
    rows: [
      ...blocks.map(({ title, models, amount: paid, isUnconfirmed }) => ({
        kind: "row" as const,
        cells: [cell(title), cell(twoDigits(models.length)), cell(amount(paid, isUnconfirmed))]
      })),
      totalRow(paperWords.total, 1, twoDigits(count), amount(total.amount, total.unconfirmed > 0))
    ]
  }
}

/** Places that the chair has not given yet: the paper must not go out before. */
const openPlaces = ({ evaluation }: PaperInput): ReadonlyArray<Block> => {
  const { open, places } = placesLeft(evaluation)
  return open.length === 0
    ? []
    : [
        {
          kind: "paragraph",
          text: submissionWords.open(
            modelCount(open.length),
            paperCount.places(places),
            open.map(({ name, unitName }) => modelOfUnit(name, unitName)).join("; ")
          )
        }
      ]
}
