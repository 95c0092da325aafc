import type { Language } from "@dvk/messages"
import { funnelTexts, funnelAltText as sayFunnels } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { Chart } from "../../Chart.ts"
import type { ChartInput } from "../../ChartInput.ts"
import { frame } from "../../canvas/frame.ts"
import { CHART_WIDTH } from "../../canvas/look.ts"
import { columnHeadings } from "../../columns/columnHeadings.ts"
import { labelRow } from "../../rows/chartRows.ts"
import { labelLayers } from "../../rows/labelLayers.ts"
import { emptyChart } from "../emptyChart.ts"
import { type FunnelRow, funnelBars, type StageColumn } from "./funnelBars.ts"
import {
  type Funnel,
  mergedFunnel,
  ownFunnel,
  realFunnel,
  sayFunnel,
  sayStage,
  stageNames
} from "./stages.ts"

const LABEL_WIDTH = 330
const START = 346

const title = (input: ChartInput | null, language: Language): string =>
  (input !== null && (input.funnels ?? []).length === 0 ? funnelTexts.titleAlone : funnelTexts.title)[
    language
  ]()

/** What the campaign itself has to show: its own models, and what its units have counted. */
const ownFunnels = ({ evaluation, merged }: ChartInput, language: Language): ReadonlyArray<Funnel> => [
  ...(evaluation.campaign.registrations.length > 0 ? [ownFunnel(evaluation, language)] : []),
  ...(merged !== undefined && merged.stages.registered.sum > 0
    ? [mergedFunnel(evaluation, merged, language)]
    : [])
]

const funnelsOf = (input: ChartInput, language: Language): ReadonlyArray<Funnel> => [
  ...ownFunnels(input, language),
  ...(input.funnels ?? []).map((funnel) => realFunnel(funnel, language))
]

const isDrawn: Chart["isDrawn"] = (input) => ownFunnels(input, "vi").length > 0

const altText: Chart["altText"] = (input, language) => {
  const [own, ...others] = funnelsOf(input, language)
  if (own === undefined || !isDrawn(input))
    return `${title(input, language)}. ${funnelTexts.nothing[language]()}`
  return sayFunnels[language](
    own.name,
    sayFunnel(own, language),
    others.map((funnel) => `${funnel.name}: ${sayFunnel(funnel, language)}`)
  )
}

const spec: Chart["spec"] = (input, language, measure): TopLevelSpec => {
  if (!isDrawn(input))
    return emptyChart(title(input, language), funnelTexts.nothing[language](), input, language, measure)
  const funnels = funnelsOf(input, language)
  const width = (CHART_WIDTH - START) / stageNames.length
  const columns: ReadonlyArray<StageColumn> = stageNames.map((stage, at) => ({
    stage,
    left: START + at * width,
    right: START + (at + 1) * width
  }))
  const headings = columnHeadings(
    columns.map(({ stage, left, right }) => ({
      left,
      right,
      title: funnelTexts.stage[stage][language](),
      below: stage === "registered" ? "" : funnelTexts.share[language]()
    })),
    measure
  )
  let below = headings.height
  const rows: ReadonlyArray<FunnelRow> = funnels.map((funnel) => {
    const label = labelRow(
      { rank: "", name: funnel.name, unit: funnel.below, weight: funnel.own ? 600 : 400 },
      below,
      { labelWidth: LABEL_WIDTH, measure }
    )
    below = label.bottom + (funnel.own ? 14 : 4)
    return { ...label, funnel }
  })
  const plane = { width: CHART_WIDTH, height: below }
  const others = (input.funnels ?? []).length
  return frame(
    {
      title: title(input, language),
      shown: others === 0 ? "" : funnelTexts.shown[language](others),
      notes: others === 0 ? [] : [funnelTexts.otherPlaces[language]()],
      restsOnWeights: false
    },
    altText(input, language),
    input,
    language,
    measure,
    plane,
    [
      ...headings.layers(plane, headings.height),
      ...funnelBars(rows, columns, plane, language),
      ...labelLayers(rows, plane, 0)
    ]
  )
}

/** How many of the registered models get how far, beside what other places have published. */
export const funnel: Chart = {
  name: "funnel",
  title: (language) => title(null, language),
  isDrawn,
  altText,
  table: (input, language) => {
    const { file } = input.evaluation.campaign
    const cells = funnelsOf(input, language).map((one) =>
      stageNames.map((stage) => sayStage(one, stage, language))
    )
    const places = [
      ...ownFunnels(input, language).map(({ name, below }) => [name, String(file.year), below, ""]),
      ...(input.funnels ?? []).map(({ place, period, note, source }) => [place, period, note ?? "", source])
    ]
    return {
      heads: [
        funnelTexts.placeHead[language](),
        funnelTexts.periodHead[language](),
        ...stageNames.map((stage) => funnelTexts.stage[stage][language]()),
        funnelTexts.noteHead[language](),
        funnelTexts.sourceHead[language]()
      ],
      rows: places.map(([place = "", period = "", note = "", source = ""], at) => [
        place,
        period,
        ...(cells[at] ?? []),
        note,
        source
      ])
    }
  },
  spec
}
