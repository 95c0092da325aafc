import type { Layer } from "../../canvas/Layer.ts"
import { colours, leading, sizes } from "../../canvas/look.ts"
import { acrossPlane, downPlane, type Plane, words } from "../../canvas/plane.ts"
import type { ColumnHeading } from "./columns.ts"

/** Space between the titles of the columns, their second lines and the cells, in pixels. */
const GAP = 6

const linesOf = (texts: ReadonlyArray<string>): number =>
  Math.max(0, ...texts.map((text) => (text === "" ? 0 : text.split("\n").length)))

/** How far the headings reach above the cells, in pixels. */
export const headingHeight = (headings: ReadonlyArray<ColumnHeading>): number =>
  leading.unit * (linesOf(headings.map(({ title }) => title)) + linesOf(headings.map(({ share }) => share))) +
  2 * GAP

/** Titles above the columns, standing on one line; under each what the criterion counts for. */
export const headingLayers = (headings: ReadonlyArray<ColumnHeading>, plane: Plane): ReadonlyArray<Layer> => {
  const shareTop = -GAP - leading.unit * linesOf(headings.map(({ share }) => share))
  const values = headings.map((heading) => ({
    ...heading,
    titleTop: shareTop - GAP / 2 - leading.unit * linesOf([heading.title]),
    shareTop
  }))
  const text = { type: "text", align: "center", baseline: "line-top", lineHeight: leading.unit } as const
  return [
    {
      data: { values },
      mark: { ...text, fontSize: sizes.axis, fontWeight: 600 },
      encoding: {
        x: acrossPlane("middle", plane),
        y: downPlane("titleTop", plane.height),
        text: words("title")
      }
    },
    {
      data: { values },
      mark: { ...text, fontSize: sizes.unit, color: colours.muted },
      encoding: {
        x: acrossPlane("middle", plane),
        y: downPlane("shareTop", plane.height),
        text: words("share")
      }
    }
  ]
}
