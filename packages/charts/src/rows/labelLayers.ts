import type { Layer } from "../canvas/Layer.ts"
import { colours, leading, sizes } from "../canvas/look.ts"
import { texts } from "../canvas/marks.ts"
import type { Plane } from "../canvas/plane.ts"
import { type LabelRow, labelColumn } from "./chartRows.ts"

/** Rank, name and unit of every row as layers of a chart: the columns at its left. `left`: where names begin. */
export const labelLayers = (
  rows: ReadonlyArray<LabelRow>,
  plane: Plane,
  left: number = labelColumn.left
): ReadonlyArray<Layer> => {
  const line = { baseline: "line-top", size: sizes.name, leading: leading.name } as const
  return [
    ...texts(
      rows.map(({ rank, nameTop, weight }) => ({ x: labelColumn.rankRight, y: nameTop, text: rank, weight })),
      plane,
      { ...line, align: "right" }
    ),
    ...texts(
      rows.map(({ name, nameTop, weight }) => ({ x: left, y: nameTop, text: name, weight })),
      plane,
      { ...line, align: "left" }
    ),
    ...texts(
      rows.map(({ unit, unitTop }) => ({ x: left, y: unitTop, text: unit, ink: colours.muted })),
      plane,
      { align: "left", baseline: "line-top", size: sizes.unit, leading: leading.unit }
    )
  ]
}
