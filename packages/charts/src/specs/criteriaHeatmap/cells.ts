import { divide, multiply, type Rational, rational } from "@dvk/core"
import { formatScore, type Language } from "@dvk/messages"
import { approximate } from "../../canvas/approximate.ts"
import type { ModelRow } from "../../rows/chartRows.ts"
import type { ModelInChart } from "../../rows/modelsInChart.ts"
import type { CriterionColumn } from "./columns.ts"

/** One model on one criterion. `shade` is in percent of the highest possible score; null where nothing was scored. */
export interface Cell {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly said: string
  readonly shade: number | null
}

/** White space between two cells, in pixels. */
const GAP = 2

/** The exact means of a model by criterion. */
export const meansOf = ({ ranked }: ModelInChart): ReadonlyMap<string, Rational | null> =>
  new Map(ranked.score.criteria.map(({ criterion, mean }) => [criterion, mean]))

/** A mean as people read it; a dash where nobody scored. */
export const sayMean = (mean: Rational | null, language: Language): string =>
  mean === null ? "–" : formatScore(mean, language)

/** Every cell of the chart, row by row. */
export const heatmapCells = (
  rows: ReadonlyArray<ModelRow>,
  columns: ReadonlyArray<CriterionColumn>,
  language: Language
): ReadonlyArray<Cell> =>
  rows.flatMap((row) => {
    const means = meansOf(row.model)
    return columns.map((column) => {
      const mean = means.get(column.criterion) ?? null
      return {
        left: column.left,
        right: column.right - GAP,
        top: row.top + GAP / 2,
        bottom: row.bottom - GAP / 2,
        said: sayMean(mean, language),
        shade: mean === null ? null : approximate(multiply(divide(mean, column.highest), rational(100)))
      }
    })
  })

/** Whole tens that hold every shade, so that the difference between good and very good can be seen. */
export const shadeDomain = (cells: ReadonlyArray<Cell>): readonly [number, number] => {
  const shades = cells.flatMap(({ shade }) => (shade === null ? [] : [shade]))
  if (shades.length === 0) return [0, 100]
  const low = Math.floor(shades.reduce((least, shade) => Math.min(least, shade)) / 10) * 10
  const high = Math.ceil(shades.reduce((most, shade) => Math.max(most, shade)) / 10) * 10
  return low === high ? [low, low + 10] : [low, high]
}
