import { formatCount, hamletDaysTexts } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { Chart } from "../../Chart.ts"
import { frame } from "../../canvas/frame.ts"
import { CHART_WIDTH } from "../../canvas/look.ts"
import { texts } from "../../canvas/marks.ts"
import { columnHeadings } from "../../columns/columnHeadings.ts"
import { labelRow } from "../../rows/chartRows.ts"
import { labelLayers } from "../../rows/labelLayers.ts"
import { emptyChart } from "../emptyChart.ts"
import { hamletDaysAltText } from "./altText.ts"
import { dayCells, type PlacedHamlet } from "./dayCells.ts"
import { MOST_DAYS, sayDayKey } from "./dayColumns.ts"
import { hamletFigures } from "./hamletFigures.ts"
import { type HamletRow, hamletDaysOf, shownHamlets } from "./hamletRows.ts"
import { hamletDaysTable } from "./table.ts"

const title: Chart["title"] = (language) => hamletDaysTexts.title[language]()

const LABEL_WIDTH = 190
const DAYS_LEFT = 206
const FIGURE_WIDTH = 76
const STATE_WIDTH = 104
/** "30/10" stands on one line. */
const NARROWEST = 48
/** Of a drive of two days the cells are no wider than this. */
const WIDEST = 96

const spec: Chart["spec"] = (input, language, measure): TopLevelSpec => {
  const found = hamletDaysOf(input)
  if (found.all.activities === 0)
    return emptyChart(title(language), hamletDaysTexts.nothing[language](), input, language, measure)
  const { keys, areMonths } = found.columns
  const { shown, left } = shownHamlets(found)
  const stateWidth = found.rows.some(({ state }) => state !== "active") ? STATE_WIDTH : 0
  const room = CHART_WIDTH - DAYS_LEFT - 2 * FIGURE_WIDTH - stateWidth
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(room / keys.length)))
  const columns = keys.map((key, at) => ({
    key,
    left: DAYS_LEFT + at * width,
    right: DAYS_LEFT + (at + 1) * width
  }))
  const end = DAYS_LEFT + keys.length * width
  const at = {
    activities: end + FIGURE_WIDTH / 2,
    people: end + FIGURE_WIDTH * 1.5,
    state: end + 2 * FIGURE_WIDTH + 8
  }
  const headings = columnHeadings(
    [
      ...columns.map((column) => ({ ...column, title: sayDayKey(column.key, language), below: "" })),
      ...([hamletDaysTexts.activities, hamletDaysTexts.people] as const).map((said, index) => ({
        left: end + index * FIGURE_WIDTH,
        right: end + (index + 1) * FIGURE_WIDTH,
        title: said[language](),
        below: ""
      }))
    ],
    measure
  )
  let below = headings.height
  const setRow = (hamlet: HamletRow, name: string, weight: 400 | 600): PlacedHamlet => {
    const label = labelRow({ rank: "", name, unit: "", weight }, below, { labelWidth: LABEL_WIDTH, measure })
    below = label.bottom
    return { ...label, hamlet }
  }
  const all = setRow(found.all, hamletDaysTexts.all[language](), 600)
  below += 8
  const rows = shown.map((hamlet) => setRow(hamlet, hamlet.name, hamlet.state === "missing" ? 600 : 400))
  const plane = {
    width: Math.max(CHART_WIDTH, end + 2 * FIGURE_WIDTH + stateWidth),
    height: below,
    rowEnds: rows.map(({ bottom }) => bottom)
  }
  return frame(
    {
      title: title(language),
      shown: hamletDaysTexts.shown[language](found.rows.length, found.all.activities),
      notes: [
        hamletDaysTexts.legend[language](),
        ...(areMonths ? [hamletDaysTexts.months[language](MOST_DAYS)] : []),
        ...(found.isShared ? [hamletDaysTexts.together[language]()] : []),
        ...(found.nowhere === 0 ? [] : [hamletDaysTexts.nowhere[language](found.nowhere)]),
        ...(left === 0 ? [] : [hamletDaysTexts.rest[language](left)])
      ],
      restsOnWeights: false
    },
    hamletDaysAltText(input, language),
    input,
    language,
    measure,
    plane,
    [
      ...headings.layers(plane, headings.height),
      ...texts(
        columns.map(({ key, left: from, right }) => ({
          x: (from + right) / 2,
          y: all.middle,
          text: formatCount(found.all.days.get(key)?.activities ?? 0, language),
          weight: 600 as const
        })),
        plane,
        { align: "center", baseline: "middle" }
      ),
      ...dayCells(rows, columns, plane, language),
      ...hamletFigures([all, ...rows], at, plane, language),
      ...labelLayers([all, ...rows], plane, 0)
    ]
  )
}

/** Where and on which day something was done on the ground; hamlets that nothing reaches stand out. */
export const hamletDays: Chart = {
  name: "hamlet-days",
  title,
  isDrawn: (input) => hamletDaysOf(input).all.activities > 0,
  altText: hamletDaysAltText,
  table: hamletDaysTable,
  spec
}
