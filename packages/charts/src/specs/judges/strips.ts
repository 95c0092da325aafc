import { approximate } from "../../canvas/approximate.ts"
import type { Layer } from "../../canvas/Layer.ts"
import { colours } from "../../canvas/look.ts"
import { dots, lines } from "../../canvas/marks.ts"
import type { Plane } from "../../canvas/plane.ts"
import { placeOn, type Ruler } from "../../canvas/ruler.ts"
import type { LabelRow } from "../../rows/chartRows.ts"
import type { JudgeStrip } from "./judgeStrips.ts"

export type JudgeRow = LabelRow & { readonly strip: JudgeStrip }

const LEFT = 262
const RIGHT = 690
const TICK = 9

/** Sheets whose ticks would fall on the same pixels are drawn as one: thousands of sheets stay one short strip. */
const PIXELS = 3

/** Of more sheets than this, ticks touch, and their height says how many sheets each stands for. */
const MOST_TICKS = 100

/** Whether the height of a judge's ticks says something. */
export const hasTallTicks = ({ totals }: JudgeStrip): boolean => totals.length > MOST_TICKS

/** Whole tens that hold every total, up to the highest that can be reached. */
export const stripRuler = (strips: ReadonlyArray<JudgeStrip>, highest: number): Ruler => {
  const lows = strips.flatMap(({ totals }) => (totals[0] === undefined ? [] : [approximate(totals[0])]))
  const lowest = lows.reduce((least, total) => Math.min(least, total), highest)
  const step = highest / 10
  return {
    left: LEFT,
    right: RIGHT,
    low: Math.max(0, Math.min(Math.floor(lowest / step) * step, highest - step)),
    high: highest
  }
}

/** A tick for each sheet, the judge's mean as a diamond, the committee's on the same models as a line across. */
export const stripLayers = (
  rows: ReadonlyArray<JudgeRow>,
  ruler: Ruler,
  plane: Plane
): ReadonlyArray<Layer> => [
  ...lines(
    rows.flatMap(({ strip, middle }) =>
      ticksOf(strip, ruler).map(({ x, height }) => ({ x, x2: x, y: middle - height, y2: middle + height }))
    ),
    plane,
    { color: colours.light, width: 2 }
  ),
  ...lines(
    rows.map(({ strip, middle }) => {
      const x = placeOn(ruler, approximate(strip.panelMean))
      return { x, x2: x, y: middle - TICK - 4, y2: middle + TICK + 4 }
    }),
    plane,
    { color: colours.accent, width: 2.5 }
  ),
  ...dots(
    rows.map(({ strip, middle }) => ({
      x: placeOn(ruler, approximate(strip.mean)),
      y: middle,
      fill: colours.dark
    })),
    plane,
    { area: 110, shape: "diamond", outline: colours.paper }
  )
]

const ticksOf = (strip: JudgeStrip, ruler: Ruler) => {
  const counts = new Map<number, number>()
  for (const total of strip.totals) {
    const x = Math.round(placeOn(ruler, approximate(total)) / PIXELS) * PIXELS
    counts.set(x, (counts.get(x) ?? 0) + 1)
  }
  const most = [...counts.values()].reduce((high, count) => Math.max(high, count), 1)
  return [...counts].map(([x, count]) => ({
    x,
    height: hasTallTicks(strip) ? 1 + ((TICK + 2) * count) / most : TICK
  }))
}
