import { formatCount, formatScore, formatSigned, judgesTexts } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { Chart } from "../../Chart.ts"
import { approximate } from "../../canvas/approximate.ts"
import { frame } from "../../canvas/frame.ts"
import { legendOf } from "../../canvas/legend.ts"
import { CHART_WIDTH, colours } from "../../canvas/look.ts"
import { rulerHeight, rulerLayers } from "../../canvas/ruler.ts"
import { labelRow } from "../../rows/chartRows.ts"
import { labelLayers } from "../../rows/labelLayers.ts"
import { emptyChart } from "../emptyChart.ts"
import { judgesAltText } from "./altText.ts"
import { distanceLayers, distanceRuler } from "./distances.ts"
import { highestSheet, judgeStrips } from "./judgeStrips.ts"
import { shownStrips } from "./shownStrips.ts"
import { hasTallTicks, stripLayers, stripRuler } from "./strips.ts"

const title: Chart["title"] = (language) => judgesTexts.title[language]()

const LABEL_WIDTH = 236

const spec: Chart["spec"] = (input, language, measure): TopLevelSpec => {
  const { evaluation } = input
  const strips = judgeStrips(evaluation)
  if (strips.length === 0)
    return emptyChart(title(language), judgesTexts.nothing[language](), input, language, measure)
  const { shown, hidden } = shownStrips(strips)
  const legend = legendOf(
    "",
    [
      { label: judgesTexts.ownMean[language](), fill: colours.dark },
      { label: judgesTexts.panelMean[language](), fill: colours.accent },
      {
        label: (shown.some(hasTallTicks) ? judgesTexts.tallSheets : judgesTexts.sheets)[language](),
        fill: colours.light
      }
    ],
    measure
  )
  const axis = judgesTexts.axis[language]()
  const distanceAxis = judgesTexts.distanceAxis[language]()
  const top = legend.height + rulerHeight(axis)
  let below = top
  const rows = shown.map((strip) => {
    const count = judgesTexts.sheetCount[language](strip.totals.length)
    const unit = strip.role === null || strip.name.includes(strip.role) ? count : `${strip.role} · ${count}`
    const label = labelRow({ rank: "", name: strip.name, unit, weight: 600 }, below, {
      labelWidth: LABEL_WIDTH,
      measure
    })
    below = label.bottom + 6
    return { ...label, strip }
  })
  const plane = { width: CHART_WIDTH, height: below }
  const ruler = stripRuler(strips, approximate(highestSheet(evaluation)))
  const distances = distanceRuler(strips)
  return frame(
    {
      title: title(language),
      shown: judgesTexts.shown[language](strips.length, evaluation.ranking.ranked.length),
      notes: [
        judgesTexts.howToRead[language](),
        ...(hidden > 0 ? [judgesTexts.hidden[language](hidden)] : [])
      ],
      restsOnWeights: true
    },
    judgesAltText(input, language),
    input,
    language,
    measure,
    plane,
    [
      ...legend.layers(plane),
      ...rulerLayers(ruler, plane, top, axis, language),
      ...rulerLayers(distances, plane, top, distanceAxis, language, [distances.low, 0, distances.high]),
      ...stripLayers(rows, ruler, plane),
      ...distanceLayers(rows, distances, plane, language, measure),
      ...labelLayers(rows, plane, 0)
    ]
  )
}

/** Each judge's scores as a strip, with the judge's mean, the committee's, and the distance between them. */
export const judges: Chart = {
  name: "judges",
  title,
  isDrawn: ({ evaluation }) => judgeStrips(evaluation).length > 0,
  altText: judgesAltText,
  table: ({ evaluation }, language) => ({
    heads: judgesTexts.heads[language],
    rows: judgeStrips(evaluation).map(({ name, totals, mean, panelMean, distance }) => [
      name,
      formatCount(totals.length, language),
      ...[totals[0], totals.at(-1)].map((total) => (total === undefined ? "" : formatScore(total, language))),
      formatScore(mean, language),
      formatScore(panelMean, language),
      formatSigned(distance, language)
    ])
  }),
  spec
}
