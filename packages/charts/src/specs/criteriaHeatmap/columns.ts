import { type CriterionId, FIXED_POINT_UNIT, type Rational, type Rubric, rational } from "@dvk/core"
import { criteriaHeatmapTexts, criterionShare, formatBound, type Language } from "@dvk/messages"
import { CHART_WIDTH, sizes } from "../../canvas/look.ts"
import type { MeasureText } from "../../labels/MeasureText.ts"
import { wrapLabel } from "../../labels/wrapLabel.ts"
import { labelColumn } from "../../rows/modelRows.ts"

/** A criterion's column on the plane, in pixels from the left edge. */
export interface CriterionColumn {
  readonly criterion: CriterionId
  readonly highest: Rational
  readonly left: number
  readonly right: number
  readonly middle: number
}

/** The text above a column: what it is, and in a lighter line what it counts for. */
export interface ColumnHeading {
  readonly middle: number
  readonly title: string
  readonly share: string
}

const CELLS_LEFT = labelColumn.left + labelColumn.width + 24
const TOTAL_WIDTH = 68
const NARROWEST = 58
const MOST_HEADING_LINES = 6

/** Columns in the order of the rubric. Many criteria make the chart wider, never the cells unreadable. */
export const criterionColumns = (rubric: Rubric): ReadonlyArray<CriterionColumn> => {
  const room = CHART_WIDTH - CELLS_LEFT - TOTAL_WIDTH
  const width = Math.max(NARROWEST, Math.floor(room / rubric.criteria.length))
  return rubric.criteria.map(({ id, highest }, at) => ({
    criterion: id,
    highest: rational(highest, FIXED_POINT_UNIT),
    left: CELLS_LEFT + at * width,
    right: CELLS_LEFT + (at + 1) * width,
    middle: CELLS_LEFT + (at + 0.5) * width
  }))
}

/** The middle of the column of final scores, and the width of the whole plane. */
export const totalColumn = (columns: ReadonlyArray<CriterionColumn>) => {
  const left = columns.at(-1)?.right ?? CELLS_LEFT
  return { middle: left + TOTAL_WIDTH / 2, right: left + TOTAL_WIDTH }
}

/** Headings set to the width of their columns, the one of the final score last. */
export const columnHeadings = (
  rubric: Rubric,
  columns: ReadonlyArray<CriterionColumn>,
  language: Language,
  measure: MeasureText
): ReadonlyArray<ColumnHeading> => {
  const set = (text: string, width: number, weight: 400 | 600) =>
    wrapLabel(
      text,
      width - 10,
      (piece) => measure(piece, { size: weight === 600 ? sizes.axis : sizes.unit, weight }),
      MOST_HEADING_LINES
    ).join("\n")
  const ofCriteria = rubric.criteria.flatMap(({ title, share }, at) => {
    const column = columns[at]
    if (column === undefined) return []
    const width = column.right - column.left
    const counts = criterionShare[rubric.method][language](
      formatBound(rational(share, FIXED_POINT_UNIT), language)
    )
    return [
      {
        middle: column.middle,
        title: set(title[language], width, 600),
        share: set(counts, width, 400)
      }
    ]
  })
  const total = criteriaHeatmapTexts.total[language]()
  return [
    ...ofCriteria,
    { middle: totalColumn(columns).middle, title: set(total, TOTAL_WIDTH, 600), share: "" }
  ]
}
