import { formatScore, type Language, passedOver, restOfModels, restRange } from "@dvk/messages"
import { leading, sizes } from "../canvas/look.ts"
import type { MeasureText } from "../labels/MeasureText.ts"
import { wrapLabel } from "../labels/wrapLabel.ts"
import type { ChartEntry, RestOfModels } from "./chartEntries.ts"
import type { ModelInChart } from "./modelsInChart.ts"

/** A name of 200 letters is still whole in five lines, a long name of a unit in four. */
const MOST_NAME_LINES = 6
const MOST_UNIT_LINES = 5

/** Where labels stand, in pixels from the left edge. */
export const labelColumn = { rankRight: 26, left: 36 } as const

/** How wide a label may be where the chart beside it needs much room, and where it does not. */
export const labelWidths = { narrow: 300, wide: 372 } as const

/** Free space above the row's label and below it, together. */
const ROW_GAP = 12

/** A row on the plane: its label in lines, and where it stands, in pixels from the top. */
export interface LabelRow {
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

export interface ModelRow extends LabelRow {
  readonly model: ModelInChart
}

export interface RestRow extends LabelRow {
  readonly rest: RestOfModels
}

/** Rows one under another, in the order of their entries. */
export interface ChartRows {
  readonly all: ReadonlyArray<LabelRow>
  readonly models: ReadonlyArray<ModelRow>
  readonly rests: ReadonlyArray<RestRow>
  /** Where the last row ends. */
  readonly bottom: number
  readonly rowEnds: ReadonlyArray<number>
}

/** How rows are set. */
export interface RowSetting {
  /** Where the first row begins. */
  readonly top: number
  readonly labelWidth: number
  readonly language: Language
  readonly measure: MeasureText
  /** Further space under an entry, in pixels. */
  readonly gapAfter?: (index: number) => number
}

/** Sets every entry's label and gives it the room it needs. */
export const chartRows = (entries: ReadonlyArray<ChartEntry>, setting: RowSetting): ChartRows => {
  const models: Array<ModelRow> = []
  const rests: Array<RestRow> = []
  const all: Array<LabelRow> = []
  let top = setting.top
  entries.forEach((entry, index) => {
    const label = labelRow(labelOf(entry, setting.language), top, setting)
    all.push(label)
    if (entry.kind === "model") models.push({ ...label, model: entry.model })
    else rests.push({ ...label, rest: entry.rest })
    top = label.bottom + (setting.gapAfter?.(index) ?? 0)
  })
  return { all, models, rests, bottom: top, rowEnds: all.map(({ bottom }) => bottom) }
}

type Label = Pick<LabelRow, "rank" | "name" | "unit" | "weight">

const labelOf = (entry: ChartEntry, language: Language): Label => {
  if (entry.kind === "rest") {
    const { count, rankFrom, rankTo, lowest, highest } = entry.rest
    return {
      rank: "…",
      name: restOfModels[language](count),
      unit: restRange[language](
        rankFrom,
        rankTo,
        formatScore(lowest, language),
        formatScore(highest, language)
      ),
      weight: 400
    }
  }
  const { ranked, standing } = entry.model
  const { name, unitName } = ranked.registration
  return {
    rank: `${ranked.rank}.`,
    name,
    unit: standing === "passedOver" ? `${unitName} · ${passedOver[language]()}` : unitName,
    weight: standing === "selected" || standing === "open" ? 600 : 400
  }
}

/** A label set in lines below `top`. */
export const labelRow = (
  { rank, name, unit, weight }: Label,
  top: number,
  { labelWidth, measure }: Pick<RowSetting, "labelWidth" | "measure">
): LabelRow => {
  const nameLines = wrapLabel(
    name,
    labelWidth,
    (text) => measure(text, { size: sizes.name, weight }),
    MOST_NAME_LINES
  )
  const unitLines = wrapLabel(
    unit,
    labelWidth,
    (text) => measure(text, { size: sizes.unit, weight: 400 }),
    MOST_UNIT_LINES
  )
  const nameTop = top + ROW_GAP / 2
  const unitTop = nameTop + nameLines.length * leading.name
  const bottom = unitTop + unitLines.length * leading.unit + ROW_GAP / 2
  return {
    rank,
    name: nameLines.join("\n"),
    unit: unitLines.join("\n"),
    weight,
    top,
    bottom,
    nameTop,
    unitTop,
    middle: (top + bottom) / 2
  }
}
