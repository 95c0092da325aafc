import type { Evaluation, Owed } from "@dvk/core"
import type { YearFigures } from "./figures/yearFigures.ts"
import type { PaperTexts } from "./PaperTexts.ts"

/** All that papers are made from: what was decided, what is owed, and the committee's own words. */
export interface PaperInput {
  readonly evaluation: Evaluation
  readonly owed: ReadonlyArray<Owed>
  readonly texts: PaperTexts
  /** The figures of the campaign before, where it is known. */
  readonly previous: YearFigures | null
}
