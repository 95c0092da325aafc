import { formatCount, type Language } from "@dvk/messages"
import type { Layer } from "../canvas/Layer.ts"
import { colours } from "../canvas/look.ts"
import { boxes, texts } from "../canvas/marks.ts"
import { inkOn } from "../canvas/palette.ts"
import type { Plane } from "../canvas/plane.ts"
import { shadeFor } from "../canvas/shades.ts"

/** A cell of a table of counts: its room on the plane, what it counts, and how dark it is among the others. */
export interface CountedCell {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly count: number
  /** From 0, paper, to 1. Nothing is drawn of it where the count is 0. */
  readonly shade: number
  /** Whether something is wanting in its row, for which an empty cell stands out. */
  readonly isWanting: boolean
}

const GAP = 2

/** Counts in a table: shaded and figured, or an outline where there is nothing. */
export const countedCells = (
  cells: ReadonlyArray<CountedCell>,
  plane: Plane,
  language: Language
): ReadonlyArray<Layer> => {
  const boxed = cells.map(({ left, right, top, bottom, count, shade, isWanting }) => ({
    left: left + GAP,
    right: right - GAP,
    top: top + GAP,
    bottom: bottom - GAP,
    count,
    isWanting,
    fill: count === 0 ? colours.paper : shadeFor(shade)
  }))
  const filled = boxed.filter(({ count }) => count > 0)
  const empty = boxed.filter(({ count }) => count === 0)
  const outlined = (isWanting: boolean, outline: string) =>
    boxes(
      empty.filter((cell) => cell.isWanting === isWanting),
      plane,
      outline,
      [3, 3]
    )
  return [
    ...boxes(filled, plane),
    ...outlined(false, colours.empty),
    ...outlined(true, colours.accent),
    ...texts(
      filled.map(({ left, right, top, bottom, count, fill }) => ({
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
