import type { Evaluation } from "@dvk/core"
import { type Language, openBorder, shortlistBorder, surelySelected } from "@dvk/messages"
import type { ModelInChart } from "../../rows/modelsInChart.ts"

/** A line of the shortlist: under which row it stands, and what it says. */
export interface Border {
  readonly after: number
  readonly label: string
}

/**
 * The cut line under the last selected model, and a second one under models that share a rank across the cut. None
 * where there is no shortlist; a line whose model is beyond the chart is not drawn.
 */
export const borders = (
  models: ReadonlyArray<ModelInChart>,
  { selection }: Evaluation,
  language: Language
): ReadonlyArray<Border> => {
  const shown = (standing: ModelInChart["standing"]) => models.filter((model) => model.standing === standing)
  const last = (standing: ModelInChart["standing"]) =>
    models.findLastIndex((model) => model.standing === standing)
  const selected = {
    after: last("selected"),
    label: (selection.open.length === 0 ? shortlistBorder : surelySelected)[language](
      selection.selected.length
    )
  }
  const open = {
    after: last("open"),
    label: openBorder[language](selection.open.length, selection.openPlaces)
  }
  return [
    ...(selection.selected.length > 0 && shown("selected").length === selection.selected.length
      ? [selected]
      : []),
    ...(selection.open.length > 0 && shown("open").length === selection.open.length ? [open] : [])
  ]
}
