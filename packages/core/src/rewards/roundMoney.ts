import type { Rational } from "../exact/Rational.ts"

/** How an amount becomes one that is paid out: to a multiple of `unit` đồng. */
export interface Rounding {
  readonly method: "nearest" | "up"
  readonly unit: number
}

/**
 * An amount of at least zero in whole đồng, rounded once to a multiple of the unit; `nearest` takes a half up. Decree
 * 152/2025, art. 49 (2), rounds the product of coefficient and base salary up to ten thousands.
 *
 * @example
 * roundMoney(rational(1_404_000), { method: "up", unit: 10_000 }) // => 1410000
 * roundMoney(rational(223_500), { method: "nearest", unit: 10_000 }) // => 220000
 */
export const roundMoney = (amount: Rational, { method, unit }: Rounding): number => {
  const step = BigInt(unit) * amount.denominator
  const multiples =
    method === "up" ? (amount.numerator + step - 1n) / step : (2n * amount.numerator + step) / (2n * step)
  return Number(multiples) * unit
}
