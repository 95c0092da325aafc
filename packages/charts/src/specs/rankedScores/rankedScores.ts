import { rankedScoresTexts } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { Chart } from "../../Chart.ts"
import { heading } from "../../canvas/heading.ts"
import { CHART_WIDTH, look, SCHEMA } from "../../canvas/look.ts"
import { labelLayers } from "../../rows/labelLayers.ts"
import { heightOf, modelRows } from "../../rows/modelRows.ts"
import { modelsInChart } from "../../rows/modelsInChart.ts"
import { emptyChart } from "../emptyChart.ts"
import { rankedScoresAltText } from "./altText.ts"
import { BORDER_STRIP, borderLayers } from "./borderLayers.ts"
import { borders } from "./borders.ts"
import { scoreBarLayers } from "./scoreBars.ts"

const title: Chart["title"] = (language) => rankedScoresTexts.title[language]()

const spec: Chart["spec"] = (evaluation, language, measure): TopLevelSpec => {
  const models = modelsInChart(evaluation)
  if (models.length === 0) return emptyChart(title(language), evaluation, language, measure)
  const lines = borders(models, evaluation, language)
  const stripAfter = (row: number) => (lines.some(({ after }) => after === row) ? BORDER_STRIP : 0)
  const rows = modelRows(models, language, measure, stripAfter)
  const height = heightOf(rows) + stripAfter(rows.length - 1)
  return {
    $schema: SCHEMA,
    description: rankedScoresAltText(evaluation, language),
    title: heading(title(language), evaluation, language, measure),
    width: CHART_WIDTH,
    height,
    config: look,
    layer: [
      ...scoreBarLayers(rows, evaluation.campaign.rubric, height, language, measure),
      ...labelLayers(rows, height),
      ...borderLayers(lines, rows, height)
    ]
  }
}

/** All models by rank as bars, coloured by grade, with the cut line of the shortlist. */
export const rankedScores: Chart = { name: "ranked-scores", title, altText: rankedScoresAltText, spec }
