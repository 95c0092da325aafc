import type { Evaluation } from "@dvk/core"
import { minutesWords, modelCount, sayReason } from "@dvk/messages"
import type { Block } from "../../Paper.ts"

/** What came in and what of it was ranked; each model that was not, with the ground. */
export const secretarysReport = ({ campaign, ranking }: Evaluation): ReadonlyArray<Block> => [
  {
    kind: "paragraph",
    text: [
      minutesWords.report.text(
        modelCount(campaign.registrations.length),
        modelCount(ranking.ranked.length),
        modelCount(ranking.unranked.length)
      )
    ]
  },
  ...ranking.unranked.map(
    ({ registration, reason }): Block => ({
      kind: "item",
      text: [minutesWords.report.unranked(registration.name, registration.unitName, sayReason(reason, "vi"))]
    })
  )
]
