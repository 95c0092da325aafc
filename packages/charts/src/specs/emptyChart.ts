import type { Language } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { ChartInput } from "../ChartInput.ts"
import { frame } from "../canvas/frame.ts"
import { CHART_WIDTH, colours, sizes } from "../canvas/look.ts"
import { texts } from "../canvas/marks.ts"
import type { MeasureText } from "../labels/MeasureText.ts"

/** One sentence in place of a chart that has nothing to show. */
export const emptyChart = (
  title: string,
  sentence: string,
  input: ChartInput,
  language: Language,
  measure: MeasureText
): TopLevelSpec => {
  const plane = { width: CHART_WIDTH, height: 24 }
  return frame(
    { title, shown: "", restsOnWeights: false },
    `${title}. ${sentence}`,
    input,
    language,
    measure,
    plane,
    texts([{ x: 0, y: 0, text: sentence, ink: colours.muted }], plane, {
      align: "left",
      baseline: "line-top",
      size: sizes.subtitle
    })
  )
}
