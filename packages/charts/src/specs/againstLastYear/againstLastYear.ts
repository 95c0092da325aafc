import {
  formatCount,
  type Language,
  lastYearTexts,
  lineInWords,
  lastYearAltText as sayLastYear,
  signedCount
} from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { Chart } from "../../Chart.ts"
import { frame } from "../../canvas/frame.ts"
import { legendOf } from "../../canvas/legend.ts"
import { CHART_WIDTH, colours } from "../../canvas/look.ts"
import { labelRow } from "../../rows/chartRows.ts"
import { labelLayers } from "../../rows/labelLayers.ts"
import { emptyChart } from "../emptyChart.ts"
import { type YearRow, yearBars } from "./yearBars.ts"
import { carriedOver, type YearLine, yearLines } from "./yearLines.ts"

const title: Chart["title"] = (language) => lastYearTexts.titleWithout[language]()

const LABEL_WIDTH = 300
const LONGEST_BAR = { left: 324, right: CHART_WIDTH - 140 } as const

const sayCount = (count: number | null, language: Language): string =>
  count === null ? lastYearTexts.notDecided[language]() : formatCount(count, language)

const sayDifference = ({ now, before }: YearLine, language: Language): string =>
  now === null || before === null ? "–" : signedCount(now - before, language)

const altText: Chart["altText"] = (input, language) => {
  const { lastYear, evaluation } = input
  if (lastYear === null) return `${title(language)}. ${lastYearTexts.nothing[language]()}`
  return sayLastYear[language](
    evaluation.campaign.file.title,
    carriedOver(input, lastYear, language),
    yearLines(input, lastYear, language).map(({ what, now, before }) =>
      lineInWords[language](what, sayCount(now, language), sayCount(before, language))
    )
  )
}

const spec: Chart["spec"] = (input, language, measure): TopLevelSpec => {
  const { lastYear, evaluation } = input
  if (lastYear === null)
    return emptyChart(title(language), lastYearTexts.nothing[language](), input, language, measure)
  const lines = yearLines(input, lastYear, language)
  const legend = legendOf(
    "",
    [
      { label: lastYearTexts.year[language](evaluation.campaign.file.year), fill: colours.dark },
      { label: lastYearTexts.year[language](lastYear.year), fill: colours.light }
    ],
    measure
  )
  let below = legend.height
  const rows: ReadonlyArray<YearRow> = lines.map((line) => {
    const label = labelRow({ rank: "", name: line.what, unit: "", weight: 400 }, below, {
      labelWidth: LABEL_WIDTH,
      measure
    })
    // Two bars need more height than a label of one line.
    const bottom = Math.max(label.bottom, below + 40)
    const moved = (bottom - label.bottom) / 2
    below = bottom
    return { ...label, bottom, middle: (label.top + bottom) / 2, nameTop: label.nameTop + moved, line }
  })
  const plane = { width: CHART_WIDTH, height: below }
  const most = lines.reduce((high, { now, before }) => Math.max(high, now ?? 0, before ?? 0), 1)
  return frame(
    {
      title: lastYearTexts.title[language](lastYear.year),
      shown: carriedOver(input, lastYear, language),
      restsOnWeights: false
    },
    altText(input, language),
    input,
    language,
    measure,
    plane,
    [
      ...legend.layers(plane),
      ...yearBars(
        rows.map((row) => ({
          ...row,
          said: {
            now: sayCount(row.line.now, language),
            before: sayCount(row.line.before, language),
            difference: sayDifference(row.line, language)
          }
        })),
        { ...LONGEST_BAR, low: 0, high: most },
        plane
      ),
      ...labelLayers(rows, plane, 0)
    ]
  )
}

/** The figures of the campaign beside those of the year before. */
export const againstLastYear: Chart = {
  name: "against-last-year",
  title,
  isDrawn: ({ lastYear }) => lastYear !== null,
  altText,
  table: (input, language) => {
    const { lastYear, evaluation } = input
    return {
      heads: [
        lastYearTexts.what[language](),
        lastYearTexts.year[language](evaluation.campaign.file.year),
        lastYear === null ? "" : lastYearTexts.year[language](lastYear.year),
        lastYearTexts.difference[language]()
      ],
      rows: (lastYear === null ? [] : yearLines(input, lastYear, language)).map((line) => [
        line.what,
        sayCount(line.now, language),
        sayCount(line.before, language),
        sayDifference(line, language)
      ])
    }
  },
  spec
}
