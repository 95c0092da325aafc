import type { PanelScore } from "@dvk/core"
import { exactNumber } from "./ExactNumber.ts"

/** What a score rests on beside the committee's sheets; each key only where there is something under it. */
export const scoreNotesJson = ({ sources, notApplicable, adjustments }: PanelScore) => ({
  ...(sources.length === 0
    ? {}
    : {
        sources: sources.map(({ source, points, value, sheets }) => ({
          source,
          points: exactNumber(points),
          value: exactNumber(value),
          sheets
        }))
      }),
  ...(notApplicable.length === 0 ? {} : { notApplicable }),
  ...(adjustments.length === 0
    ? {}
    : { adjustments: adjustments.map(({ points, ...own }) => ({ ...own, points: exactNumber(points) })) })
})
