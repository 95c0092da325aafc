import type { Language } from "@dvk/messages"
import type { Layer } from "../../canvas/Layer.ts"
import type { Plane } from "../../canvas/plane.ts"
import type { LabelRow } from "../../rows/chartRows.ts"
import { countedCells } from "../../rows/countedCells.ts"
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
  return countedCells(
    rows.flatMap(({ hamlet, top, bottom }) =>
      columns.map(({ key, left, right }) => {
        const { activities, people } = hamlet.days.get(key) ?? { activities: 0, people: 0 }
        const share = most === 0 ? 0 : people / most
        return {
          left,
          right,
          top,
          bottom,
          count: activities,
          shade: SHADES.lightest + (SHADES.darkest - SHADES.lightest) * share,
          isWanting: hamlet.state === "missing"
        }
      })
    ),
    plane,
    language
  )
}
