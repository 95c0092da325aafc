import type { Layer } from "../../canvas/Layer.ts"
import { CHART_WIDTH, colours, sizes } from "../../canvas/look.ts"
import { boxes, texts } from "../../canvas/marks.ts"
import type { Plane } from "../../canvas/plane.ts"
import { placeOn, type Ruler } from "../../canvas/ruler.ts"
import type { LabelRow } from "../../rows/chartRows.ts"
import type { YearLine } from "./yearLines.ts"

export type YearRow = LabelRow & { readonly line: YearLine }

/** The figures of a row in words. */
interface Figures {
  readonly now: string
  readonly before: string
  readonly difference: string
}

const BAR_HEIGHT = 13

/** This year's bar above last year's, each with its figure, and the difference at the right. */
export const yearBars = (
  rows: ReadonlyArray<YearRow & { readonly said: Figures }>,
  ruler: Ruler,
  plane: Plane
): ReadonlyArray<Layer> => {
  const bars = rows.flatMap(({ line, middle, said }) => [
    {
      count: line.now,
      text: said.now,
      top: middle - BAR_HEIGHT - 1,
      fill: colours.dark,
      weight: 600 as const
    },
    { count: line.before, text: said.before, top: middle + 1, fill: colours.light, weight: 400 as const }
  ])
  return [
    ...boxes(
      bars.flatMap(({ count, top, fill }) =>
        count === null
          ? []
          : [
              {
                left: ruler.left,
                right: Math.max(placeOn(ruler, count), ruler.left + 1),
                top,
                bottom: top + BAR_HEIGHT,
                fill
              }
            ]
      ),
      plane
    ),
    ...texts(
      bars.map(({ count, text, top, weight }) => ({
        x: placeOn(ruler, count ?? 0) + 6,
        y: top + BAR_HEIGHT / 2,
        text,
        weight,
        ink: count === null ? colours.muted : colours.ink
      })),
      plane,
      { align: "left", baseline: "middle", size: sizes.axis }
    ),
    ...texts(
      rows.map(({ said, middle }) => ({ x: CHART_WIDTH, y: middle, text: said.difference, weight: 600 })),
      plane,
      { align: "right", baseline: "middle" }
    )
  ]
}
