import { type Language, selectionOddsTexts } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { Chart } from "../../Chart.ts"
import { frame } from "../../canvas/frame.ts"
import { legendOf } from "../../canvas/legend.ts"
import { CHART_WIDTH, sizes } from "../../canvas/look.ts"
import { rulerHeight, rulerLayers, ticksOf } from "../../canvas/ruler.ts"
import type { Doubt } from "../../doubt/Doubt.ts"
import type { MeasureText } from "../../labels/MeasureText.ts"
import { wrapLabel } from "../../labels/wrapLabel.ts"
import { chartEntries, shownInWords } from "../../rows/chartEntries.ts"
import { chartRows, labelColumn, labelWidths } from "../../rows/chartRows.ts"
import { labelLayers } from "../../rows/labelLayers.ts"
import { emptyChart } from "../emptyChart.ts"
import { acceptabilityLayers, acceptabilityLegend, moveRuler } from "./acceptabilityCells.ts"
import { selectionOddsAltText } from "./altText.ts"
import { selectedLayers } from "./selectedBars.ts"
import { selectionOddsTable } from "./table.ts"

const title: Chart["title"] = (language) => selectionOddsTexts.title[language]()

const START = labelColumn.left + labelWidths.narrow + 24
const bars = { left: START, right: START + 150 } as const
const cells = { besideBars: START + 270, alone: START, right: CHART_WIDTH - 4 } as const
const MOST_TITLE_LINES = 4

const hasOdds = (doubt: Doubt): boolean =>
  [...(doubt.judges?.models.values() ?? [])].some(({ selected }) => selected !== null)

const set = (text: string, width: number, measure: MeasureText): string =>
  wrapLabel(text, width, (piece) => measure(piece, { size: sizes.axis, weight: 400 }), MOST_TITLE_LINES).join(
    "\n"
  )

const notes = (doubt: Doubt, language: Language): ReadonlyArray<string> => [
  ...(doubt.judges === null ? [] : [selectionOddsTexts.judgeDraws[language](doubt.judges.draws)]),
  ...(doubt.weights === null ? [] : [selectionOddsTexts.weightDraws[language](doubt.weights.draws)])
]

const spec: Chart["spec"] = (input, language, measure): TopLevelSpec => {
  const { evaluation, doubt } = input
  const entries = chartEntries(evaluation)
  if (entries.length === 0 || doubt === null)
    return emptyChart(title(language), selectionOddsTexts.nothing[language](), input, language, measure)
  const judges = hasOdds(doubt) ? doubt.judges : null
  const { weights } = doubt
  const legend = legendOf(
    selectionOddsTexts.shade[language](),
    weights === null ? [] : acceptabilityLegend(language),
    measure
  )
  const cellsLeft = judges === null ? cells.alone : cells.besideBars
  const barsTitle = judges === null ? "" : set(selectionOddsTexts.selected[language](), 220, measure)
  const cellsTitle =
    weights === null
      ? ""
      : set(selectionOddsTexts.acceptability[language](), cells.right - cellsLeft, measure)
  const top = legend.height + Math.max(rulerHeight(barsTitle), rulerHeight(cellsTitle))
  const rows = chartRows(entries, { top, labelWidth: labelWidths.narrow, language, measure })
  const plane = { width: CHART_WIDTH, height: rows.bottom, rowEnds: rows.rowEnds }
  const moves = weights === null ? null : moveRuler(rows.models, weights, cellsLeft, cells.right)
  return frame(
    {
      title: title(language),
      shown: shownInWords(evaluation, language),
      notes: [
        notes(doubt, language).join(" · "),
        ...(doubt.judges?.tellsLittle === true ? [selectionOddsTexts.tellsLittle[language]()] : [])
      ],
      restsOnWeights: true
    },
    selectionOddsAltText(input, language),
    input,
    language,
    measure,
    plane,
    [
      ...(weights === null ? [] : legend.layers(plane)),
      ...(judges === null
        ? []
        : [
            ...rulerLayers({ ...bars, low: 0, high: 100 }, plane, top, barsTitle, language, [0, 50, 100]),
            ...selectedLayers(rows.models, judges, { ...bars, low: 0, high: 1 }, plane, language)
          ]),
      ...(weights === null || moves === null
        ? []
        : [
            ...rulerLayers(
              moves,
              plane,
              top,
              cellsTitle,
              language,
              ticksOf(moves, 9).filter(Number.isInteger)
            ),
            ...acceptabilityLayers(rows.models, weights, moves, plane)
          ]),
      ...labelLayers(rows.all, plane)
    ]
  )
}

/** How likely each model is on the shortlist under other judges' voices, and at each rank under other weights. */
export const selectionOdds: Chart = {
  name: "selection-odds",
  title,
  isDrawn: ({ evaluation, doubt }) =>
    evaluation.ranking.ranked.length > 0 && doubt !== null && (hasOdds(doubt) || doubt.weights !== null),
  altText: selectionOddsAltText,
  table: selectionOddsTable,
  spec
}
