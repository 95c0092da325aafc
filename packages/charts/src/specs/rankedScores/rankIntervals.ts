import { type Language, rankedScoresTexts, rankRange } from "@dvk/messages"
import type { Layer } from "../../canvas/Layer.ts"
import { CHART_WIDTH, colours, sizes } from "../../canvas/look.ts"
import { dots, lines, texts } from "../../canvas/marks.ts"
import type { Plane } from "../../canvas/plane.ts"
import { placeOn, type Ruler, rulerLayers } from "../../canvas/ruler.ts"
import type { DoubtOfJudges, DoubtOfModel } from "../../doubt/Doubt.ts"
import type { MeasureText } from "../../labels/MeasureText.ts"
import { wrapLabel } from "../../labels/wrapLabel.ts"
import type { ModelRow } from "../../rows/chartRows.ts"

const LEFT = 756
const RANGES_WIDTH = 64
const MOST_TITLE_LINES = 4

/** Narrower than this a move by one rank would look like an upheaval. */
const NARROWEST = 3

/** What stands over the intervals, in lines no wider than they are. */
export const intervalTitle = (language: Language, measure: MeasureText): string =>
  wrapLabel(
    rankedScoresTexts.intervalAxis[language](),
    CHART_WIDTH - LEFT,
    (text) => measure(text, { size: sizes.axis, weight: 400 }),
    MOST_TITLE_LINES
  ).join("\n")

/**
 * For each model the ranks between which it stands in 90 % of the draws, drawn from the rank it has: that is where
 * the eye can compare a first and a hundredth model. The ranks themselves stand beside it in figures.
 */
export const intervalLayers = (
  models: ReadonlyArray<ModelRow>,
  doubt: DoubtOfJudges,
  plane: Plane,
  top: number,
  language: Language,
  measure: MeasureText
): ReadonlyArray<Layer> => {
  const intervals = models.flatMap(({ model: { ranked }, middle }) => {
    const own = doubt.models.get(ranked.registration.id)
    return own === undefined ? [] : [{ middle, ...movesOf(own, ranked.rank), own }]
  })
  const ruler = moveRuler(intervals)
  return [
    ...rulerLayers(ruler, plane, top, intervalTitle(language, measure), language, [ruler.low, 0, ruler.high]),
    ...lines(
      intervals.map(({ up, down, middle }) => ({
        x: placeOn(ruler, up) - 2,
        x2: placeOn(ruler, down) + 2,
        y: middle,
        y2: middle
      })),
      plane,
      { color: colours.light, width: 8 }
    ),
    ...dots(
      intervals.map(({ middle }) => ({ x: placeOn(ruler, 0), y: middle, fill: colours.dark })),
      plane,
      { area: 40 }
    ),
    ...texts(
      intervals.map(({ own, middle }) => ({
        x: CHART_WIDTH,
        y: middle,
        text: rankRange(own.rankFrom, own.rankTo)
      })),
      plane,
      { align: "right", baseline: "middle", size: sizes.axis }
    )
  ]
}

/** From the present rank: up is below 0. */
const movesOf = ({ rankFrom, rankTo }: DoubtOfModel, rank: number) => ({
  up: Math.min(0, rankFrom - rank),
  down: Math.max(0, rankTo - rank)
})

const moveRuler = (moves: ReadonlyArray<{ readonly up: number; readonly down: number }>): Ruler => {
  const bound = moves.reduce((most, { up, down }) => Math.max(most, -up, down), NARROWEST)
  return { left: LEFT + 6, right: CHART_WIDTH - RANGES_WIDTH, low: -bound, high: bound }
}
