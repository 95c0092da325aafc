import type { QuotaFill } from "@dvk/core"
import { type Language, quotasTexts } from "@dvk/messages"
import type { Layer } from "../../canvas/Layer.ts"
import { colours, sizes } from "../../canvas/look.ts"
import { boxes, lines, texts } from "../../canvas/marks.ts"
import type { Plane } from "../../canvas/plane.ts"
import { placeOn, type Ruler } from "../../canvas/ruler.ts"
import type { LabelRow } from "../../rows/chartRows.ts"
import { quotaState } from "./quotaRows.ts"

export type QuotaRow = LabelRow & { readonly fill: QuotaFill }

const BAR_HEIGHT = 12

/** What is allowed as a light bed, what is filled as a dark bar, the minimum and the maximum as lines across. */
export const quotaBarLayers = (
  rows: ReadonlyArray<QuotaRow>,
  ruler: Ruler,
  plane: Plane,
  language: Language
): ReadonlyArray<Layer> => {
  const box = ({ middle }: QuotaRow, from: number, to: number, fill: string) => ({
    left: placeOn(ruler, from),
    right: placeOn(ruler, to),
    top: middle - BAR_HEIGHT / 2,
    bottom: middle + BAR_HEIGHT / 2,
    fill
  })
  const mark = ({ middle }: QuotaRow, at: number) => ({
    x: placeOn(ruler, at),
    x2: placeOn(ruler, at),
    y: middle - BAR_HEIGHT + 2,
    y2: middle + BAR_HEIGHT - 2
  })
  return [
    ...boxes(
      rows.flatMap((row) => (row.fill.max === null ? [] : [box(row, 0, row.fill.max, colours.shade)])),
      plane
    ),
    ...boxes(
      rows.flatMap((row) => (row.fill.filled === 0 ? [] : [box(row, 0, row.fill.filled, colours.dark)])),
      plane
    ),
    ...boxes(
      rows.flatMap((row) =>
        row.fill.open === 0 ? [] : [box(row, row.fill.filled, row.fill.filled + row.fill.open, colours.paper)]
      ),
      plane,
      colours.dark,
      [3, 2]
    ),
    ...lines(
      rows.flatMap((row) => (row.fill.min === 0 ? [] : [mark(row, row.fill.min)])),
      plane,
      { color: colours.accent, width: 2.5 }
    ),
    ...lines(
      rows.flatMap((row) => (row.fill.max === null ? [] : [mark(row, row.fill.max)])),
      plane,
      { color: colours.ink, width: 1.5, dash: [3, 2] }
    ),
    ...texts(
      rows.map(({ fill, middle }) => ({
        x: ruler.right + 20,
        y: middle,
        // A line on a ruler is easily misread by one: the bounds stand in words, too.
        text: `${quotasTexts.figures[language](fill.filled, fill.open, fill.min, fill.max)} · ${quotaState(fill, language)}`,
        ...(fill.filled < fill.min ? { ink: colours.accent, weight: 600 as const } : {})
      })),
      plane,
      { align: "left", baseline: "middle", size: sizes.axis }
    )
  ]
}
