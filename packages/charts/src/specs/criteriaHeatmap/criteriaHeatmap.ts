import { criteriaHeatmapTexts, nothingRanked } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { Chart } from "../../Chart.ts"
import { frame } from "../../canvas/frame.ts"
import { legendOf } from "../../canvas/legend.ts"
import { shadeFor } from "../../canvas/shades.ts"
import { columnHeadings } from "../../columns/columnHeadings.ts"
import { chartEntries, modelsOf, shownInWords } from "../../rows/chartEntries.ts"
import { chartRows } from "../../rows/chartRows.ts"
import { labelLayers } from "../../rows/labelLayers.ts"
import { emptyChart } from "../emptyChart.ts"
import { criteriaHeatmapAltText } from "./altText.ts"
import { cellLayers, totalLayer } from "./cellLayers.ts"
import { heatmapCells, shadeDomain } from "./cells.ts"
import { criterionColumns, criterionHeadings, labelWidthFor, totalColumn } from "./columns.ts"
import { criteriaHeatmapTable } from "./table.ts"

const title: Chart["title"] = (language) => criteriaHeatmapTexts.title[language]()

/** The legend names every tenth percent, or every twentieth where that would be too many. */
const MOST_STEPS = 6

const stepsOf = ([low, high]: readonly [number, number]): ReadonlyArray<number> => {
  const step = (high - low) / 10 + 1 <= MOST_STEPS ? 10 : 20
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, at) => low + at * step)
}

const spec: Chart["spec"] = (input, language, measure): TopLevelSpec => {
  const { evaluation } = input
  const { rubric } = evaluation.campaign
  const entries = chartEntries(evaluation)
  if (entries.length === 0)
    return emptyChart(title(language), nothingRanked[language](), input, language, measure)
  const columns = criterionColumns(rubric)
  const total = totalColumn(columns)
  const headings = columnHeadings(criterionHeadings(rubric, columns, language), measure)
  const setting = { labelWidth: labelWidthFor(rubric), language, measure }
  const domain = shadeDomain(
    heatmapCells(chartRows(entries, { ...setting, top: 0 }).models, columns, language)
  )
  const legend = legendOf(
    criteriaHeatmapTexts.shade[language](),
    stepsOf(domain).map((step) => ({
      label: String(step),
      fill: shadeFor((step - domain[0]) / (domain[1] - domain[0]))
    })),
    measure
  )
  const top = legend.height + headings.height
  const rows = chartRows(entries, { ...setting, top })
  const plane = { width: total.right, height: rows.bottom, rowEnds: rows.rowEnds }
  const someBold = modelsOf(entries).some(({ standing }) => standing === "selected" || standing === "open")
  return frame(
    {
      title: title(language),
      shown: shownInWords(evaluation, language),
      notes: someBold ? [criteriaHeatmapTexts.bold[language]()] : [],
      restsOnWeights: true
    },
    criteriaHeatmapAltText(input, language),
    input,
    language,
    measure,
    plane,
    [
      ...legend.layers(plane),
      ...headings.layers(plane, top),
      ...cellLayers(heatmapCells(rows.models, columns, language), domain, plane),
      ...totalLayer(rows.models, total.middle, plane, language),
      ...labelLayers(rows.all, plane)
    ]
  )
}

/** Every model by rank against every criterion: the exact mean in the cell, the darker the higher. */
export const criteriaHeatmap: Chart = {
  name: "criteria-heatmap",
  title,
  isDrawn: ({ evaluation }) => evaluation.ranking.ranked.length > 0,
  altText: criteriaHeatmapAltText,
  table: criteriaHeatmapTable,
  spec
}
