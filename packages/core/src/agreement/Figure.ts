/**
 * Why a figure cannot be told.
 *
 * - `no-sheets`: no sheet counts
 * - `one-judge`, `one-model`: there is nobody or nothing to compare with
 * - `no-shared-models`, `one-shared-model`: no model, or one only, has sheets of two judges
 * - `no-complete-models`: fewer than two models have a sheet of every judge
 * - `too-few-models`: fewer models than the figure says anything about
 * - `no-spread`: the scores do not differ where the figure needs them to
 * - `little-spread`: models differ too little beside how far judges do, so that the formula has no value
 * - `no-order`: no judge tells one model from another
 * - `no-residual`: the judges differ by constants at most, so there is no error to make an interval of
 */
export type WhyUnknown =
  | "no-sheets"
  | "one-judge"
  | "one-model"
  | "no-shared-models"
  | "one-shared-model"
  | "no-complete-models"
  | "too-few-models"
  | "no-spread"
  | "little-spread"
  | "no-order"
  | "no-residual"

/** A figure about the judges, or the reason why there is none. Never NaN and never infinite. */
export type Figure<A = number> =
  | { readonly known: true; readonly value: A }
  | { readonly known: false; readonly why: WhyUnknown }

export const known = <A>(value: A): Figure<A> => ({ known: true, value })

export const unknown = (why: WhyUnknown): Figure<never> => ({ known: false, why })
