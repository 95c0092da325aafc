import type { Evaluation } from "@dvk/core"
import { type Language, nothingRanked } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import { heading } from "../canvas/heading.ts"
import { CHART_WIDTH, colours, look, SCHEMA } from "../canvas/look.ts"
import { words } from "../canvas/plane.ts"
import type { MeasureText } from "../labels/MeasureText.ts"

/** One sentence in place of a chart that has no model to show. */
export const emptyChart = (
  title: string,
  evaluation: Evaluation,
  language: Language,
  measure: MeasureText
): TopLevelSpec => ({
  $schema: SCHEMA,
  description: `${title}. ${nothingRanked[language]()}`,
  title: heading(title, evaluation, language, measure),
  width: CHART_WIDTH,
  height: 24,
  config: look,
  data: { values: [{ sentence: nothingRanked[language]() }] },
  mark: { type: "text", align: "left", baseline: "top", x: 0, y: 0, color: colours.muted },
  encoding: { text: words("sentence") }
})
