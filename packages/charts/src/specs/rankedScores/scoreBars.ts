import type { Rubric } from "@dvk/core"
import { formatScore, type Language } from "@dvk/messages"
import { approximate } from "../../canvas/approximate.ts"
import type { Layer } from "../../canvas/Layer.ts"
import { colours, sizes } from "../../canvas/look.ts"
import { boxes, lines, texts } from "../../canvas/marks.ts"
import type { Plane } from "../../canvas/plane.ts"
import { placeOn, type Ruler } from "../../canvas/ruler.ts"
import type { MeasureText } from "../../labels/MeasureText.ts"
import type { ChartRows } from "../../rows/chartRows.ts"
import { gradeColour } from "./gradeScale.ts"

const BAR_HEIGHT = 14

/** From a bar's end to its score, and the white around the score, in pixels. */
const SCORE_DISTANCE = 7
const HALO = 4

/** One bar a row with its score at the end, on the lower bounds of the grades. */
export const scoreBarLayers = (
  rows: ChartRows,
  rubric: Rubric,
  ruler: Ruler,
  plane: Plane,
  top: number,
  language: Language,
  measure: MeasureText
): ReadonlyArray<Layer> => {
  const bars = rows.models.map(({ model: { ranked }, middle }) => {
    const end = placeOn(ruler, approximate(ranked.score.total))
    return {
      box: {
        left: ruler.left,
        right: end,
        top: middle - BAR_HEIGHT / 2,
        bottom: middle + BAR_HEIGHT / 2,
        fill: gradeColour(rubric, ranked.grade)
      },
      graded: ranked.grade !== null,
      score: {
        x: end + SCORE_DISTANCE,
        y: middle,
        text: formatScore(ranked.score.total, language),
        weight: 600
      }
    } as const
  })
  const bounds = rubric.grades.map(({ from }) => placeOn(ruler, approximate(from)))
  return [
    ...lines(
      bounds.map((x) => ({ x, x2: x, y: top, y2: plane.height })),
      plane,
      { color: colours.muted, dash: [2, 3] }
    ),
    // The score stands on white, so that no line of the ruler runs through its figures.
    ...boxes(
      bars.map(({ box, score }) => ({
        ...box,
        left: box.right,
        right: score.x + measure(score.text, { size: sizes.score, weight: 600 }) + HALO,
        fill: colours.paper
      })),
      plane
    ),
    ...boxes(
      bars.filter(({ graded }) => graded).map(({ box }) => box),
      plane
    ),
    ...boxes(
      bars.filter(({ graded }) => !graded).map(({ box }) => box),
      plane,
      colours.muted
    ),
    ...boxes(
      rows.rests.map(({ rest, middle }) => ({
        left: placeOn(ruler, approximate(rest.lowest)),
        right: Math.max(
          placeOn(ruler, approximate(rest.highest)),
          placeOn(ruler, approximate(rest.lowest)) + 2
        ),
        top: middle - BAR_HEIGHT / 2,
        bottom: middle + BAR_HEIGHT / 2,
        fill: colours.shade
      })),
      plane,
      colours.muted
    ),
    ...texts(
      bars.map(({ score }) => score),
      plane,
      { align: "left", baseline: "middle", size: sizes.score }
    )
  ]
}
