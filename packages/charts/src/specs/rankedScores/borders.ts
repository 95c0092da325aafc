import type { Evaluation } from "@dvk/core"
import { type Language, openBorder, shortlistBorder, surelySelected } from "@dvk/messages"
import type { ChartEntry } from "../../rows/chartEntries.ts"
import type { Standing } from "../../rows/modelsInChart.ts"

/** A line of the shortlist: under which row it stands, and what it says. */
export interface Border {
  readonly after: number
  readonly label: string
}

/**
 * The cut line under the last selected model, and a second one under models that share a rank across the cut. None
 * where there is no shortlist.
 */
export const borders = (
  entries: ReadonlyArray<ChartEntry>,
  { selection }: Evaluation,
  language: Language
): ReadonlyArray<Border> => {
  const last = (standing: Standing) =>
    entries.findLastIndex((entry) => entry.kind === "model" && entry.model.standing === standing)
  return [
    {
      after: last("selected"),
      label: (selection.open.length === 0 ? shortlistBorder : surelySelected)[language](
        selection.selected.length
      )
    },
    { after: last("open"), label: openBorder[language](selection.open.length, selection.openPlaces) }
  ].filter(({ after }) => after >= 0)
}
