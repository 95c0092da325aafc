import { formatSigned, type Language } from "@dvk/messages"
import { approximate } from "../../canvas/approximate.ts"
import type { Layer } from "../../canvas/Layer.ts"
import { CHART_WIDTH, colours, sizes } from "../../canvas/look.ts"
import { boxes, lines, texts } from "../../canvas/marks.ts"
import type { Plane } from "../../canvas/plane.ts"
import { placeOn, type Ruler } from "../../canvas/ruler.ts"
import type { MeasureText } from "../../labels/MeasureText.ts"
import type { JudgeStrip } from "./judgeStrips.ts"
import type { JudgeRow } from "./strips.ts"

const LEFT = 750
const RIGHT = CHART_WIDTH - 40
const BAR_HEIGHT = 12

/** Distances to both sides of 0, equally far. */
export const distanceRuler = (strips: ReadonlyArray<JudgeStrip>): Ruler => {
  const farthest = strips.reduce((most, { distance }) => Math.max(most, Math.abs(approximate(distance))), 1)
  const bound = Math.ceil(farthest)
  return { left: LEFT, right: RIGHT, low: -bound, high: bound }
}

/** A bar from 0 to each judge's distance, with the figure at its end. */
export const distanceLayers = (
  rows: ReadonlyArray<JudgeRow>,
  ruler: Ruler,
  plane: Plane,
  language: Language,
  measure: MeasureText
): ReadonlyArray<Layer> => {
  const zero = placeOn(ruler, 0)
  const bars = rows.map(({ strip, middle }) => {
    const end = placeOn(ruler, approximate(strip.distance))
    const text = formatSigned(strip.distance, language)
    const width = measure(text, { size: sizes.axis, weight: 600 })
    return {
      box: {
        left: Math.min(zero, end),
        right: Math.max(zero, end),
        top: middle - BAR_HEIGHT / 2,
        bottom: middle + BAR_HEIGHT / 2,
        fill: colours.middle
      },
      said: { x: end < zero ? end - 6 - width : end + 6, y: middle, text, weight: 600 } as const,
      width
    }
  })
  return [
    ...boxes(
      bars.map(({ said, width, box }) => ({
        ...box,
        left: said.x - 3,
        right: said.x + width + 3,
        fill: colours.paper
      })),
      plane
    ),
    ...boxes(
      bars.map(({ box }) => box),
      plane
    ),
    ...lines(
      rows.map(({ middle }) => ({ x: zero, x2: zero, y: middle - BAR_HEIGHT, y2: middle + BAR_HEIGHT })),
      plane,
      { color: colours.ink }
    ),
    ...texts(
      bars.map(({ said }) => said),
      plane,
      { align: "left", baseline: "middle", size: sizes.axis }
    )
  ]
}
