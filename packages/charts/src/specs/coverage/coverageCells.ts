import type { FieldId } from "@dvk/core"
import type { Language } from "@dvk/messages"
import type { Layer } from "../../canvas/Layer.ts"
import type { Plane } from "../../canvas/plane.ts"
import { countedCells } from "../../rows/countedCells.ts"
import type { CountedRow } from "./unitFigures.ts"

/** A field's column on the plane. */
export interface FieldColumn {
  readonly field: FieldId
  readonly left: number
  readonly right: number
}

/** From one model to most: light enough for dark figures, and well darker than none. */
const SHADES = { lightest: 0.2, darkest: 0.45 } as const

/** How many models a unit has in each field: shaded and figured, or an outline where there is none. */
export const coverageCells = (
  rows: ReadonlyArray<CountedRow>,
  columns: ReadonlyArray<FieldColumn>,
  most: number,
  plane: Plane,
  language: Language
): ReadonlyArray<Layer> =>
  countedCells(
    rows.flatMap(({ counts, top, bottom }) =>
      columns.map(({ field, left, right }) => {
        const count = counts.fields.get(field) ?? 0
        const share = most <= 1 ? 0 : (count - 1) / (most - 1)
        const shade = SHADES.lightest + (SHADES.darkest - SHADES.lightest) * share
        return { left, right, top, bottom, count, shade, isWanting: counts.missing > 0 }
      })
    ),
    plane,
    language
  )
