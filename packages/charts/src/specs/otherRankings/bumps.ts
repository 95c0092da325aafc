import type { ModelId } from "@dvk/core"
import type { Layer } from "../../canvas/Layer.ts"
import { colours, sizes } from "../../canvas/look.ts"
import { dots, type Line, lines, texts } from "../../canvas/marks.ts"
import { inkOn } from "../../canvas/palette.ts"
import type { Plane } from "../../canvas/plane.ts"
import type { ChartRows } from "../../rows/chartRows.ts"
import { crosses, type RankColumn } from "./rankColumns.ts"

const CIRCLE = 360

/**
 * Where the place `at` of the whole ranking stands: at the row of the model that holds it now, or within the row
 * that stands for it and others.
 */
export const placesDown = (rows: ChartRows): ReadonlyArray<number> =>
  rows.all.flatMap((row) => {
    const rest = rows.rests.find(({ top }) => top === row.top)?.rest
    if (rest === undefined) return [row.middle]
    return Array.from(
      { length: rest.count },
      (_, at) => row.top + ((at + 0.5) / rest.count) * (row.bottom - row.top)
    )
  })

/** A circle with the rank for every model and way, joined from way to way. `places`: of the shortlist, if any. */
export const bumpLayers = (
  rows: ChartRows,
  columns: ReadonlyArray<RankColumn>,
  across: ReadonlyArray<number>,
  places: number | null,
  plane: Plane
): ReadonlyArray<Layer> => {
  const down = placesDown(rows)
  const stops = rows.models.map(({ model }) => {
    const { id } = model.ranked.registration
    return { id, stops: stopsOf(id, columns, across, down) }
  })
  const joined = (wanted: boolean): ReadonlyArray<Line> =>
    stops
      .filter(({ id }) => (places !== null && crosses(id, columns, places)) === wanted)
      .flatMap(({ stops: own }) =>
        own.slice(1).map((stop, at) => {
          const before = own[at] ?? stop
          return { x: before.x, y: before.y, x2: stop.x, y2: stop.y }
        })
      )
  // Within a row that stands for many models, circles would cover each other: there the line alone passes.
  const inRest = (y: number) => rows.rests.some(({ top, bottom }) => y > top && y < bottom)
  const circles = stops.flatMap(({ stops: own }) =>
    own
      .filter(({ y }) => !inRest(y))
      .map(({ x, y, rank }) => ({
        x,
        y,
        rank,
        fill: places !== null && rank <= places ? colours.dark : colours.paper
      }))
  )
  const within = (wanted: boolean) => circles.filter(({ fill }) => (fill === colours.dark) === wanted)
  return [
    ...lines(joined(false), plane, { color: colours.light, width: 1.5 }),
    ...lines(joined(true), plane, { color: colours.accent, width: 3 }),
    ...dots(within(true), plane, { area: CIRCLE, outline: colours.paper }),
    ...dots(within(false), plane, { area: CIRCLE, outline: colours.muted }),
    ...texts(
      circles.map(({ x, y, rank, fill }) => ({ x, y, text: String(rank), ink: inkOn(fill) })),
      plane,
      { align: "center", baseline: "middle", size: sizes.unit }
    )
  ]
}

const stopsOf = (
  model: ModelId,
  columns: ReadonlyArray<RankColumn>,
  across: ReadonlyArray<number>,
  down: ReadonlyArray<number>
) =>
  columns.flatMap(({ ranks, places }, at) => {
    const [x, y, rank] = [across[at], down[places.get(model) ?? -1], ranks.get(model)]
    return x === undefined || y === undefined || rank === undefined ? [] : [{ x, y, rank }]
  })
