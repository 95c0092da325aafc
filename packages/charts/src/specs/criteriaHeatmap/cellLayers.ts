import { formatScore, type Language } from "@dvk/messages"
import type { Layer } from "../../canvas/Layer.ts"
import { colours } from "../../canvas/look.ts"
import { boxes, texts } from "../../canvas/marks.ts"
import { inkOn } from "../../canvas/palette.ts"
import type { Plane } from "../../canvas/plane.ts"
import { shadeFor } from "../../canvas/shades.ts"
import type { ModelRow } from "../../rows/chartRows.ts"
import type { Cell } from "./cells.ts"

/** Cells shaded from light to dark between the bounds of `domain`, each with its number. */
export const cellLayers = (
  cells: ReadonlyArray<Cell>,
  [low, high]: readonly [number, number],
  plane: Plane
): ReadonlyArray<Layer> => {
  const filled = cells.map((cell) => ({
    ...cell,
    fill: cell.shade === null ? colours.paper : shadeFor((cell.shade - low) / (high - low))
  }))
  return [
    ...boxes(filled, plane),
    ...texts(
      filled.map(({ left, right, top, bottom, fill, said }) => ({
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        text: said,
        ink: inkOn(fill)
      })),
      plane,
      { align: "center", baseline: "middle" }
    )
  ]
}

/** The final score of every row, in a column of its own. */
export const totalLayer = (
  rows: ReadonlyArray<ModelRow>,
  middle: number,
  plane: Plane,
  language: Language
): ReadonlyArray<Layer> =>
  texts(
    rows.map((row) => ({
      x: middle,
      y: row.middle,
      text: formatScore(row.model.ranked.score.total, language),
      weight: 600
    })),
    plane,
    { align: "center", baseline: "middle" }
  )
