import { attachedTo, citedAs, paperTitle, paperWords, phrase, recognitionListWords } from "@dvk/messages"
import { recognitionTable } from "../lists/recognitionTable.ts"
import { recognisedBlocks } from "../lists/subjectBlocks.ts"
import type { Paper } from "../Paper.ts"
import type { PaperInput } from "../PaperInput.ts"
import { signatureOf, signedBy } from "../parts/closing.ts"
import { landscape, paperOf } from "../parts/paperOf.ts"
import { statedFor } from "../parts/Stated.ts"
import { titled } from "../parts/title.ts"
import { numberText } from "./commendationList.ts"

/** Danh sách công nhận, to be sent or posted apart from the decision. */
export const recognitionList = (input: PaperInput): Paper => {
  const { evaluation, texts } = input
  const stated = statedFor(input, "recognition-list")
  const decision = statedFor(input, "recognition-decision")
  return paperOf(
    input,
    stated,
    "recognition-list",
    paperTitle.recognitionList,
    landscape(
      titled(
        stated.form,
        recognitionListWords.title,
        phrase`${recognitionListWords.recognised(evaluation.campaign.file.year)}`,
        attachedTo(citedAs.decision, numberText(decision, "QĐ"), decision.day, decision.issuer)
      ),
      recognitionTable(evaluation, recognisedBlocks(evaluation, texts.order)),
      { kind: "signatures", left: signedBy(paperWords.maker), right: signatureOf(stated) }
    )
  )
}
