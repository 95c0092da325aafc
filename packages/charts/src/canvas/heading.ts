import type { Evaluation } from "@dvk/core"
import { exampleWeightsMark, type Language, sampleScores } from "@dvk/messages"
import type { MeasureText } from "../labels/MeasureText.ts"
import { wrapLabel } from "../labels/wrapLabel.ts"
import { shownInWords } from "../rows/modelsInChart.ts"
import { CHART_WIDTH, colours, sizes } from "./look.ts"

const MOST_TITLE_LINES = 4

/**
 * Title, campaign, what is shown, and `notes` on how to read it. With made-up scores all lines under the title take
 * the colour of a warning.
 */
export const heading = (
  title: string,
  evaluation: Evaluation,
  language: Language,
  measure: MeasureText,
  notes: ReadonlyArray<string> = []
) => {
  const { file, rubric } = evaluation.campaign
  const remarks = [...(rubric.exampleWeights ? [exampleWeightsMark[language]()] : []), ...notes].join(" · ")
  const lines = [file.title, shownInWords(evaluation, language), remarks].flatMap((line) =>
    wrapLabel(
      line,
      CHART_WIDTH,
      (text) => measure(text, { size: sizes.subtitle, weight: 400 }),
      MOST_TITLE_LINES
    )
  )
  return {
    text: title,
    subtitle: file.sample ? [sampleScores[language](), ...lines] : lines,
    ...(file.sample ? { subtitleColor: colours.accent } : {})
  }
}
