import {
  attachedTo,
  citedAs,
  citedPaper,
  commendationGap,
  commendationListWords,
  decisionWords,
  formWords,
  paperTitle,
  paperWords,
  phrase
} from "@dvk/messages"
import { proposedBlocks } from "../lists/subjectBlocks.ts"
import type { Paper } from "../Paper.ts"
import type { PaperInput } from "../PaperInput.ts"
import { articles } from "../parts/articles.ts"
import { achievement, awardName } from "../parts/award.ts"
import { closing } from "../parts/closing.ts"
import { blockCounts, totalMoney } from "../parts/counts.ts"
import { letterhead } from "../parts/letterhead.ts"
import { paperOf, portrait } from "../parts/paperOf.ts"
import { statedFor } from "../parts/Stated.ts"
import { titled } from "../parts/title.ts"
import { listPart, numberText } from "./commendationList.ts"

/** Draft of the decision that gives the award; the list goes with it. */
export const commendationDecision = (input: PaperInput): Paper => {
  const { evaluation, texts } = input
  const stated = statedFor(input, "commendation-decision")
  const submission = statedFor(input, "submission")
  const award = awardName(input)
  const blocks = proposedBlocks(evaluation, texts.order)
  const form = formWords[stated.form]
  const giver = texts.award?.giver?.toUpperCase() ?? commendationGap.giver
  return paperOf(
    input,
    stated,
    "commendation-decision",
    paperTitle.commendationDecision,
    portrait(
      letterhead(stated, "QĐ"),
      titled(stated.form, decisionWords.title, decisionWords.commendationAbout(award)),
      { kind: "centred", text: phrase`${giver}` },
      {
        kind: "legalBases",
        bases: [
          ...stated.legalBases,
          decisionWords.proposedBy(
            submission.issuer,
            citedPaper(citedAs.submission, numberText(submission, "TTr"), submission.day)
          )
        ]
      },
      { kind: "centred", text: phrase`${decisionWords.decides}` },
      ...articles(
        decisionWords.commend(award, blockCounts(blocks, stated.numberWords), achievement(input)),
        decisionWords.money(
          totalMoney(evaluation, stated.numberWords),
          texts.award?.fund ?? commendationGap.fund
        ),
        decisionWords.execution(stated.own.executors ?? commendationGap.executors, form.end)
      ),
      closing(stated, paperWords.asArticle(3), form.archive)
    ),
    listPart(
      input,
      stated,
      commendationListWords.given(award, evaluation.campaign.file.year),
      attachedTo(
        citedAs.decision,
        numberText(stated, "QĐ"),
        stated.day,
        texts.award?.giver ?? commendationGap.giver
      ),
      []
    )
  )
}
