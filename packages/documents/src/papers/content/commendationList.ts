import {
  attachedTo,
  citedAs,
  commendationListWords,
  formatMoney,
  formWords,
  headGap,
  type Phrase,
  paperTitle,
  paperWords,
  phrase,
  type Words
} from "@dvk/messages"
import { commendationTable } from "../lists/commendationTable.ts"
import { proposedBlocks } from "../lists/subjectBlocks.ts"
import type { Block, Paper, Part } from "../Paper.ts"
import type { PaperInput } from "../PaperInput.ts"
import { awardName } from "../parts/award.ts"
import { signatureOf, signedBy } from "../parts/closing.ts"
import { blockCounts, totalMoney } from "../parts/counts.ts"
import { landscape, paperOf } from "../parts/paperOf.ts"
import { type Stated, statedFor } from "../parts/Stated.ts"
import { titled } from "../parts/title.ts"

/** Danh sách đề nghị khen thưởng: goes with the submission and is signed by whoever drew it up and by the issuer. */
export const commendationList = (input: PaperInput): Paper => {
  const stated = statedFor(input, "commendation-list")
  const submission = statedFor(input, "submission")
  return paperOf(
    input,
    stated,
    "commendation-list",
    paperTitle.commendationList,
    listPart(
      input,
      stated,
      commendationListWords.proposed(awardName(input), input.evaluation.campaign.file.year),
      attachedTo(citedAs.submission, numberText(submission, "TTr"), submission.day, submission.issuer),
      [
        {
          kind: "signatures",
          left: signedBy(paperWords.maker),
          right: signatureOf(stated)
        }
      ]
    )
  )
}

/** The list itself, as an attachment of a paper. */
export const listPart = (
  input: PaperInput,
  stated: Stated,
  about: Phrase,
  attached: Phrase,
  signatures: ReadonlyArray<Block>
): Part => {
  const { evaluation, texts } = input
  const blocks = proposedBlocks(evaluation, texts.order)
  return landscape(
    titled(stated.form, commendationListWords.title, about, attached),
    commendationTable(evaluation, blocks, texts.awardees),
    {
      kind: "paragraph",
      text: commendationListWords.counted(blockCounts(blocks, stated.numberWords))
    },
    {
      kind: "paragraph",
      text: commendationListWords.money(totalMoney(evaluation, stated.numberWords))
    },
    ...cautions(input),
    ...signatures
  )
}

/** What has to be looked at before anybody signs. */
export const cautions = ({ evaluation: { rewards } }: PaperInput): ReadonlyArray<Block> => {
  if (rewards === null) return []
  const { total, budget } = rewards
  return [
    ...(total.unconfirmed === 0 ? [] : [note(phrase`${paperWords.unconfirmed}`)]),
    ...(budget === null || total.amount <= budget
      ? []
      : [
          note(
            phrase`${commendationListWords.over(formatMoney(total.amount, "vi"), formatMoney(budget, "vi"))}`
          )
        ])
  ]
}

const note = (text: Phrase): Block => ({ kind: "note", text })

/** A paper's number without the word in front, as others cite it. */
export const numberText = (stated: Stated, type: "TTr" | "QĐ" | "BC"): Words =>
  formWords[stated.form]
    .number(stated.number, type, stated.letterhead.code ?? headGap.code)
    .map((piece) => (typeof piece === "string" ? piece.replace(/^Số:? /, "") : piece))
    .filter((piece) => piece !== "")
