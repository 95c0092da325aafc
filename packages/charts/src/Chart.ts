import type { Language } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { ChartInput } from "./ChartInput.ts"
import type { ChartTable } from "./ChartTable.ts"
import type { MeasureText } from "./labels/MeasureText.ts"

/** A picture of an evaluation. Everything about it is pure: drawing is the business of `@dvk/charts/drawing`. */
export interface Chart {
  /** The chart's file name without its ending, the same in every language. */
  readonly name: string
  readonly title: (language: Language) => string
  /** Whether there is something to show; a chart that is not drawn still says in one sentence what is missing. */
  readonly isDrawn: (input: ChartInput) => boolean
  /** What the picture shows, in words, for those who cannot see it. */
  readonly altText: (input: ChartInput, language: Language) => string
  /** What the picture shows, as a table: for a screen reader, a spreadsheet, or a reader who wants the figures. */
  readonly table: (input: ChartInput, language: Language) => ChartTable
  /** The picture as Vega-Lite. Labels are set with `measure`, so the same spec needs the same font everywhere. */
  readonly spec: (input: ChartInput, language: Language, measure: MeasureText) => TopLevelSpec
}
