import { equals, highestTotal, sum } from "@dvk/core"
import { contributionsTexts, formatScore, nothingRanked } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { Chart } from "../../Chart.ts"
import { approximate } from "../../canvas/approximate.ts"
import { frame } from "../../canvas/frame.ts"
import { legendOf } from "../../canvas/legend.ts"
import { CHART_WIDTH, sizes } from "../../canvas/look.ts"
import { boxes, texts } from "../../canvas/marks.ts"
import { partColour } from "../../canvas/palette.ts"
import { rulerHeight, rulerLayers } from "../../canvas/ruler.ts"
import { chartEntries, modelsOf, shownInWords } from "../../rows/chartEntries.ts"
import { chartRows, labelColumn, labelWidths } from "../../rows/chartRows.ts"
import { labelLayers } from "../../rows/labelLayers.ts"
import type { ModelInChart } from "../../rows/modelsInChart.ts"
import { modelTable } from "../../rows/modelTable.ts"
import { emptyChart } from "../emptyChart.ts"
import { contributionsAltText } from "./altText.ts"
import { contributionsOf, stackedBar } from "./segments.ts"

const title: Chart["title"] = (language) => contributionsTexts.title[language]()

/** Right of a full bar there is room for its sum. */
const BARS_END = CHART_WIDTH - 52

/** A bonus or a penalty is no part of the bar, and a reader who adds the parts up is told. */
const partsMakeScore = (model: ModelInChart): boolean =>
  equals(sum(contributionsOf(model).values()), model.ranked.score.total)

const spec: Chart["spec"] = (input, language, measure): TopLevelSpec => {
  const { rubric } = input.evaluation.campaign
  const entries = chartEntries(input.evaluation)
  if (entries.length === 0)
    return emptyChart(title(language), nothingRanked[language](), input, language, measure)
  const criteria = rubric.criteria.map(({ id }) => id)
  const legend = legendOf(
    contributionsTexts.criteria[language](),
    rubric.criteria.map((criterion, at) => ({ label: criterion.title[language], fill: partColour(at) })),
    measure
  )
  const axis = contributionsTexts.axis[language]()
  const top = legend.height + rulerHeight(axis)
  const labelWidth = labelWidths.narrow
  const rows = chartRows(entries, { top, labelWidth, language, measure })
  const plane = { width: CHART_WIDTH, height: rows.bottom, rowEnds: rows.rowEnds }
  const ruler = {
    left: labelColumn.left + labelWidth + 24,
    right: BARS_END,
    low: 0,
    high: approximate(highestTotal(rubric))
  }
  const bars = rows.models.map((row) => ({ row, bar: stackedBar(row, criteria, ruler, language, measure) }))
  return frame(
    {
      title: title(language),
      shown: shownInWords(input.evaluation, language),
      notes: modelsOf(entries).every(partsMakeScore) ? [] : [contributionsTexts.otherSum[language]()],
      restsOnWeights: true
    },
    contributionsAltText(input, language),
    input,
    language,
    measure,
    plane,
    [
      ...legend.layers(plane),
      ...rulerLayers(ruler, plane, top, axis, language),
      ...boxes(
        bars.flatMap(({ bar }) => bar.boxes),
        plane
      ),
      ...texts(
        bars.flatMap(({ bar }) => bar.labels),
        plane,
        { align: "center", baseline: "middle", size: sizes.unit }
      ),
      ...texts(
        bars.map(({ row, bar }) => ({
          x: bar.end + 7,
          y: row.middle,
          text: formatScore(row.model.ranked.score.total, language),
          weight: 600
        })),
        plane,
        { align: "left", baseline: "middle", size: sizes.score }
      ),
      ...labelLayers(rows.all, plane)
    ]
  )
}

/** What each criterion adds to every model's score, stacked, with the score at the end. */
export const contributions: Chart = {
  name: "contributions",
  title,
  isDrawn: ({ evaluation }) => evaluation.ranking.ranked.length > 0,
  altText: contributionsAltText,
  table: ({ evaluation }, language) => {
    const { criteria } = evaluation.campaign.rubric
    return modelTable(
      chartEntries(evaluation),
      [...criteria.map((criterion) => criterion.title[language]), contributionsTexts.total[language]()],
      (model) => {
        const parts = contributionsOf(model)
        return [
          ...criteria.map(({ id }) => {
            const part = parts.get(id)
            return part === undefined ? "–" : formatScore(part, language)
          }),
          formatScore(model.ranked.score.total, language)
        ]
      },
      language
    )
  },
  spec
}
