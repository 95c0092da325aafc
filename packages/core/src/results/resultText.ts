import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { rational, toDecimalString } from "../exact/Rational.ts"
import type { ModelResult, ResultColumn } from "./ModelResult.ts"

/**
 * What a result tells in one column, as text for a finding or a list of changes; null where it tells nothing. Figures
 * have a decimal point.
 *
 * @example
 * resultText("actual", 1255000) // => "125.5"
 * resultText("population", { count: 142, of: "household" }) // => "142"
 */
export const resultText = (column: ResultColumn, value: ModelResult[ResultColumn]): string | null => {
  if (value === null) return null
  if (typeof value === "object") return String(value.count)
  const isFigure = typeof value === "number" && (column === "registered" || column === "actual")
  return isFigure ? toDecimalString(rational(value, FIXED_POINT_UNIT)) : String(value)
}
