import { parseIsoDate } from "@dvk/core"
import {
  commendationGap,
  dayInPaper,
  headGap,
  type PaperColumn,
  type Phrase,
  phrase,
  plainGap
} from "@dvk/messages"
import { numberText } from "../content/commendationList.ts"
import type { PaperInput } from "../PaperInput.ts"
import { achievement, awardName } from "../parts/award.ts"
import { statedFor } from "../parts/Stated.ts"
import { awardeeOf } from "./awardeeOf.ts"
import { proposedBlocks } from "./subjectBlocks.ts"

/** What is printed on each certificate, as the columns of a mail merge. */
export const certificateColumns = [
  "goldenBook",
  "awardee",
  "unitAndAddress",
  "achievement",
  "awardForm",
  "decisionNumber",
  "decisionDay",
  "signedAt",
  "signerPost",
  "signerName"
] as const satisfies ReadonlyArray<PaperColumn>

/** One row a certificate, in the order of the decision: the number in the golden book is the number there. */
export const certificateRows = (input: PaperInput): ReadonlyArray<ReadonlyArray<Phrase>> => {
  const decision = statedFor(input, "commendation-decision")
  const day = parseIsoDate(decision.own.date ?? "")
  return proposedBlocks(input.evaluation, input.texts.order).flatMap(({ models }) =>
    models.map(({ registration, number }) => [
      phrase`${String(number)}`,
      phrase`${awardeeOf(registration, input.texts.awardees)}`,
      phrase`${registration.address ?? registration.unitName}`,
      phrase`${achievement(input)}`,
      phrase`${awardName(input)}`,
      phrase`${decision.own.number === undefined ? headGap.number : numberText(decision, "QĐ")}`,
      phrase`${day === null ? headGap.day : dayInPaper(day)}`,
      phrase`${decision.letterhead.place ?? headGap.place}`,
      phrase`${decision.signer.post ?? input.texts.award?.giver ?? plainGap(commendationGap.giver.gap)}`,
      phrase`${decision.signer.name ?? plainGap(headGap.signer.gap)}`
    ])
  )
}
