import { highestTotal, type Rubric } from "@dvk/core"
import { formatScore, type Language, rankedScoresTexts } from "@dvk/messages"
import { approximate } from "../../canvas/approximate.ts"
import type { Layer } from "../../canvas/Layer.ts"
import { CHART_WIDTH, colours, sizes } from "../../canvas/look.ts"
import { downPlane, words } from "../../canvas/plane.ts"
import type { MeasureText } from "../../labels/MeasureText.ts"
import { labelColumn, type ModelRow } from "../../rows/modelRows.ts"
import { gradeLabel, gradeScale } from "./gradeScale.ts"

/** Where the bars stand; right of them is room for the score of a full bar. */
const bars = { left: labelColumn.left + labelColumn.width + 24, right: CHART_WIDTH - 52, height: 14 } as const

/** From a bar's end to its score, and the white around the score, in pixels. */
const SCORE_DISTANCE = 7
const HALO = 4

/** The axis from zero to the highest score that can be reached: no bar looks longer than it is. */
const scoreChannel = (rubric: Rubric, language: Language) => ({
  type: "quantitative" as const,
  scale: { domain: [0, approximate(highestTotal(rubric))], range: [bars.left, bars.right], nice: false },
  axis: {
    title: rankedScoresTexts.scoreAxis[language](),
    titleAnchor: "start" as const,
    labelFlush: false,
    orient: "top" as const,
    tickCount: 5,
    format: "~f",
    ...(language === "vi" ? { labelExpr: "replace(datum.label, '.', ',')" } : {})
  }
})

/** One bar a row with its score at the end, on the lower bounds of the grades. */
export const scoreBarLayers = (
  rows: ReadonlyArray<ModelRow>,
  rubric: Rubric,
  height: number,
  language: Language,
  measure: MeasureText
): ReadonlyArray<Layer> => {
  const score = scoreChannel(rubric, language)
  const perPixel = approximate(highestTotal(rubric)) / (bars.right - bars.left)
  const values = rows.map(({ model: { ranked }, middle }) => {
    const value = approximate(ranked.score.total)
    const said = formatScore(ranked.score.total, language)
    const width = measure(said, { size: sizes.score, weight: 600 })
    return {
      score: value,
      said,
      grade: gradeLabel(ranked.grade, language),
      top: middle - bars.height / 2,
      bottom: middle + bars.height / 2,
      middle,
      haloFrom: value + (SCORE_DISTANCE - HALO) * perPixel,
      haloTo: value + (SCORE_DISTANCE + width + HALO) * perPixel
    }
  })
  const someWithout = rows.some(({ model: { ranked } }) => ranked.grade === null)
  const grades = gradeScale(rubric, someWithout, language)
  const vertical = { y: downPlane("top", height), y2: { field: "bottom" } }
  return [
    {
      data: { values: rubric.grades.map(({ from }) => ({ from: approximate(from) })) },
      mark: { type: "rule", color: colours.muted, strokeDash: [2, 3], opacity: 0.7 },
      encoding: { x: { field: "from", ...score } }
    },
    {
      data: { values },
      mark: { type: "rect", color: "white" },
      encoding: { x: { field: "haloFrom", ...score }, x2: { field: "haloTo" }, ...vertical }
    },
    {
      data: { values },
      mark: { type: "rect" },
      encoding: {
        x: { field: "score", ...score },
        x2: { datum: 0 },
        ...vertical,
        color: {
          field: "grade",
          type: "nominal",
          scale: { domain: [...grades.domain], range: [...grades.range] },
          legend: rubric.grades.length === 0 ? null : { title: rankedScoresTexts.gradeLegend[language]() }
        }
      }
    },
    {
      data: { values },
      mark: {
        type: "text",
        align: "left",
        baseline: "middle",
        dx: SCORE_DISTANCE,
        fontSize: sizes.score,
        fontWeight: 600
      },
      encoding: { x: { field: "score", ...score }, y: downPlane("middle", height), text: words("said") }
    }
  ]
}
