import { formatCount, type Language } from "@dvk/messages"
import type { Layer } from "../../canvas/Layer.ts"
import { colours } from "../../canvas/look.ts"
import { texts } from "../../canvas/marks.ts"
import type { Plane } from "../../canvas/plane.ts"
import type { PlacedHamlet } from "./dayCells.ts"
import { sayHamletState } from "./table.ts"

/** Where the columns of figures stand, in pixels: the first two by their middle, the last by its left edge. */
export interface FigureColumns {
  readonly activities: number
  readonly people: number
  readonly state: number
}

/** How much each row has in all, and in words where it has nothing. */
export const hamletFigures = (
  rows: ReadonlyArray<PlacedHamlet>,
  at: FigureColumns,
  plane: Plane,
  language: Language
): ReadonlyArray<Layer> => [
  ...texts(
    rows.flatMap(({ hamlet, middle, weight }) => [
      { x: at.activities, y: middle, text: formatCount(hamlet.activities, language), weight },
      { x: at.people, y: middle, text: formatCount(hamlet.people, language), weight }
    ]),
    plane,
    { align: "center", baseline: "middle" }
  ),
  ...texts(
    rows.map(({ hamlet, middle, weight }) => ({
      x: at.state,
      y: middle,
      text: sayHamletState(hamlet, language),
      weight,
      ink: hamlet.state === "missing" ? colours.accent : colours.muted
    })),
    plane,
    { align: "left", baseline: "middle" }
  )
]
