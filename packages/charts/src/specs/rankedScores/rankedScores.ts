import { highestTotal } from "@dvk/core"
import { nothingRanked, rankedScoresTexts } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { Chart } from "../../Chart.ts"
import { approximate } from "../../canvas/approximate.ts"
import { frame } from "../../canvas/frame.ts"
import { legendOf } from "../../canvas/legend.ts"
import { CHART_WIDTH } from "../../canvas/look.ts"
import { rulerHeight, rulerLayers } from "../../canvas/ruler.ts"
import { chartEntries, shownInWords } from "../../rows/chartEntries.ts"
import { chartRows, labelColumn, labelWidths } from "../../rows/chartRows.ts"
import { labelLayers } from "../../rows/labelLayers.ts"
import { emptyChart } from "../emptyChart.ts"
import { rankedScoresAltText } from "./altText.ts"
import { borderLayers, borderStrip } from "./borderLayers.ts"
import { borders } from "./borders.ts"
import { gradeLegend } from "./gradeScale.ts"
import { intervalLayers, intervalTitle } from "./rankIntervals.ts"
import { scoreBarLayers } from "./scoreBars.ts"
import { rankedScoresTable } from "./table.ts"

const title: Chart["title"] = (language) => rankedScoresTexts.title[language]()

/** Right of a full bar there is room for its score; beside rank intervals the bars end earlier. */
const barsEnd = { alone: CHART_WIDTH - 52, besideIntervals: 700 } as const

const spec: Chart["spec"] = (input, language, measure): TopLevelSpec => {
  const { evaluation, doubt } = input
  const { rubric } = evaluation.campaign
  const entries = chartEntries(evaluation)
  if (entries.length === 0)
    return emptyChart(title(language), nothingRanked[language](), input, language, measure)
  const judges = doubt?.judges ?? null
  const cuts = borders(entries, evaluation, language)
  const someWithout = evaluation.ranking.ranked.some(({ grade }) => grade === null)
  const legend = legendOf(
    rankedScoresTexts.gradeLegend[language](),
    gradeLegend(rubric, someWithout, language),
    measure
  )
  const axis = rankedScoresTexts.scoreAxis[language]()
  const top =
    legend.height +
    Math.max(rulerHeight(axis), judges === null ? 0 : rulerHeight(intervalTitle(language, measure)))
  const labelWidth = judges === null ? labelWidths.wide : labelWidths.narrow
  const rows = chartRows(entries, { top, labelWidth, language, measure, gapAfter: borderStrip(cuts) })
  const plane = { width: CHART_WIDTH, height: rows.bottom, rowEnds: rows.rowEnds }
  const ruler = {
    left: labelColumn.left + labelWidth + 24,
    right: judges === null ? barsEnd.alone : barsEnd.besideIntervals,
    low: 0,
    high: approximate(highestTotal(rubric))
  }
  return frame(
    {
      title: title(language),
      shown: shownInWords(evaluation, language),
      notes:
        judges === null
          ? []
          : [
              rankedScoresTexts.intervalNote[language](judges.draws),
              ...(judges.tellsLittle ? [rankedScoresTexts.tellsLittle[language]()] : [])
            ],
      restsOnWeights: true
    },
    rankedScoresAltText(input, language),
    input,
    language,
    measure,
    plane,
    [
      ...legend.layers(plane),
      ...rulerLayers(ruler, plane, top, axis, language),
      ...scoreBarLayers(rows, rubric, ruler, plane, top, language, measure),
      ...(judges === null ? [] : intervalLayers(rows.models, judges, plane, top, language, measure)),
      ...labelLayers(rows.all, plane),
      ...borderLayers(cuts, rows.all, plane)
    ]
  )
}

/** Models by rank as bars, coloured by grade, with the cut line of the shortlist and, where known, rank intervals. */
export const rankedScores: Chart = {
  name: "ranked-scores",
  title,
  isDrawn: ({ evaluation }) => evaluation.ranking.ranked.length > 0,
  altText: rankedScoresAltText,
  table: rankedScoresTable,
  spec
}
