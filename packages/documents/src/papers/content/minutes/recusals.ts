import { type Evaluation, recusalsOf } from "@dvk/core"
import { minutesWords, modelCount } from "@dvk/messages"
import type { Block } from "../../Paper.ts"

/** Which members did not score which models. */
export const recusals = ({ campaign }: Evaluation): ReadonlyArray<Block> => {
  const found = recusalsOf(campaign, campaign.registrations)
  const lines = (campaign.committee ?? []).flatMap(({ id, name }) => {
    const positions = [...(found.get(id) ?? [])]
    if (positions.length === 0) return []
    const names = positions.flatMap((at) => campaign.registrations[at]?.name ?? []).toSorted()
    return [minutesWords.recusals.one(name, `${modelCount(names.length)}: ${names.join("; ")}`)]
  })
  return (lines.length === 0 ? [minutesWords.recusals.none] : lines).map((text) => ({
    kind: "item",
    text: [text]
  }))
}
