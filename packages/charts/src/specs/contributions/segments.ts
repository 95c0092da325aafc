import { add, type CriterionId, type Rational, zero } from "@dvk/core"
import { formatScore, type Language } from "@dvk/messages"
import { approximate } from "../../canvas/approximate.ts"
import { sizes } from "../../canvas/look.ts"
import type { Box, PlacedText } from "../../canvas/marks.ts"
import { inkOn, partColour } from "../../canvas/palette.ts"
import { placeOn, type Ruler } from "../../canvas/ruler.ts"
import type { MeasureText } from "../../labels/MeasureText.ts"
import type { ModelRow } from "../../rows/chartRows.ts"
import type { ModelInChart } from "../../rows/modelsInChart.ts"

const BAR_HEIGHT = 18
/** White between two segments: in print, neighbours are apart even where their shades are alike. */
const GAP = 1
const LABEL_SPACE = 6

/** What each criterion adds to a model's score; nothing where nobody scored it. */
export const contributionsOf = ({ ranked }: ModelInChart): ReadonlyMap<CriterionId, Rational> =>
  new Map(
    ranked.score.criteria.flatMap(({ criterion, contribution }) =>
      contribution === null ? [] : [[criterion, contribution] as const]
    )
  )

/** The bar of one row: a segment for each criterion in the rubric's order, its number inside where it fits. */
export interface StackedBar {
  readonly boxes: ReadonlyArray<Box>
  readonly labels: ReadonlyArray<PlacedText>
  readonly end: number
}

/** Segments side by side from the left end of the ruler. */
export const stackedBar = (
  { model, middle }: ModelRow,
  criteria: ReadonlyArray<CriterionId>,
  ruler: Ruler,
  language: Language,
  measure: MeasureText
): StackedBar => {
  const parts = contributionsOf(model)
  let sum = zero
  const segments = criteria.flatMap((criterion, at) => {
    const part = parts.get(criterion)
    if (part === undefined) return []
    const left = placeOn(ruler, approximate(sum))
    sum = add(sum, part)
    return [
      {
        left,
        right: placeOn(ruler, approximate(sum)),
        fill: partColour(at),
        said: formatScore(part, language)
      }
    ]
  })
  return {
    boxes: segments.map(({ left, right, fill }) => ({
      left,
      right: Math.max(left, right - GAP),
      top: middle - BAR_HEIGHT / 2,
      bottom: middle + BAR_HEIGHT / 2,
      fill
    })),
    labels: segments
      .filter(
        ({ left, right, said }) =>
          measure(said, { size: sizes.unit, weight: 400 }) + LABEL_SPACE <= right - left - GAP
      )
      .map(({ left, right, fill, said }) => ({
        x: (left + right - GAP) / 2,
        y: middle,
        text: said,
        ink: inkOn(fill)
      })),
    end: placeOn(ruler, approximate(sum))
  }
}
