/**
 * Exact fractions. Totals, means, ties, bands and cut lines are decided on these and on nothing else:
 * the oracle `float-tie-hazard` shows a true four-way tie that float sums break in four different ways.
 */
export interface Rational {
  readonly numerator: bigint
  /** Always positive; the fraction is in lowest terms. */
  readonly denominator: bigint
}

/** Of two whole numbers, the second positive. */
export const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/**
 * The fraction `numerator / denominator` in lowest terms. The denominator must not be zero.
 *
 * @example
 * toExactString(rational(12346, 180)) // => "6173/90"
 */
export const rational = (numerator: bigint | number, denominator: bigint | number = 1n): Rational => {
  const n = BigInt(numerator)
  const d = BigInt(denominator)
  if (d === 0n) throw new RangeError("a fraction needs a denominator other than zero")
  const divisor = greatestCommonDivisor(n, d < 0n ? -d : d)
  const sign = d < 0n ? -1n : 1n
  return { numerator: (sign * n) / divisor, denominator: (sign * d) / divisor }
}

export const zero: Rational = { numerator: 0n, denominator: 1n }

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

export const subtract = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)

export const multiply = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator)

export const divide = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator)

export const sum = (values: Iterable<Rational>): Rational => {
  let total = zero
  for (const value of values) total = add(total, value)
  return total
}

/** Cross-multiplication: no division, so nothing is rounded. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

export const equals = (a: Rational, b: Rational): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator

/**
 * `"6173/90"`, or `"68"` for a whole number.
 *
 * @example
 * toExactString(rational(68)) // => "68"
 */
export const toExactString = (value: Rational): string =>
  value.denominator === 1n ? String(value.numerator) : `${value.numerator}/${value.denominator}`

/**
 * Decimal text with a decimal point and exactly `places` places, rounded once, half away from zero.
 *
 * @example
 * toFixedString(rational(1, 8), 2) // => "0.13"
 * toFixedString(rational(-1, 8), 2) // => "-0.13"
 */
export const toFixedString = (value: Rational, places: number): string => {
  const scale = 10n ** BigInt(places)
  const negative = value.numerator < 0n
  const magnitude = negative ? -value.numerator : value.numerator
  const units = (2n * magnitude * scale + value.denominator) / (2n * value.denominator)
  const digits = units.toString().padStart(places + 1, "0")
  const sign = negative && units !== 0n ? "-" : ""
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** Places in JSON: more than any double holds, and short enough to read. */
const JSON_PLACES = 15

/**
 * Decimal text for JSON: up to 15 places, rounded half away from zero, no zeros at the end.
 *
 * @example
 * toDecimalString(rational(6173, 90)) // => "68.588888888888889"
 * toDecimalString(rational(153, 2)) // => "76.5"
 */
export const toDecimalString = (value: Rational): string =>
  toFixedString(value, JSON_PLACES).replace(/\.?0+$/, "")
