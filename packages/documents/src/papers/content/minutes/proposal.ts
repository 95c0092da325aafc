import { type Evaluation, passedOver } from "@dvk/core"
import { minutesWords, modelCount, modelOfUnit, paperCount, sayReason, usualNumberWords } from "@dvk/messages"
import { placesLeft } from "../../lists/placesLeft.ts"
import { proposedBlocks } from "../../lists/subjectBlocks.ts"
import type { Block } from "../../Paper.ts"
import type { PaperTexts } from "../../PaperTexts.ts"
import { blockCounts } from "../../parts/counts.ts"

/** What the meeting proposes, what it leaves to the chair, and who ranks higher than somebody proposed. */
export const proposal = (evaluation: Evaluation, texts: PaperTexts): ReadonlyArray<Block> => {
  const { ranking, selection, decided } = evaluation
  const words = minutesWords.proposal
  if (selection.size === null) return [{ kind: "paragraph", text: [words.none] }]
  const blocks = proposedBlocks(evaluation, texts.order)
  const counts = blockCounts(blocks, { ...usualNumberWords, ...texts.numberWords })
  const names = new Map(
    ranking.ranked.map(({ registration: { id, name, unitName } }) => [id, modelOfUnit(name, unitName)])
  )
  const { open, places } = placesLeft(evaluation)
  const on = new Set(decided.models)
  const over = passedOver(selection).filter(({ model }) => !on.has(model))
  return [
    { kind: "paragraph", text: words.text(counts) },
    ...list(
      words.open(modelCount(open.length), paperCount.places(places)),
      open.map(({ id }) => names.get(id) ?? id)
    ),
    ...list(
      words.passedOver,
      over.map(
        ({ model, rank, reason }) => `${rank}. ${names.get(model) ?? model}: ${sayReason(reason, "vi")}`
      )
    )
  ]
}

const list = (heading: string, lines: ReadonlyArray<string>): ReadonlyArray<Block> =>
  lines.length === 0
    ? []
    : [
        { kind: "paragraph", text: [heading] },
        ...lines.map((text): Block => ({ kind: "item", text: [text] }))
      ]
