import { type Language, passedOver } from "@dvk/messages"
import { leading, sizes } from "../canvas/look.ts"
import type { MeasureText } from "../labels/MeasureText.ts"
import { wrapLabel } from "../labels/wrapLabel.ts"
import type { ModelInChart } from "./modelsInChart.ts"

/** A name of 200 letters is still whole in four lines. */
const MOST_NAME_LINES = 4
const MOST_UNIT_LINES = 2

/** Where the label stands, in pixels from the left edge. */
export const labelColumn = { rankRight: 26, left: 36, width: 372 } as const

/** Free space above the row's label and below it, together. */
const ROW_GAP = 12

/** A model's row on the plane: its label in lines, and where it stands, in pixels from the top. */
export interface ModelRow {
  readonly model: ModelInChart
  readonly rank: string
  readonly name: string
  readonly unit: string
  readonly weight: 400 | 600
  readonly top: number
  readonly bottom: number
  /** Top of the name's first line, and of the unit's. */
  readonly nameTop: number
  readonly unitTop: number
  readonly middle: number
}

/** Rows one under another, with `gapAfter` pixels of further space under each. */
export const modelRows = (
  models: ReadonlyArray<ModelInChart>,
  language: Language,
  measure: MeasureText,
  gapAfter: (index: number) => number
): ReadonlyArray<ModelRow> => {
  let top = 0
  return models.map((model, index) => {
    const row = modelRow(model, top, language, measure)
    top = row.bottom + gapAfter(index)
    return row
  })
}

/** How high the plane is that holds all rows. */
export const heightOf = (rows: ReadonlyArray<ModelRow>): number => rows.at(-1)?.bottom ?? 0

const modelRow = (model: ModelInChart, top: number, language: Language, measure: MeasureText): ModelRow => {
  const { registration, rank } = model.ranked
  const weight = model.standing === "selected" || model.standing === "open" ? 600 : 400
  const name = wrapLabel(
    registration.name,
    labelColumn.width,
    (text) => measure(text, { size: sizes.name, weight }),
    MOST_NAME_LINES
  )
  const unit = wrapLabel(
    model.standing === "passedOver"
      ? `${registration.unitName} · ${passedOver[language]()}`
      : registration.unitName,
    labelColumn.width,
    (text) => measure(text, { size: sizes.unit, weight: 400 }),
    MOST_UNIT_LINES
  )
  const nameTop = top + ROW_GAP / 2
  const unitTop = nameTop + name.length * leading.name
  const bottom = unitTop + unit.length * leading.unit + ROW_GAP / 2
  return {
    model,
    rank: `${rank}.`,
    name: name.join("\n"),
    unit: unit.join("\n"),
    weight,
    top,
    bottom,
    nameTop,
    unitTop,
    middle: (top + bottom) / 2
  }
}
