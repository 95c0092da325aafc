import { formatCount, quotaLineName, quotasTexts, quotasAltText as sayQuotas } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { Chart } from "../../Chart.ts"
import { frame } from "../../canvas/frame.ts"
import { legendOf } from "../../canvas/legend.ts"
import { CHART_WIDTH, colours } from "../../canvas/look.ts"
import { rulerHeight, rulerLayers, ticksOf } from "../../canvas/ruler.ts"
import { type LabelRow, labelRow } from "../../rows/chartRows.ts"
import { labelLayers } from "../../rows/labelLayers.ts"
import { emptyChart } from "../emptyChart.ts"
import { type QuotaRow, quotaBarLayers } from "./quotaBars.ts"
import { linesInOrder, quotaRows, quotaState } from "./quotaRows.ts"

const title: Chart["title"] = (language) => quotasTexts.title[language]()

const LABEL_WIDTH = 320
const BARS = { left: 344, right: 630 } as const

const altText: Chart["altText"] = ({ evaluation }, language) => {
  const { campaign, selection } = evaluation
  if (selection.quotas.length === 0) return `${title(language)}. ${quotasTexts.nothing[language]()}`
  const { shown, rest } = quotaRows(evaluation)
  return sayQuotas[language](
    campaign.file.title,
    quotasTexts.shown[language](selection.quotas.length, selection.size),
    [
      ...shown.map(
        (line) =>
          `${quotaLineName(line, language)}: ${formatCount(line.filled, language)}, ${quotaState(line, language)}`
      ),
      ...(rest === 0 ? [] : [quotasTexts.rest[language](rest)])
    ]
  )
}

const spec: Chart["spec"] = (input, language, measure): TopLevelSpec => {
  const { selection } = input.evaluation
  if (selection.quotas.length === 0)
    return emptyChart(title(language), quotasTexts.nothing[language](), input, language, measure)
  const { shown, rest } = quotaRows(input.evaluation)
  const legend = legendOf(
    "",
    [
      { label: quotasTexts.filled[language](), fill: colours.dark },
      ...(shown.some(({ open }) => open > 0)
        ? [{ label: quotasTexts.open[language](), fill: colours.paper, outlined: true }]
        : []),
      ...(shown.some(({ min }) => min > 0)
        ? [{ label: quotasTexts.min[language](), fill: colours.accent }]
        : []),
      ...(shown.some(({ max }) => max !== null)
        ? [{ label: quotasTexts.max[language](), fill: colours.shade, outlined: true }]
        : [])
    ],
    measure
  )
  const axis = quotasTexts.axis[language]()
  const top = legend.height + rulerHeight(axis)
  let below = top
  const setRow = (name: string, weight: 400 | 600): LabelRow => {
    const label = labelRow({ rank: "", name, unit: "", weight }, below, { labelWidth: LABEL_WIDTH, measure })
    below = label.bottom
    return label
  }
  const rows: ReadonlyArray<QuotaRow> = shown.map((fill) => ({
    ...setRow(quotaLineName(fill, language), fill.filled < fill.min ? 600 : 400),
    fill
  }))
  const others = rest === 0 ? [] : [setRow(quotasTexts.rest[language](rest), 400)]
  const plane = {
    width: CHART_WIDTH,
    height: below,
    rowEnds: [...rows, ...others].map(({ bottom }) => bottom)
  }
  const most = shown.reduce(
    (high, { min, max, filled, open }) => Math.max(high, min, max ?? 0, filled + open),
    1
  )
  const ruler = { ...BARS, low: 0, high: most }
  return frame(
    {
      title: title(language),
      shown: quotasTexts.shown[language](selection.quotas.length, selection.size),
      notes: selection.conflicts.length > 0 ? [quotasTexts.conflict[language]()] : [],
      restsOnWeights: true
    },
    altText(input, language),
    input,
    language,
    measure,
    plane,
    [
      ...legend.layers(plane),
      ...rulerLayers(ruler, plane, top, axis, language, ticksOf(ruler, 8).filter(Number.isInteger)),
      ...quotaBarLayers(rows, ruler, plane, language),
      ...labelLayers([...rows, ...others], plane, 0)
    ]
  )
}

/** How many places each line of the quotas has filled, between its minimum and its maximum. */
export const quotas: Chart = {
  name: "quotas",
  title,
  isDrawn: ({ evaluation }) => evaluation.selection.quotas.length > 0,
  altText,
  table: ({ evaluation }, language) => ({
    heads: quotasTexts.heads[language],
    rows: linesInOrder(evaluation).map((line) => [
      quotaLineName(line, language),
      formatCount(line.filled, language),
      formatCount(line.open, language),
      formatCount(line.min, language),
      line.max === null ? "–" : formatCount(line.max, language),
      formatCount(line.eligible, language),
      quotaState(line, language)
    ])
  }),
  spec
}
