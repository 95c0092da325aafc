import { rational } from "@dvk/core"
import { formatPercent, type Language } from "@dvk/messages"
import type { Layer } from "../../canvas/Layer.ts"
import { colours, sizes } from "../../canvas/look.ts"
import { boxes, texts } from "../../canvas/marks.ts"
import type { Plane } from "../../canvas/plane.ts"
import { placeOn, type Ruler } from "../../canvas/ruler.ts"
import type { DoubtOfJudges } from "../../doubt/Doubt.ts"
import type { ModelRow } from "../../rows/chartRows.ts"
import { isUnsure } from "./shares.ts"

const BAR_HEIGHT = 12

/** The probability of selection as a bar on a full one, with its figure. */
export const selectedLayers = (
  rows: ReadonlyArray<ModelRow>,
  { models }: DoubtOfJudges,
  ruler: Ruler,
  plane: Plane,
  language: Language
): ReadonlyArray<Layer> => {
  const bars = rows.flatMap(({ model: { ranked }, middle }) => {
    const selected = models.get(ranked.registration.id)?.selected ?? null
    if (selected === null) return []
    const box = {
      left: ruler.left,
      right: ruler.right,
      top: middle - BAR_HEIGHT / 2,
      bottom: middle + BAR_HEIGHT / 2,
      fill: colours.shade
    }
    return [{ selected, box, middle }]
  })
  return [
    ...boxes(
      bars.map(({ box }) => box),
      plane
    ),
    ...boxes(
      bars.map(({ box, selected }) => ({
        ...box,
        right: placeOn(ruler, selected.count / selected.draws),
        fill: isUnsure(selected) ? colours.accent : colours.middle
      })),
      plane
    ),
    ...texts(
      bars.map(({ selected, middle }) => ({
        x: ruler.right + 8,
        y: middle,
        text: formatPercent(rational(selected.count, selected.draws), language),
        weight: isUnsure(selected) ? 600 : 400
      })),
      plane,
      { align: "left", baseline: "middle", size: sizes.axis }
    )
  ]
}
