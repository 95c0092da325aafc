import type { Layer } from "../../canvas/Layer.ts"
import { CHART_WIDTH, colours, sizes } from "../../canvas/look.ts"
import { downPlane, words } from "../../canvas/plane.ts"
import { labelColumn, type ModelRow } from "../../rows/modelRows.ts"
import type { Border } from "./borders.ts"

/** Height of the strip that a border and its label take under a row, and where in it the line runs. */
export const BORDER_STRIP = 34
const LINE_IN_STRIP = 25

/** Lines across the whole chart, each with its label above it at the left, where no other line runs. */
export const borderLayers = (
  lines: ReadonlyArray<Border>,
  rows: ReadonlyArray<ModelRow>,
  height: number
): ReadonlyArray<Layer> => {
  const values = lines.map(({ after, label }) => ({
    label,
    at: (rows[after]?.bottom ?? 0) + LINE_IN_STRIP
  }))
  return [
    {
      data: { values },
      mark: { type: "rule", color: colours.accent, strokeWidth: 1.5, x: 0, x2: CHART_WIDTH },
      encoding: { y: downPlane("at", height) }
    },
    {
      data: { values },
      mark: {
        type: "text",
        align: "left",
        baseline: "bottom",
        x: labelColumn.left,
        dy: -4,
        fontSize: sizes.axis,
        fontWeight: 600,
        color: colours.accent
      },
      encoding: { y: downPlane("at", height), text: words("label") }
    }
  ]
}
