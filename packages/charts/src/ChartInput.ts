import type { Evaluation } from "@dvk/core"
import type { Doubt } from "./doubt/Doubt.ts"
import type { RealFunnel } from "./funnels/RealFunnel.ts"
import type { LastYear } from "./lastYear/LastYear.ts"

/** All that charts show. What was not asked for, or is not known, is null: the charts of it are then not drawn. */
export interface ChartInput {
  readonly evaluation: Evaluation
  /** How solid the result is. */
  readonly doubt: Doubt | null
  /** The campaign of the year before. */
  readonly lastYear: LastYear | null
  /** What other places have published of their funnels, each with its source. */
  readonly funnels: ReadonlyArray<RealFunnel> | null
}

/** An input that holds an evaluation, and of the rest what is given. */
export const chartInput = (
  evaluation: Evaluation,
  rest: Partial<Omit<ChartInput, "evaluation">> = {}
): ChartInput => ({ evaluation, doubt: null, lastYear: null, funnels: null, ...rest })
