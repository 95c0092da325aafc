import {
  attachedTo,
  citedAs,
  commendationGap,
  decisionWords,
  formWords,
  paperCount,
  paperTitle,
  paperWords,
  phrase,
  recognitionListWords
} from "@dvk/messages"
import { recognitionTable } from "../lists/recognitionTable.ts"
import { recognisedBlocks } from "../lists/subjectBlocks.ts"
import type { Paper } from "../Paper.ts"
import type { PaperInput } from "../PaperInput.ts"
import { articles } from "../parts/articles.ts"
import { closing } from "../parts/closing.ts"
import { letterhead } from "../parts/letterhead.ts"
import { landscape, paperOf, portrait } from "../parts/paperOf.ts"
import { statedFor } from "../parts/Stated.ts"
import { titled } from "../parts/title.ts"
import { numberText } from "./commendationList.ts"

/** Draft of the decision that recognises models; the list goes with it. */
export const recognitionDecision = (input: PaperInput): Paper => {
  const { evaluation, texts } = input
  const { year } = evaluation.campaign.file
  const stated = statedFor(input, "recognition-decision")
  const blocks = recognisedBlocks(evaluation, texts.order)
  const count = blocks.reduce((sum, { models }) => sum + models.length, 0)
  const form = formWords[stated.form]
  return paperOf(
    input,
    stated,
    "recognition-decision",
    paperTitle.recognitionDecision,
    portrait(
      letterhead(stated, "QĐ"),
      titled(stated.form, decisionWords.title, phrase`${decisionWords.recognitionAbout(year)}`),
      { kind: "centred", text: letterhead(stated, "QĐ").issuer },
      { kind: "legalBases", bases: stated.legalBases },
      { kind: "centred", text: phrase`${decisionWords.decides}` },
      ...articles(
        decisionWords.recognise(paperCount.modelsInWords(count, stated.numberWords), year),
        phrase`${decisionWords.keepUp}`,
        decisionWords.execution(stated.own.executors ?? commendationGap.executors, form.end)
      ),
      closing(stated, paperWords.asArticle(3), form.archive)
    ),
    landscape(
      titled(
        stated.form,
        recognitionListWords.title,
        phrase`${recognitionListWords.recognised(year)}`,
        attachedTo(citedAs.decision, numberText(stated, "QĐ"), stated.day, stated.issuer)
      ),
      recognitionTable(evaluation, blocks)
    )
  )
}
