import type { JudgeId, ModelId } from "../../identifiers.ts"
import type { Figure } from "../Figure.ts"

/** How one judge scored, in points of the total. */
export interface JudgeRecord {
  readonly judge: JudgeId
  /** How many scored models have a sheet of the judge that counts. */
  readonly scored: number
  readonly mean: Figure
  /** Standard deviation (over n − 1) of the judge's totals: how far the judge tells models apart. */
  readonly spread: Figure
  readonly range: Figure<{ readonly lowest: number; readonly highest: number }>
  /** How many of these models somebody else scored too: what the next two rest on. */
  readonly shared: number
  /** Judge's total − mean of all judges' totals of the model: its mean, and the mean of its size. */
  readonly distance: Figure<{ readonly signed: number; readonly absolute: number }>
  /** Pearson's, with the mean of the other judges. */
  readonly correlation: Figure
  /** Models with a sheet of the judge that would count, had the model a score; by id. */
  readonly unscored: ReadonlyArray<ModelId>
  /** Admitted models without a sheet of the judge, or with a wholly blank one, who may score them; by id. */
  readonly notScored: ReadonlyArray<ModelId>
  /** Models that the judge must not score; by id. */
  readonly recused: ReadonlyArray<ModelId>
  /** Models with a sheet of the judge none of which counts, for another ground than recusal; by id. */
  readonly notCounted: ReadonlyArray<ModelId>
}
