import type { Language } from "@dvk/messages"
import type { Layer } from "../../canvas/Layer.ts"
import { colours, sizes } from "../../canvas/look.ts"
import { boxes, texts } from "../../canvas/marks.ts"
import type { Plane } from "../../canvas/plane.ts"
import { placeOn } from "../../canvas/ruler.ts"
import type { LabelRow } from "../../rows/chartRows.ts"
import { type Funnel, type StageName, sayStage } from "./stages.ts"

export interface StageColumn {
  readonly stage: StageName
  readonly left: number
  readonly right: number
}

export type FunnelRow = LabelRow & { readonly funnel: Funnel }

const BAR_HEIGHT = 12
const SIDE = 8

/** For every stage the share of the registered as a bar on a full one, and the number under it. */
export const funnelBars = (
  rows: ReadonlyArray<FunnelRow>,
  columns: ReadonlyArray<StageColumn>,
  plane: Plane,
  language: Language
): ReadonlyArray<Layer> => {
  const cells = rows.flatMap(({ funnel, middle }) =>
    columns.map(({ stage, left, right }) => ({
      funnel,
      stage,
      ruler: { left: left + SIDE, right: right - SIDE, low: 0, high: funnel.stages.registered ?? 0 },
      count: funnel.stages[stage],
      top: middle - BAR_HEIGHT - 2,
      bottom: middle - 2,
      said: { x: left + SIDE, y: middle + 3, text: sayStage(funnel, stage, language) }
    }))
  )
  const known = cells.flatMap((cell) => (cell.count === null ? [] : [{ ...cell, count: cell.count }]))
  return [
    ...boxes(
      known.map(({ ruler, top, bottom }) => ({
        left: ruler.left,
        right: ruler.right,
        top,
        bottom,
        fill: colours.shade
      })),
      plane
    ),
    ...boxes(
      known.map(({ ruler, top, bottom, count, funnel }) => ({
        left: ruler.left,
        right: Math.min(ruler.right, placeOn(ruler, count)),
        top,
        bottom,
        fill: funnel.own ? colours.dark : colours.light
      })),
      plane
    ),
    ...texts(
      cells.map(({ said, count, funnel }) => ({
        ...said,
        weight: funnel.own ? (600 as const) : (400 as const),
        ink: count === null ? colours.muted : colours.ink
      })),
      plane,
      { align: "left", baseline: "line-top", size: sizes.axis }
    )
  ]
}
