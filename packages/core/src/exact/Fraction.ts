import { type Rational, rational, zero } from "./Rational.ts"

/**
 * A fraction that need not be in lowest terms. Sums over millions of sheets mostly share one denominator: they are
 * added up as they are and reduced once.
 */
export interface Fraction {
  readonly numerator: bigint
  /** Positive. */
  readonly denominator: bigint
}

/**
 * The sum, unreduced, over the denominator that all of them share, or over the product of different ones.
 *
 * @example
 * toExactString(reduced(sumFractions([{ numerator: 2n, denominator: 4n }, { numerator: 1n, denominator: 4n }]))) // => "3/4"
 */
export const sumFractions = (fractions: ReadonlyArray<Fraction>): Fraction => {
  const [first, ...others] = fractions
  if (first === undefined) return zero
  let { numerator, denominator } = first
  for (const other of others) {
    if (other.denominator === denominator) numerator += other.numerator
    else {
      const next = rational(
        numerator * other.denominator + other.numerator * denominator,
        denominator * other.denominator
      )
      numerator = next.numerator
      denominator = next.denominator
    }
  }
  return { numerator, denominator }
}

/** The same number in lowest terms. */
export const reduced = ({ numerator, denominator }: Fraction): Rational => rational(numerator, denominator)

/** The mean of a list that is not empty, in lowest terms. */
export const meanOfFractions = (fractions: ReadonlyArray<Fraction>): Rational => {
  const { numerator, denominator } = sumFractions(fractions)
  return rational(numerator, denominator * BigInt(fractions.length))
}
