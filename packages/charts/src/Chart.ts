import type { Evaluation } from "@dvk/core"
import type { Language } from "@dvk/messages"
import type { TopLevelSpec } from "vega-lite"
import type { MeasureText } from "./labels/MeasureText.ts"

/** A picture of an evaluation. Everything about it is pure: drawing is the business of `@dvk/charts/drawing`. */
export interface Chart {
  /** The chart's file name without its ending, the same in every language. */
  readonly name: string
  readonly title: (language: Language) => string
  /** What the picture shows, in words, for those who cannot see it. */
  readonly altText: (evaluation: Evaluation, language: Language) => string
  /** The picture as Vega-Lite. Labels are set with `measure`, so the same spec needs the same font everywhere. */
  readonly spec: (evaluation: Evaluation, language: Language, measure: MeasureText) => TopLevelSpec
}
