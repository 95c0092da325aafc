import { rational } from "@dvk/core"
import { formatBound, type Language } from "@dvk/messages"
import type { Layer } from "./Layer.ts"
import { colours, leading, sizes } from "./look.ts"
import { lines, texts } from "./marks.ts"
import type { Plane } from "./plane.ts"

/** A straight scale of numbers across the plane: `low` stands at `left` and `high` at `right`, in pixels. */
export interface Ruler {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
}

/**
 * Where a number stands on a ruler.
 *
 * @example
 * placeOn({ left: 100, right: 300, low: 0, high: 50 }, 25) // => 200
 */
export const placeOn = ({ left, right, low, high }: Ruler, value: number): number =>
  high === low ? left : left + ((value - low) / (high - low)) * (right - left)

/**
 * Round numbers on a ruler, about `most` of them and never more.
 *
 * @example
 * ticksOf({ left: 0, right: 1, low: 0, high: 100 }, 6) // => [0,20,40,60,80,100]
 * ticksOf({ left: 0, right: 1, low: 1, high: 42 }, 5) // => [20,40]
 */
export const ticksOf = ({ low, high }: Ruler, most: number): ReadonlyArray<number> => {
  const step = stepFor(high - low, most)
  const first = Math.ceil(low / step)
  const last = Math.floor(high / step)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * step)
}

const stepFor = (length: number, most: number): number => {
  let power = 1
  while (true) {
    for (const step of [1, 2, 5]) if (length / (step * power) <= most - 1) return step * power
    power *= 10
  }
}

/** Height of the line of numbers over a ruler, and of one line of its title, in pixels. */
export const RULER_HEIGHT = 22

/** The lines of a ruler with their numbers above, and over them what is measured. `top`: where the lines begin. */
export const rulerLayers = (
  ruler: Ruler,
  plane: Plane,
  top: number,
  title: string,
  language: Language,
  ticks: ReadonlyArray<number> = ticksOf(ruler, 6)
): ReadonlyArray<Layer> => [
  ...lines(
    ticks.map((tick) => ({ x: placeOn(ruler, tick), x2: placeOn(ruler, tick), y: top, y2: plane.height })),
    plane
  ),
  ...texts(
    ticks.map((tick) => ({
      x: placeOn(ruler, tick),
      y: top - 6,
      text: formatBound(rational(Math.round(tick * 100), 100), language).replace("-", "−"),
      ink: colours.muted
    })),
    plane,
    { align: "center", baseline: "bottom", size: sizes.axis }
  ),
  ...texts(
    [
      {
        x: ruler.left,
        y: top - RULER_HEIGHT - leading.unit * linesIn(title),
        text: title,
        ink: colours.muted
      }
    ],
    plane,
    { align: "left", baseline: "line-top", size: sizes.axis, leading: leading.unit }
  )
]

const linesIn = (text: string): number => (text === "" ? 0 : text.split("\n").length)

/** How much room a ruler with this title needs above its lines, in pixels. */
export const rulerHeight = (title: string): number => RULER_HEIGHT + leading.unit * linesIn(title) + 4
