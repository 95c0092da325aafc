import type { JudgeId, ModelId } from "../../identifiers.ts"
import type { Figure } from "../Figure.ts"

/** Judges and models that are tied together by sheets, and to no others: scores compare within it and not beyond. */
export interface Island {
  readonly judges: ReadonlyArray<JudgeId>
  readonly models: ReadonlyArray<ModelId>
}

/** How much higher (above 0) or lower a judge scores than the judges do on average, models being equal. */
export interface JudgeEffect {
  readonly judge: JudgeId
  readonly effect: number
}

/** A model's mean beside what it would be had every judge scored it. */
export interface AdjustedModel {
  readonly model: ModelId
  /** Plain mean of the totals that count, whatever the campaign's panel rule. */
  readonly raw: number
  readonly adjusted: number
  /** Each judge's totals brought to the same mean and spread first, then averaged. */
  readonly standardised: number
  readonly rawRank: number
  readonly adjustedRank: number
  readonly standardisedRank: number
}

/**
 * Judges' severity taken out of the scores, for comparison: no adjusted figure ever decides.
 *
 * - `no-sheets`: nothing to adjust
 * - `one-judge`: nobody to compare with
 * - `islands`: the sheets fall apart, so severity and merit cannot be told from one another across the parts
 * - `too-many-judges`: more than the equations are solved for
 * - `adjusted`: the least-squares fit of mean + model + judge
 */
export type JudgeSeverity =
  | { readonly kind: "no-sheets" }
  | { readonly kind: "one-judge" }
  | { readonly kind: "islands"; readonly islands: ReadonlyArray<Island> }
  | { readonly kind: "too-many-judges"; readonly judges: number; readonly most: number }
  | AdjustedSeverity

export interface AdjustedSeverity {
  readonly kind: "adjusted"
  /** Every judge with a sheet that counts scored every model with a score: then adjusted and raw means are the same. */
  readonly complete: boolean
  /** Complete sheets under a panel mean: no adjustment for severity can change the order. */
  readonly orderCannotChange: boolean
  /** Mean over models and judges of the fitted scores. */
  readonly mean: number
  /** Standard deviation of what mean, model and judge leave unexplained; unknown where nothing is left over. */
  readonly residual: Figure
  /** By judge. */
  readonly judges: ReadonlyArray<JudgeEffect>
  /** By model. */
  readonly models: ReadonlyArray<AdjustedModel>
}
