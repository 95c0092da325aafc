import { otherRankingsTexts } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { Chart } from "../../Chart.ts"
import { frame } from "../../canvas/frame.ts"
import { type LegendEntry, legendOf } from "../../canvas/legend.ts"
import { CHART_WIDTH, colours } from "../../canvas/look.ts"
import { columnHeadings } from "../../columns/columnHeadings.ts"
import { chartEntries, shownInWords } from "../../rows/chartEntries.ts"
import { chartRows, labelColumn, labelWidths } from "../../rows/chartRows.ts"
import { labelLayers } from "../../rows/labelLayers.ts"
import { modelTable } from "../../rows/modelTable.ts"
import { emptyChart } from "../emptyChart.ts"
import { otherRankingsAltText } from "./altText.ts"
import { bumpLayers } from "./bumps.ts"
import { rankColumns } from "./rankColumns.ts"

const title: Chart["title"] = (language) => otherRankingsTexts.title[language]()

const START = labelColumn.left + labelWidths.narrow + 24
const NARROWEST = 52

const spec: Chart["spec"] = (input, language, measure): TopLevelSpec => {
  const { evaluation, doubt } = input
  const { rubric } = evaluation.campaign
  const entries = chartEntries(evaluation)
  const alternatives = doubt?.alternatives ?? []
  if (entries.length === 0 || alternatives.length === 0)
    return emptyChart(title(language), otherRankingsTexts.nothing[language](), input, language, measure)
  const columns = rankColumns(evaluation, alternatives, language)
  const width = Math.max(NARROWEST, (CHART_WIDTH - START) / columns.length)
  const places = evaluation.selection.size
  const legend = legendOf(
    "",
    places === null
      ? []
      : ([
          { label: otherRankingsTexts.withinPlaces[language](places), fill: colours.dark },
          { label: otherRankingsTexts.outside[language](), fill: colours.paper, outlined: true },
          { label: otherRankingsTexts.crossing[language](), fill: colours.accent }
        ] satisfies ReadonlyArray<LegendEntry>),
    measure
  )
  const headings = columnHeadings(
    columns.map(({ name }, at) => ({
      left: START + at * width,
      right: START + (at + 1) * width,
      title: name,
      below: ""
    })),
    measure
  )
  const top = legend.height + headings.height
  const rows = chartRows(entries, { top, labelWidth: labelWidths.narrow, language, measure })
  const plane = {
    width: START + width * columns.length,
    height: rows.bottom,
    rowEnds: rows.rowEnds
  }
  const numbered = alternatives.some(({ way }) => way.kind === "without-criterion")
    ? [
        rubric.criteria
          .map((criterion, at) =>
            otherRankingsTexts.criterionKey[language](at + 1, criterion.title[language])
          )
          .join("; ")
      ]
    : []
  return frame(
    {
      title: title(language),
      shown: shownInWords(evaluation, language),
      notes: [otherRankingsTexts.howToRead[language](), ...numbered],
      restsOnWeights: true
    },
    otherRankingsAltText(input, language),
    input,
    language,
    measure,
    plane,
    [
      ...legend.layers(plane),
      ...headings.layers(plane, top),
      ...bumpLayers(
        rows,
        columns,
        columns.map((_, at) => START + (at + 0.5) * width),
        places,
        plane
      ),
      ...labelLayers(rows.all, plane)
    ]
  )
}

/** The rank of each model under other weights and methods, joined to one line a model. */
export const otherRankings: Chart = {
  name: "other-rankings",
  title,
  isDrawn: ({ evaluation, doubt }) =>
    evaluation.ranking.ranked.length > 0 && doubt !== null && doubt.alternatives.length > 0,
  altText: otherRankingsAltText,
  table: ({ evaluation, doubt }, language) => {
    const columns = rankColumns(evaluation, doubt?.alternatives ?? [], language)
    return modelTable(
      chartEntries(evaluation),
      columns.map(({ name }) => name),
      ({ ranked }) => columns.map(({ ranks }) => String(ranks.get(ranked.registration.id) ?? "–")),
      language
    )
  },
  spec
}
