import { type CriterionId, FIXED_POINT_UNIT, type Rational, type Rubric, rational } from "@dvk/core"
import { criteriaHeatmapTexts, criterionShare, formatBound, type Language } from "@dvk/messages"
import { CHART_WIDTH } from "../../canvas/look.ts"
import type { ColumnHeading } from "../../columns/columnHeadings.ts"
import { labelColumn, labelWidths } from "../../rows/chartRows.ts"

/** A criterion's column on the plane, in pixels from the left edge. */
export interface CriterionColumn {
  readonly criterion: CriterionId
  readonly highest: Rational
  readonly left: number
  readonly right: number
  readonly middle: number
}

const TOTAL_WIDTH = 68
const NARROWEST = 58

/** With many criteria the labels leave more room for the cells. */
const MANY = 8

export const labelWidthFor = (rubric: Rubric): number =>
  rubric.criteria.length > MANY ? labelWidths.narrow : labelWidths.wide

/** Columns in the order of the rubric. Many criteria make the chart wider, never the cells unreadable. */
export const criterionColumns = (rubric: Rubric): ReadonlyArray<CriterionColumn> => {
  const start = labelColumn.left + labelWidthFor(rubric) + 24
  const room = CHART_WIDTH - start - TOTAL_WIDTH
  const width = Math.max(NARROWEST, Math.floor(room / rubric.criteria.length))
  return rubric.criteria.map(({ id, highest }, at) => ({
    criterion: id,
    highest: rational(highest, FIXED_POINT_UNIT),
    left: start + at * width,
    right: start + (at + 1) * width,
    middle: start + (at + 0.5) * width
  }))
}

/** The column of final scores, right of the criteria. */
export const totalColumn = (columns: ReadonlyArray<CriterionColumn>) => {
  const left = columns.at(-1)?.right ?? labelColumn.left
  return { left, middle: left + TOTAL_WIDTH / 2, right: left + TOTAL_WIDTH }
}

/** What stands above the columns, the heading of the final score last. */
export const criterionHeadings = (
  rubric: Rubric,
  columns: ReadonlyArray<CriterionColumn>,
  language: Language
): ReadonlyArray<ColumnHeading> => [
  ...rubric.criteria.flatMap(({ title, share }, at) => {
    const column = columns[at]
    if (column === undefined) return []
    const counts = formatBound(rational(share, FIXED_POINT_UNIT), language)
    return [{ ...column, title: title[language], below: criterionShare[rubric.method][language](counts) }]
  }),
  { ...totalColumn(columns), title: criteriaHeatmapTexts.total[language](), below: "" }
]
