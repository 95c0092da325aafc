import type { Layer } from "../canvas/Layer.ts"
import { colours, leading, sizes } from "../canvas/look.ts"
import { texts } from "../canvas/marks.ts"
import type { Plane } from "../canvas/plane.ts"
import type { MeasureText } from "../labels/MeasureText.ts"
import { wrapLabel } from "../labels/wrapLabel.ts"

/** The text above a column: what it is, and in a lighter line what it counts for. */
export interface ColumnHeading {
  readonly left: number
  readonly right: number
  readonly title: string
  readonly below: string
}

/** Headings set in the width of their columns. */
export interface ColumnHeadings {
  readonly height: number
  /** `bottom`: where the columns begin, in pixels from the top of the plane. */
  readonly layers: (plane: Plane, bottom: number) => ReadonlyArray<Layer>
}

/** Space between the titles of the columns, their second lines and the cells, in pixels. */
const GAP = 6
const SIDE = 5
const MOST_LINES = 12

/** Titles above columns, standing on one line; under each what the column counts for. */
export const columnHeadings = (
  headings: ReadonlyArray<ColumnHeading>,
  measure: MeasureText
): ColumnHeadings => {
  const set = (text: string, width: number, size: number, weight: 400 | 600) =>
    wrapLabel(text, width - 2 * SIDE, (piece) => measure(piece, { size, weight }), MOST_LINES)
  const placed = headings.map(({ left, right, title, below }) => ({
    x: (left + right) / 2,
    title: set(title, right - left, sizes.axis, 600),
    below: set(below, right - left, sizes.unit, 400)
  }))
  const most = (lines: ReadonlyArray<ReadonlyArray<string>>) =>
    lines.reduce((longest, { length }) => Math.max(longest, length), 0) * leading.unit
  const belowHeight = most(placed.map(({ below }) => below))
  const setting = { align: "center", baseline: "line-top", leading: leading.unit } as const
  return {
    height: most(placed.map(({ title }) => title)) + belowHeight + 2 * GAP,
    layers: (plane, bottom) => {
      const belowTop = bottom - GAP - belowHeight
      return [
        ...texts(
          placed.map(({ x, title }) => ({
            x,
            y: belowTop - GAP / 2 - leading.unit * title.length,
            text: title.join("\n"),
            weight: 600
          })),
          plane,
          { ...setting, size: sizes.axis }
        ),
        ...texts(
          placed.map(({ x, below }) => ({ x, y: belowTop, text: below.join("\n"), ink: colours.muted })),
          plane,
          { ...setting, size: sizes.unit }
        )
      ]
    }
  }
}
