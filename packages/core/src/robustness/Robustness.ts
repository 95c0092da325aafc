import type { FindingValue } from "../finding/Finding.ts"
import type { CriterionId, JudgeId } from "../identifiers.ts"
import type { Border } from "./border/border.ts"
import type { ModelDominance } from "./comparison/dominance.ts"
import type { ModelRanks } from "./comparison/methods.ts"
import type { RankDoubt } from "./draws/RankDoubt.ts"
import type { LeftOut } from "./lists/leftOut.ts"
import type { WeightMove } from "./weights/breakpoints.ts"
import type { SchemeName } from "./weights/schemes.ts"

/** What has to be known to read the figures right. */
export type RobustnessNoteCode =
  | "no-sheets"
  | "few-judges"
  | "no-shortlist"
  | "fewer-draws"
  | "fewer-lists"
  | "without-list"
  | "scores-rounded"
  | "no-breakpoints"

export interface RobustnessNote {
  readonly code: RobustnessNoteCode
  readonly values: Readonly<Record<string, FindingValue>>
}

/** The doubt that comes from who judged. */
export interface JudgeDoubt {
  readonly judges: ReadonlyArray<JudgeId>
  /** The judges weighed anew at random, as if another committee of their kind had been asked. */
  readonly bootstrap: RankDoubt
  readonly leftOut: ReadonlyArray<LeftOut<JudgeId>>
}

/** The doubt that comes from what the criteria count for. */
export interface WeightDoubt {
  readonly criteria: ReadonlyArray<CriterionId>
  /** `gaps`: the whole-number parameters of the Dirichlet distribution, one for each criterion. */
  readonly schemes: ReadonlyArray<{
    readonly name: SchemeName
    readonly gaps: ReadonlyArray<number>
    readonly doubt: RankDoubt
  }>
  readonly leftOut: ReadonlyArray<LeftOut<CriterionId>>
  /** Null where totals are not straight lines in a weight, or there is no shortlist. */
  readonly moves: ReadonlyArray<WeightMove> | null
}

/** How solid a result is. Nothing of it decides anything. */
export interface Robustness {
  /** With the same seed every figure comes out the same, on every platform. */
  readonly seed: string
  readonly draws: number
  readonly notes: ReadonlyArray<RobustnessNote>
  /** Null where no sheet of the committee decides anything. */
  readonly judges: JudgeDoubt | null
  readonly weights: WeightDoubt | null
  /** Null beyond 10,000 models. */
  readonly dominance: ReadonlyArray<ModelDominance> | null
  readonly methods: ReadonlyArray<ModelRanks>
  /** Where a coin would do, for the judges and for weights around the stated ones. */
  readonly border: { readonly judges: Border; readonly weights: Border } | null
}
