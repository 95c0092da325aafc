import type { FieldId } from "@dvk/core"
import { formatCount, type Language } from "@dvk/messages"
import type { Layer } from "../../canvas/Layer.ts"
import { colours } from "../../canvas/look.ts"
import { boxes, texts } from "../../canvas/marks.ts"
import { inkOn } from "../../canvas/palette.ts"
import type { Plane } from "../../canvas/plane.ts"
import { shadeFor } from "../../canvas/shades.ts"
import type { CountedRow } from "./unitFigures.ts"

/** A field's column on the plane. */
export interface FieldColumn {
  readonly field: FieldId
  readonly left: number
  readonly right: number
}

const GAP = 2

/** From one model to most: light enough for dark figures, and well darker than none. */
const SHADES = { lightest: 0.2, darkest: 0.45 } as const

/** How many models a unit has in each field: shaded and figured, or an outline where there is none. */
export const coverageCells = (
  rows: ReadonlyArray<CountedRow>,
  columns: ReadonlyArray<FieldColumn>,
  most: number,
  plane: Plane,
  language: Language
): ReadonlyArray<Layer> => {
  const cells = rows.flatMap(({ counts, top, bottom }) =>
    columns.map(({ field, left, right }) => {
      const count = counts.fields.get(field) ?? 0
      const share =
        SHADES.lightest + (SHADES.darkest - SHADES.lightest) * (most <= 1 ? 0 : (count - 1) / (most - 1))
      return {
        left: left + GAP,
        right: right - GAP,
        top: top + GAP,
        bottom: bottom - GAP,
        count,
        owing: counts.missing > 0,
        fill: count === 0 ? colours.paper : shadeFor(share)
      }
    })
  )
  const empty = cells.filter(({ count }) => count === 0)
  return [
    ...boxes(
      cells.filter(({ count }) => count > 0),
      plane
    ),
    ...boxes(
      empty.filter(({ owing }) => !owing),
      plane,
      colours.empty,
      [3, 3]
    ),
    ...boxes(
      empty.filter(({ owing }) => owing),
      plane,
      colours.accent,
      [3, 3]
    ),
    ...texts(
      cells
        .filter(({ count }) => count > 0)
        .map(({ left, right, top, bottom, count, fill }) => ({
          x: (left + right) / 2,
          y: (top + bottom) / 2,
          text: formatCount(count, language),
          ink: inkOn(fill)
        })),
      plane,
      { align: "center", baseline: "middle" }
    )
  ]
}
