import { rational } from "@dvk/core"
import { formatPercent, type Language, selectionOddsTexts } from "@dvk/messages"
import type { Layer } from "../../canvas/Layer.ts"
import type { LegendEntry } from "../../canvas/legend.ts"
import { colours } from "../../canvas/look.ts"
import { boxes, lines } from "../../canvas/marks.ts"
import type { Plane } from "../../canvas/plane.ts"
import { placeOn, type Ruler } from "../../canvas/ruler.ts"
import { shadeFor } from "../../canvas/shades.ts"
import type { DoubtOfWeights } from "../../doubt/Doubt.ts"
import type { ModelRow } from "../../rows/chartRows.ts"
import { type MoveBin, movesOf } from "./shares.ts"

const CELL_HEIGHT = 20

/** Rarer moves than this are not drawn. */
const RAREST = 0.005

/** At this share a cell is darkest. Shades go by the root of the share, so that rare moves can still be seen. */
const FULL = 0.5
const shadeOf = (share: number): string => shadeFor(Math.sqrt(Math.min(share, FULL) / FULL))

/** The steps that the legend names, in percent. */
const STEPS = [1, 5, 10, 25, 50] as const

/** So many cells can be told apart side by side; of more, neighbours are taken together. */
const MOST_CELLS = 61

/** Narrower than this a move by one rank would look like an upheaval. */
const NARROWEST = 4

export const acceptabilityLegend = (language: Language): ReadonlyArray<LegendEntry> =>
  STEPS.map((step) => {
    const said = formatPercent(rational(step, 100), language)
    return {
      label: step / 100 === FULL ? selectionOddsTexts.orMore[language](said) : said,
      fill: shadeOf(step / 100)
    }
  })

const binsOf = (row: ModelRow, doubt: DoubtOfWeights, size: number): ReadonlyArray<MoveBin> => {
  const { registration, rank } = row.model.ranked
  return movesOf(doubt.ranks.get(registration.id) ?? [], rank, size).filter(
    ({ count }) => count >= RAREST * doubt.draws
  )
}

/** Moves to both sides of the present rank, as far as any shown model moves often enough. */
export const moveRuler = (
  rows: ReadonlyArray<ModelRow>,
  doubt: DoubtOfWeights,
  left: number,
  right: number
): Ruler => {
  const bound = rows
    .flatMap((row) => binsOf(row, doubt, 1))
    .reduce((most, { from }) => Math.max(most, Math.abs(from)), NARROWEST)
  return { left, right, low: -bound - 0.5, high: bound + 0.5 }
}

/** A cell for every move that a model makes often enough, and a line at the rank it has. */
export const acceptabilityLayers = (
  rows: ReadonlyArray<ModelRow>,
  doubt: DoubtOfWeights,
  ruler: Ruler,
  plane: Plane
): ReadonlyArray<Layer> => {
  const size = Math.ceil((ruler.high - ruler.low) / MOST_CELLS)
  return [
    ...boxes(
      rows.flatMap((row) =>
        binsOf(row, doubt, size).map(({ from, to, count }) => ({
          left: Math.max(placeOn(ruler, from - 0.5), ruler.left),
          right: Math.min(placeOn(ruler, to + 0.5), ruler.right),
          top: row.middle - CELL_HEIGHT / 2,
          bottom: row.middle + CELL_HEIGHT / 2,
          fill: shadeOf(count / doubt.draws)
        }))
      ),
      plane
    ),
    ...lines(
      rows.map(({ middle }) => {
        const x = placeOn(ruler, 0)
        return { x, x2: x, y: middle - CELL_HEIGHT / 2 - 3, y2: middle + CELL_HEIGHT / 2 + 3 }
      }),
      plane,
      { color: colours.accent, width: 2 }
    )
  ]
}
