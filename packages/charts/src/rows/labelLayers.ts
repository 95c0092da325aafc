import type { Layer } from "../canvas/Layer.ts"
import { colours, leading, sizes } from "../canvas/look.ts"
import { downPlane, words } from "../canvas/plane.ts"
import { labelColumn, type ModelRow } from "./modelRows.ts"

/** Rank, name and unit of every model as layers of a chart: the columns at its left. */
export const labelLayers = (rows: ReadonlyArray<ModelRow>, height: number): ReadonlyArray<Layer> => {
  const values = rows.map(({ rank, name, unit, weight, nameTop, unitTop }) => ({
    rank,
    name,
    unit,
    weight,
    nameTop,
    unitTop
  }))
  const name = {
    baseline: "line-top",
    fontSize: sizes.name,
    lineHeight: leading.name,
    fontWeight: { expr: "datum.weight" }
  } as const
  return [
    {
      data: { values },
      mark: { type: "text", ...name, align: "right", x: labelColumn.rankRight },
      encoding: { y: downPlane("nameTop", height), text: words("rank") }
    },
    {
      data: { values },
      mark: { type: "text", ...name, align: "left", x: labelColumn.left },
      encoding: { y: downPlane("nameTop", height), text: words("name") }
    },
    {
      data: { values },
      mark: {
        type: "text",
        align: "left",
        baseline: "line-top",
        x: labelColumn.left,
        fontSize: sizes.unit,
        lineHeight: leading.unit,
        color: colours.muted
      },
      encoding: { y: downPlane("unitTop", height), text: words("unit") }
    }
  ]
}
