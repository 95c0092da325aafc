import type { CriterionId, ModelId } from "@dvk/core"

/** How solid a result is, as far as it was asked and charts show it. Charts compute none of it. */
export interface Doubt {
  readonly judges: DoubtOfJudges | null
  readonly weights: DoubtOfWeights | null
  /** The same sheets ranked in other ways, for comparison only. */
  readonly alternatives: ReadonlyArray<AlternativeRanking>
}

/** What happens when the judges' voices are weighed differently, draw by draw. */
export interface DoubtOfJudges {
  readonly draws: number
  /** Too few judges for the figures to say much. */
  readonly tellsLittle: boolean
  readonly models: ReadonlyMap<ModelId, DoubtOfModel>
}

export interface DoubtOfModel {
  /** The ranks between which the model stands in 90 % of the draws. */
  readonly rankFrom: number
  readonly rankTo: number
  /** How often it is on the shortlist; null where the campaign asks for none. */
  readonly selected: { readonly count: number; readonly draws: number } | null
}

/** What happens when the criterion weights are others, draw by draw. */
export interface DoubtOfWeights {
  readonly draws: number
  /** In how many draws a model has rank 1, 2, 3 … */
  readonly ranks: ReadonlyMap<ModelId, ReadonlyArray<number>>
}

/** Another way of making ranks of the same sheets. */
export type AlternativeWay =
  | { readonly kind: "panel"; readonly rule: "mean" | "median" | "trimmed" }
  | { readonly kind: "method"; readonly method: "borda" | "schulze" }
  | { readonly kind: "without-criterion"; readonly criterion: CriterionId }

export interface AlternativeRanking {
  readonly way: AlternativeWay
  /** Competition ranks; a model that the way does not rank is absent. */
  readonly ranks: ReadonlyMap<ModelId, number>
}
