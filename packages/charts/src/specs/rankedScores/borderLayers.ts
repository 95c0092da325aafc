import type { Layer } from "../../canvas/Layer.ts"
import { colours, sizes } from "../../canvas/look.ts"
import { lines, texts } from "../../canvas/marks.ts"
import type { Plane } from "../../canvas/plane.ts"
import { type LabelRow, labelColumn } from "../../rows/chartRows.ts"
import type { Border } from "./borders.ts"

/** Height of the strip that a border and its label take under a row, and where in it the line runs. */
const BORDER_STRIP = 34
const LINE_IN_STRIP = 25

/** The strips that the borders need under their rows. */
export const borderStrip =
  (borders: ReadonlyArray<Border>) =>
  (row: number): number =>
    borders.some(({ after }) => after === row) ? BORDER_STRIP : 0

/** Lines across the whole chart, each with its label above it at the left, where no other line runs. */
export const borderLayers = (
  borders: ReadonlyArray<Border>,
  rows: ReadonlyArray<LabelRow>,
  plane: Plane
): ReadonlyArray<Layer> => {
  const placed = borders.map(({ after, label }) => ({ label, y: (rows[after]?.bottom ?? 0) + LINE_IN_STRIP }))
  return [
    ...lines(
      placed.map(({ y }) => ({ x: 0, x2: plane.width, y, y2: y })),
      plane,
      { color: colours.accent, width: 1.5 }
    ),
    ...texts(
      placed.map(({ label, y }) => ({
        x: labelColumn.left,
        y: y - 4,
        text: label,
        ink: colours.accent,
        weight: 600
      })),
      plane,
      { align: "left", baseline: "bottom", size: sizes.axis }
    )
  ]
}
