import type { Evaluation, IsoDate, MergedCounts } from "@dvk/core"
import type { Doubt } from "./doubt/Doubt.ts"
import type { RealFunnel } from "./funnels/RealFunnel.ts"
import type { LastYear } from "./lastYear/LastYear.ts"

/** All that charts show. What was not asked for, or is not known, is null: the charts of it are then not drawn. */
export interface ChartInput {
  readonly evaluation: Evaluation
  /** The day that was stated: what is dated later has not happened yet. Null counts everything. */
  readonly on: IsoDate | null
  /** How solid the result is. */
  readonly doubt: Doubt | null
  /** The campaign of the year before. */
  readonly lastYear: LastYear | null
  /** What other places have published of their funnels, each with its source. */
  readonly funnels: ReadonlyArray<RealFunnel> | null
  /** What the summaries of the units come to, where the campaign merges any. */
  readonly merged?: MergedCounts
}

/** An input that holds an evaluation, and of the rest what is given. */
export const chartInput = (
  evaluation: Evaluation,
  rest: Partial<Omit<ChartInput, "evaluation">> = {}
): ChartInput => ({ evaluation, on: null, doubt: null, lastYear: null, funnels: null, ...rest })
