import type { Evaluation } from "@dvk/core"
import { exampleWeightsMark, type Language, sampleScores } from "@dvk/messages"
import type { MeasureText } from "../labels/MeasureText.ts"
import { wrapLabel } from "../labels/wrapLabel.ts"
import { CHART_WIDTH, sizes } from "./look.ts"

const MOST_TITLE_LINES = 4

/** What stands above a chart. */
export interface Headline {
  readonly title: string
  /** How much of the campaign the chart shows. */
  readonly shown: string
  /** How to read it. */
  readonly notes?: ReadonlyArray<string>
  /** Whether what is drawn would be another under other criterion weights. */
  readonly restsOnWeights: boolean
}

/**
 * Title, campaign, what is shown, and notes on how to read it. That scores are made up stands in the title itself,
 * in its size and weight, so that no print and no cut-out loses it.
 */
export const heading = (
  { title, shown, notes = [], restsOnWeights }: Headline,
  evaluation: Evaluation,
  language: Language,
  measure: MeasureText
) => {
  const { file, rubric } = evaluation.campaign
  const marks = restsOnWeights && rubric.exampleWeights ? [exampleWeightsMark[language]()] : []
  const subtitle = [file.title, shown, ...notes, ...marks].flatMap((line) =>
    wrapLabel(
      line,
      CHART_WIDTH,
      (text) => measure(text, { size: sizes.subtitle, weight: 400 }),
      MOST_TITLE_LINES
    )
  )
  return { text: file.sample ? [title, sampleScores[language]()] : title, subtitle }
}
