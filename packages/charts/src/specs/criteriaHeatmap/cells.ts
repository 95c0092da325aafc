import { divide, multiply, type Rational, rational } from "@dvk/core"
import { formatScore, type Language } from "@dvk/messages"
import { approximate } from "../../canvas/approximate.ts"
import { colours } from "../../canvas/look.ts"
import type { ModelRow } from "../../rows/modelRows.ts"
import type { CriterionColumn } from "./columns.ts"

/** One model on one criterion. `shade` is in percent of the highest possible score; null where nothing was scored. */
export interface Cell {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly column: number
  readonly middle: number
  readonly said: string
  readonly shade: number | null
}

/** White space between two cells, in pixels. */
const GAP = 2

/** Every cell of the chart, row by row. */
export const heatmapCells = (
  rows: ReadonlyArray<ModelRow>,
  columns: ReadonlyArray<CriterionColumn>,
  language: Language
): ReadonlyArray<Cell> =>
  rows.flatMap((row) => {
    const means = new Map(
      row.model.ranked.score.criteria.map(({ criterion, mean }): [string, Rational | null] => [
        criterion,
        mean
      ])
    )
    return columns.map((column) => {
      const mean = means.get(column.criterion) ?? null
      return {
        left: column.left,
        right: column.right - GAP,
        top: row.top + GAP / 2,
        bottom: row.bottom - GAP / 2,
        column: column.middle,
        middle: row.middle,
        said: mean === null ? "–" : formatScore(mean, language),
        shade: mean === null ? null : approximate(multiply(divide(mean, column.highest), rational(100)))
      }
    })
  })

/** Whole tens that hold every shade, so that the difference between good and very good can be seen. */
export const shadeDomain = (cells: ReadonlyArray<Cell>): readonly [number, number] => {
  const shades = cells.flatMap(({ shade }) => (shade === null ? [] : [shade]))
  if (shades.length === 0) return [0, 100]
  const low = Math.floor(Math.min(...shades) / 10) * 10
  const high = Math.ceil(Math.max(...shades) / 10) * 10
  return low === high ? [low, low + 10] : [low, high]
}

/**
 * The colour in which a cell's number can be read: dark on the lighter part of the shades, white on the darker.
 *
 * @example
 * inkOn(95, [50, 100]) // => "#ffffff"
 * inkOn(null, [50, 100]) // => "#1c2b36"
 */
export const inkOn = (shade: number | null, [low, high]: readonly [number, number]): string =>
  shade !== null && (shade - low) / (high - low) > 0.55 ? "#ffffff" : colours.ink
