import type { IsoDate } from "../dates/IsoDate.ts"
import type { Rational } from "../exact/Rational.ts"
import type { SubjectKind } from "../rubric/Rubric.ts"
import type { AwardForm, Sourced } from "./Awards.ts"
import type { Rounding } from "./roundMoney.ts"

/** The figures that make an amount. */
export type RewardPart = "baseSalary" | "coefficient" | "rounding"

/** What is asked: one award to one model, by the day of the decision that gives it. */
export interface RewardRequest {
  readonly form: string
  readonly subjectKind: SubjectKind
  readonly decidedOn: IsoDate
}

/** The money of one award, with everything needed to check it by hand. Money is in đồng. */
export interface Reward {
  readonly form: AwardForm
  readonly subjectKind: SubjectKind
  readonly decidedOn: IsoDate
  readonly baseSalary: number
  readonly coefficient: Rational
  /** Coefficient times base salary, before rounding. */
  readonly exact: Rational
  readonly rounding: Rounding
  /** What is paid: `exact`, rounded once. */
  readonly amount: number
  readonly sources: ReadonlyArray<Sourced & { readonly part: RewardPart }>
  /** Whether any of the figures is. */
  readonly unconfirmed: boolean
}
