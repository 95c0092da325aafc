import type { Evaluation } from "@dvk/core"
import {
  commendationGap,
  countInWords,
  joinPhrases,
  moneyInWords,
  type NumberWords,
  type Phrase,
  paperCount,
  phrase,
  type Words
} from "@dvk/messages"
import type { SubjectBlock } from "../lists/subjectBlocks.ts"
import { UNCONFIRMED_MARK } from "./amount.ts"

/** "02 (hai) tập thể, 05 (năm) cá nhân": how many of each kind, and a gap for those of which it is not known. */
export const blockCounts = (blocks: ReadonlyArray<SubjectBlock>, words: NumberWords): Phrase =>
  blocks.length === 0
    ? phrase`${paperCount.modelsInWords(0, words)}`
    : joinPhrases(
        blocks.map(({ kind, title, models }) =>
          kind === null
            ? phrase`${paperCount.modelsInWords(models.length, words)} ${commendationGap.subjectKind}`
            : phrase`${countInWords(models.length, title.toLowerCase(), words)}`
        ),
        ", "
      )

/** The whole sum in figures and words; a gap where the campaign states no award. */
export const totalMoney = ({ rewards }: Evaluation, words: NumberWords): Words =>
  rewards === null
    ? commendationGap.amount
    : `${moneyInWords(rewards.total.amount, words)}${rewards.total.unconfirmed > 0 ? UNCONFIRMED_MARK : ""}`
