import { formatCount, type Language } from "@dvk/messages"
import type { Layer } from "../../canvas/Layer.ts"
import { colours } from "../../canvas/look.ts"
import { type PlacedText, texts } from "../../canvas/marks.ts"
import type { Plane } from "../../canvas/plane.ts"
import type { LabelRow } from "../../rows/chartRows.ts"
import { sayState } from "./sayState.ts"
import type { UnitRow } from "./unitRows.ts"

export type CountedRow = LabelRow & { readonly counts: UnitRow }

/** Where the columns of figures stand, in pixels: the first two by their middle, the last by its left edge. */
export interface FigureColumns {
  readonly registered: number
  readonly owed: number
  readonly state: number
}

/**
 * How many models each row has and owes, and in words how it stands; a unit that owes stands out. `all`: the row of
 * all units together, whose figures are no reproach to anybody.
 */
export const unitFigures = (
  all: CountedRow,
  units: ReadonlyArray<CountedRow>,
  columns: FigureColumns,
  plane: Plane,
  language: Language
): ReadonlyArray<Layer> => {
  const figure = (row: CountedRow, text: string, x: number, ink: string): PlacedText => ({
    x,
    y: row.middle,
    text,
    weight: row.weight,
    ink
  })
  const inkOf = (row: CountedRow) => (row.counts.missing === 0 ? colours.ink : colours.accent)
  const counted = (of: (row: UnitRow) => string, x: number): ReadonlyArray<PlacedText> => [
    figure(all, of(all.counts), x, colours.ink),
    ...units.map((row) => figure(row, of(row.counts), x, inkOf(row)))
  ]
  return [
    ...texts(
      [
        ...counted(({ registered }) => formatCount(registered, language), columns.registered),
        ...counted(({ owed }) => (owed === null ? "–" : formatCount(owed, language)), columns.owed)
      ],
      plane,
      { align: "center", baseline: "middle" }
    ),
    ...texts(
      [all, ...units].map((row) => figure(row, sayState(row.counts, language), columns.state, inkOf(row))),
      plane,
      { align: "left", baseline: "middle" }
    )
  ]
}
