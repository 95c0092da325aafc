import type { Evaluation } from "@dvk/core"
import { exampleWeightsMark, type Language, sampleScores } from "@dvk/messages"
import type { MeasureText } from "../labels/MeasureText.ts"
import { wrapLabel } from "../labels/wrapLabel.ts"
import { shownInWords } from "../rows/modelsInChart.ts"
import { CHART_WIDTH, sizes } from "./look.ts"

const MOST_TITLE_LINES = 4

/**
 * Title, campaign, what is shown, and `notes` on how to read it. That scores are made up stands in the title
 * itself, in its size and weight, so that no print and no cut-out loses it.
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
    text: file.sample ? [title, sampleScores[language]()] : title,
    subtitle: lines
  }
}
