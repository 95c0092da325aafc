import * as Schema from "effect/Schema"
import { IsoDateText } from "../schema/dates.ts"
import { PositiveDecimal } from "../schema/numbers.ts"
import { Bilingual, Slug, Text } from "../schema/text.ts"

/** The highest coefficient read. The law's own highest is 92; the bound keeps every amount a safe integer. */
export const COEFFICIENT_LIMIT = 1_000
const BASE_SALARY_LIMIT = 100_000_000
const ROUNDING_UNIT_LIMIT = 1_000_000

const wholeUpTo = (maximum: number, expected: string) =>
  Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum }, { expected })))

const Coefficient = PositiveDecimal.pipe(
  Schema.check(Schema.isLessThanOrEqualTo(COEFFICIENT_LIMIT, { expected: "coefficient" }))
)

/** Where a row was seen, and whether anybody is still to hold it against the text of the law. */
const Sourced = { source: Text, unconfirmed: Schema.optionalKey(Schema.Boolean) }

/** `to` is the last day a row holds. The last row of a list needs it: nothing is assumed past that day. */
const Dated = { from: IsoDateText, to: Schema.optionalKey(IsoDateText) }

/** Lương cơ sở in đồng a month. */
const BaseSalaryRow = Schema.Struct({ ...Dated, amount: wholeUpTo(BASE_SALARY_LIMIT, "money"), ...Sourced })

/** `nearest` rounds a half up; with `unit: 1` an amount stays as it is. */
const RoundingRow = Schema.Struct({
  ...Dated,
  method: Schema.Literals(["nearest", "up"]),
  unit: wholeUpTo(ROUNDING_UNIT_LIMIT, "rounding-unit"),
  ...Sourced
})

const AwardForm = Schema.Struct({
  id: Slug,
  title: Bilingual,
  level: Schema.Literals(["commune", "district", "province", "central"])
})

const CoefficientRow = Schema.Struct({
  form: Slug,
  subjectKind: Schema.Literals(["collective", "individual", "household"]),
  coefficient: Coefficient,
  ...Sourced
})

/** The decree that sets the coefficients for a time. A form it does not pay for has no row. */
const Regime = Schema.Struct({
  decree: Text,
  article: Text,
  ...Dated,
  coefficients: Schema.NonEmptyArray(CoefficientRow)
})

/** What a file of award rules says, before its parts are checked against each other by `parseAwards`. */
export const AwardFile = Schema.Struct({
  format: Schema.Literal(1),
  id: Slug,
  title: Bilingual,
  baseSalary: Schema.NonEmptyArray(BaseSalaryRow),
  rounding: Schema.NonEmptyArray(RoundingRow),
  forms: Schema.NonEmptyArray(AwardForm),
  regimes: Schema.NonEmptyArray(Regime)
})
export type AwardFile = typeof AwardFile.Type
