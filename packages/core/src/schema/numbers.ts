import * as Schema from "effect/Schema"
import { parseFixedPoint } from "../exact/FixedPoint.ts"

/** A number of at most four decimals, as it stands in YAML or JSON; `fixedPoint` reads it exactly. */
export const Decimal = Schema.Finite.pipe(
  Schema.check(
    Schema.makeFilter((value: number) => parseFixedPoint(String(value)) !== null, { expected: "decimal" })
  )
)

/** A decimal above zero. */
export const PositiveDecimal = Decimal.pipe(Schema.check(Schema.isGreaterThan(0, { expected: "positive" })))

/** A whole number, zero or more. */
export const Count = Schema.Int.pipe(Schema.check(Schema.isGreaterThanOrEqualTo(0, { expected: "count" })))

/** A whole number, one or more. */
export const PositiveCount = Schema.Int.pipe(
  Schema.check(Schema.isGreaterThanOrEqualTo(1, { expected: "positive-count" }))
)

/** A year of the movement. */
export const Year = Schema.Int.pipe(
  Schema.check(Schema.isBetween({ minimum: 1990, maximum: 2199 }, { expected: "year" }))
)

/** Ten-thousandths of a number that `Decimal` has let through: its shortest text is what was typed. */
export const fixedPoint = (value: number): number => {
  const units = parseFixedPoint(String(value))
  if (units === null) throw new RangeError(`${value} has not passed the Decimal schema`)
  return units
}
