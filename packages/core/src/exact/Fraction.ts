/** A fraction that need not be in lowest terms. */
export interface Fraction {
  readonly numerator: bigint
  /** Positive. */
  readonly denominator: bigint
}

/** More bits than a double holds, so that one more says on which side of the middle between two doubles it lies. */
const QUOTIENT_BITS = 64

/**
 * The double nearest to a fraction; of two that are as near the even one.
 *
 * @example
 * nearestDouble({ numerator: 10n ** 40n, denominator: 3n * 10n ** 40n }) // => 0.3333333333333333
 */
export const nearestDouble = ({ numerator, denominator }: Fraction): number => {
  const magnitude = numerator < 0n ? -numerator : numerator
  const shift = Math.max(0, QUOTIENT_BITS + bitLength(denominator) - bitLength(magnitude))
  const shifted = magnitude << BigInt(shift)
  const quotient = shifted / denominator
  // What is cut off lies below the last bit: one more bit keeps it from being taken for a tie.
  const rest = quotient * denominator === shifted ? 0n : 1n
  const nearest = Number(quotient * 2n + rest) / 2 ** (shift + 1)
  return numerator < 0n ? -nearest : nearest
}

const bitLength = (value: bigint): number => value.toString(2).length
