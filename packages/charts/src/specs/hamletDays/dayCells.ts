import { formatCount, type Language } from "@dvk/messages"
import type { Layer } from "../../canvas/Layer.ts"
import { colours } from "../../canvas/look.ts"
import { boxes, texts } from "../../canvas/marks.ts"
import { inkOn } from "../../canvas/palette.ts"
import type { Plane } from "../../canvas/plane.ts"
import { shadeFor } from "../../canvas/shades.ts"
import type { LabelRow } from "../../rows/chartRows.ts"
import type { DayKey } from "./dayColumns.ts"
import type { HamletRow } from "./hamletRows.ts"

/** A row of the chart on its plane. */
export type PlacedHamlet = LabelRow & { readonly hamlet: HamletRow }

/** A day's column on the plane. */
export interface DayColumn {
  readonly key: DayKey
  readonly left: number
  readonly right: number
}

const GAP = 2

/** From few people to most: even the lightest is well darker than an empty cell. */
const SHADES = { lightest: 0.18, darkest: 0.8 } as const

/** What each hamlet did on each day: figured, the darker the more people came; an outline where there was nothing. */
export const dayCells = (
  rows: ReadonlyArray<PlacedHamlet>,
  columns: ReadonlyArray<DayColumn>,
  plane: Plane,
  language: Language
): ReadonlyArray<Layer> => {
  const most = rows.reduce(
    (top, { hamlet }) => Math.max(top, ...[...hamlet.days.values()].map(({ people }) => people)),
    0
  )
  const cells = rows.flatMap(({ hamlet, top, bottom }) =>
    columns.map(({ key, left, right }) => {
      const { activities, people } = hamlet.days.get(key) ?? { activities: 0, people: 0 }
      const share = most === 0 ? 0 : people / most
      return {
        left: left + GAP,
        right: right - GAP,
        top: top + GAP,
        bottom: bottom - GAP,
        activities,
        isMissing: hamlet.state === "missing",
        fill:
          activities === 0
            ? colours.paper
            : shadeFor(SHADES.lightest + (SHADES.darkest - SHADES.lightest) * share)
      }
    })
  )
  const filled = cells.filter(({ activities }) => activities > 0)
  const empty = cells.filter(({ activities }) => activities === 0)
  const outlined = (isMissing: boolean, outline: string) =>
    boxes(
      empty.filter((cell) => cell.isMissing === isMissing),
      plane,
      outline,
      [3, 3]
    )
  return [
    ...boxes(filled, plane),
    ...outlined(false, colours.empty),
    ...outlined(true, colours.accent),
    ...texts(
      filled.map(({ left, right, top, bottom, activities, fill }) => ({
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        text: formatCount(activities, language),
        ink: inkOn(fill)
      })),
      plane,
      { align: "center", baseline: "middle" }
    )
  ]
}
