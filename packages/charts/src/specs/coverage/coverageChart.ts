import { coverageTexts, formatCount } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { Chart } from "../../Chart.ts"
import { frame } from "../../canvas/frame.ts"
import { CHART_WIDTH, colours } from "../../canvas/look.ts"
import { texts } from "../../canvas/marks.ts"
import { columnHeadings } from "../../columns/columnHeadings.ts"
import { labelRow } from "../../rows/chartRows.ts"
import { labelLayers } from "../../rows/labelLayers.ts"
import { emptyChart } from "../emptyChart.ts"
import { coverageAltText } from "./altText.ts"
import { coverageCells } from "./coverageCells.ts"
import { coverageTable } from "./table.ts"
import { type CountedRow, unitFigures } from "./unitFigures.ts"
import { allUnits, emptyFields, MOST_UNITS, together, type UnitRow, unitRows } from "./unitRows.ts"

const title: Chart["title"] = (language) => coverageTexts.title[language]()

const LABEL_WIDTH = 280
const FIELDS_LEFT = 296
const COUNTS_WIDTH = 74
const STATE_WIDTH = 104
const NARROWEST = 60

const spec: Chart["spec"] = (input, language, measure): TopLevelSpec => {
  const { evaluation } = input
  const { rubric, registrations } = evaluation.campaign
  const units = allUnits(evaluation)
  if (units.length === 0)
    return emptyChart(title(language), coverageTexts.nothing[language](), input, language, measure)
  const { shown, rest } = unitRows(evaluation)
  const room = CHART_WIDTH - FIELDS_LEFT - 2 * COUNTS_WIDTH - STATE_WIDTH
  const width = Math.max(NARROWEST, Math.floor(room / Math.max(1, rubric.fields.length)))
  const columns = rubric.fields.map(({ id }, at) => ({
    field: id,
    left: FIELDS_LEFT + at * width,
    right: FIELDS_LEFT + (at + 1) * width
  }))
  const right = columns.at(-1)?.right ?? FIELDS_LEFT
  const countsAt = [
    right + COUNTS_WIDTH / 2,
    right + COUNTS_WIDTH * 1.5,
    right + 2 * COUNTS_WIDTH + 12
  ] as const
  const empty = emptyFields(evaluation)
  const headings = columnHeadings(
    [
      ...rubric.fields.map(({ id, title: name }, at) => ({
        left: columns[at]?.left ?? 0,
        right: columns[at]?.right ?? 0,
        title: name[language],
        below: empty.has(id) ? coverageTexts.emptyField[language]() : ""
      })),
      ...([coverageTexts.registered, coverageTexts.owed] as const).map((said, at) => ({
        left: right + at * COUNTS_WIDTH,
        right: right + (at + 1) * COUNTS_WIDTH,
        title: said[language](),
        below: ""
      }))
    ],
    measure
  )
  let below = headings.height
  const setRow = (unit: UnitRow, name: string, weight: 400 | 600): CountedRow => {
    const label = labelRow({ rank: "", name, unit: "", weight }, below, { labelWidth: LABEL_WIDTH, measure })
    below = label.bottom
    return { ...label, counts: unit }
  }
  const all = setRow(together(units), coverageTexts.all[language](), 600)
  below += 8
  const rows = [
    ...shown.map((unit) => setRow(unit, unit.name, unit.missing > 0 ? 600 : 400)),
    ...(rest === null ? [] : [setRow(rest.row, coverageTexts.rest[language](rest.count), 400)])
  ]
  const plane = {
    width: right + 2 * COUNTS_WIDTH + STATE_WIDTH,
    height: below,
    rowEnds: rows.map(({ bottom }) => bottom)
  }
  const most = shown.reduce((top, { fields }) => Math.max(top, ...fields.values()), 1)
  return frame(
    {
      title: title(language),
      shown: coverageTexts.shown[language](units.length, registrations.length),
      notes: [
        coverageTexts.legend[language](),
        ...(rest === null ? [] : [coverageTexts.restNote[language](MOST_UNITS)])
      ],
      restsOnWeights: false
    },
    coverageAltText(input, language),
    input,
    language,
    measure,
    plane,
    [
      ...headings.layers(plane, headings.height),
      ...texts(
        columns.map(({ field, left, right: end }) => ({
          x: (left + end) / 2,
          y: all.middle,
          text: formatCount(all.counts.fields.get(field) ?? 0, language),
          weight: 600 as const,
          ...(empty.has(field) ? { ink: colours.accent } : {})
        })),
        plane,
        { align: "center", baseline: "middle" }
      ),
      ...coverageCells(rows.slice(0, shown.length), columns, most, plane, language),
      ...texts(
        rows.slice(shown.length).flatMap(({ counts, middle }) =>
          columns.map(({ field, left, right: end }) => ({
            x: (left + end) / 2,
            y: middle,
            text: formatCount(counts.fields.get(field) ?? 0, language)
          }))
        ),
        plane,
        { align: "center", baseline: "middle" }
      ),
      ...unitFigures(
        all,
        rows,
        { registered: countsAt[0], owed: countsAt[1], state: countsAt[2] },
        plane,
        language
      ),
      ...labelLayers([all, ...rows], plane, 0)
    ]
  )
}

/** What each unit has registered in each field, against what it owes; what is empty is marked. */
export const coverageChart: Chart = {
  name: "coverage",
  title,
  isDrawn: ({ evaluation }) => allUnits(evaluation).length > 0,
  altText: coverageAltText,
  table: coverageTable,
  spec
}
