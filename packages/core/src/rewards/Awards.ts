import * as Brand from "effect/Brand"
import type { IsoDate } from "../dates/IsoDate.ts"
import type { Rational } from "../exact/Rational.ts"
import type { Level, SubjectKind } from "../rubric/Rubric.ts"
import type { Bilingual } from "../schema/text.ts"
import type { AwardFile } from "./AwardFile.ts"
import type { Rounding } from "./roundMoney.ts"

export type AwardFormId = string & Brand.Brand<"AwardFormId">
export const AwardFormId = Brand.nominal<AwardFormId>()

/** Hình thức khen thưởng: a certificate of merit or of commendation, by who gives it. */
export interface AwardForm {
  readonly id: AwardFormId
  readonly title: Bilingual
  readonly level: Level
}

/** Where a figure was seen. `unconfirmed`: nobody has held it against the text of the law yet. */
export interface Sourced {
  readonly source: string
  readonly unconfirmed: boolean
}

/** Holds from its day until the day before the next row. */
interface Dated {
  readonly from: IsoDate
}

export interface BaseSalary extends Dated, Sourced {
  /** Đồng a month. */
  readonly amount: number
}

export interface DatedRounding extends Dated, Sourced, Rounding {}

export interface AwardCoefficient extends Sourced {
  readonly form: AwardFormId
  readonly subjectKind: SubjectKind
  /** How many base salaries. */
  readonly coefficient: Rational
}

export interface AwardRegime extends Dated {
  readonly decree: string
  readonly article: string
  readonly coefficients: ReadonlyArray<AwardCoefficient>
}

/** Award rules by date. Only `parseAwards` makes them, so each day within `known` has exactly one row of each kind. */
export interface Awards {
  readonly id: string
  readonly title: Bilingual
  readonly forms: ReadonlyArray<AwardForm>
  /** From the earliest row on. */
  readonly baseSalaries: ReadonlyArray<BaseSalary>
  readonly roundings: ReadonlyArray<DatedRounding>
  readonly regimes: ReadonlyArray<AwardRegime>
  /** First and last day for which every kind of row is known. Both are inside. */
  readonly known: { readonly from: IsoDate; readonly to: IsoDate }
  /** The file as it was decoded; the digest is taken over this. */
  readonly file: AwardFile
}
