import type { MeasureText } from "../labels/MeasureText.ts"
import { wrapLabel } from "../labels/wrapLabel.ts"
import type { Layer } from "./Layer.ts"
import { CHART_WIDTH, colours, sizes } from "./look.ts"
import { boxes, type PlacedText, texts } from "./marks.ts"
import type { Plane } from "./plane.ts"

/** What a colour stands for. `outlined`: the colour is so light that only its outline can be seen. */
export interface LegendEntry {
  readonly label: string
  readonly fill: string
  readonly outlined?: boolean
}

/** A legend with its height, so that what follows can be set below it. */
export interface Legend {
  readonly height: number
  readonly layers: (plane: Plane) => ReadonlyArray<Layer>
}

const SWATCH = 12
const LINE = 20
const BETWEEN = 22
const BELOW = 12
const MOST_LINES = 3

/** Swatches with their labels in reading order, on as many lines as they need; no label is ever cut. */
export const legendOf = (
  title: string,
  entries: ReadonlyArray<LegendEntry>,
  measure: MeasureText,
  width: number = CHART_WIDTH
): Legend => {
  const heading = { size: sizes.axis, weight: 600 } as const
  const start = title === "" ? 0 : measure(title, heading) + 14
  let x = start
  let line = 0
  const placed = entries.map((entry) => {
    const label = wrapLabel(
      entry.label,
      width - start - SWATCH - 8,
      (text) => measure(text, { size: sizes.axis, weight: 400 }),
      MOST_LINES
    )
    const taken =
      SWATCH + 8 + Math.max(0, ...label.map((text) => measure(text, { size: sizes.axis, weight: 400 })))
    if (x > start && x + taken > width) {
      x = start
      line += 1
    }
    const at = { ...entry, x, y: line * LINE + LINE / 2, label: label.join("\n") }
    x += taken + BETWEEN
    line += label.length - 1
    return at
  })
  const words: ReadonlyArray<PlacedText> = placed.map(({ label, x: left, y }) => ({
    x: left + SWATCH + 6,
    y,
    text: label
  }))
  const swatch = ({ x: left, y, fill }: (typeof placed)[number]) => ({
    left,
    right: left + SWATCH,
    top: y - SWATCH / 2,
    bottom: y + SWATCH / 2,
    fill
  })
  return {
    height: entries.length === 0 ? 0 : (line + 1) * LINE + BELOW,
    layers: (plane) => [
      ...texts([{ x: 0, y: LINE / 2, text: title, weight: 600 }], plane, {
        align: "left",
        baseline: "middle",
        size: sizes.axis
      }),
      ...boxes(placed.filter(({ outlined }) => outlined !== true).map(swatch), plane),
      ...boxes(placed.filter(({ outlined }) => outlined === true).map(swatch), plane, colours.muted),
      ...texts(words, plane, { align: "left", baseline: "middle", size: sizes.axis })
    ]
  }
}
