import { criteriaHeatmapTexts } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { Chart } from "../../Chart.ts"
import { heading } from "../../canvas/heading.ts"
import { look, SCHEMA } from "../../canvas/look.ts"
import { labelLayers } from "../../rows/labelLayers.ts"
import { heightOf, modelRows } from "../../rows/modelRows.ts"
import { modelsInChart } from "../../rows/modelsInChart.ts"
import { emptyChart } from "../emptyChart.ts"
import { criteriaHeatmapAltText } from "./altText.ts"
import { cellLayers, totalLayer } from "./cellLayers.ts"
import { heatmapCells } from "./cells.ts"
import { columnHeadings, criterionColumns, totalColumn } from "./columns.ts"
import { headingHeight, headingLayers } from "./headingLayers.ts"

/** From the headings of the columns up to the legend, in pixels. */
const LEGEND_DISTANCE = 10

const title: Chart["title"] = (language) => criteriaHeatmapTexts.title[language]()

const spec: Chart["spec"] = (evaluation, language, measure): TopLevelSpec => {
  const models = modelsInChart(evaluation)
  if (models.length === 0) return emptyChart(title(language), evaluation, language, measure)
  const { rubric } = evaluation.campaign
  const columns = criterionColumns(rubric)
  const total = totalColumn(columns)
  const headings = columnHeadings(rubric, columns, language, measure)
  const rows = modelRows(models, language, measure, () => 0)
  const plane = { width: total.right, height: heightOf(rows) }
  const legendOffset = headingHeight(headings) + LEGEND_DISTANCE
  const bold =
    models.some(({ standing }) => standing === "selected" || standing === "open") &&
    criteriaHeatmapTexts.bold[language]()
  return {
    $schema: SCHEMA,
    description: criteriaHeatmapAltText(evaluation, language),
    title: heading(title(language), evaluation, language, measure, bold === false ? [] : [bold]),
    ...plane,
    config: look,
    layer: [
      ...cellLayers(heatmapCells(rows, columns, language), plane, legendOffset, language),
      totalLayer(rows, total.middle, plane, language),
      ...headingLayers(headings, plane),
      ...labelLayers(rows, plane.height)
    ]
  }
}

/** Every model by rank against every criterion: the exact mean in the cell, the darker the higher. */
export const criteriaHeatmap: Chart = {
  name: "criteria-heatmap",
  title,
  altText: criteriaHeatmapAltText,
  spec
}
