import { greatestCommonDivisor, type Rational, rational } from "../../exact/Rational.ts"

/**
 * Exact numbers as whole steps above the lowest of them: value = lowest + step · whole. Means, medians and trimmed means
 * of values stand in the same order as those of their steps, and sums of steps fit a double without rounding.
 */
export interface WholeSteps {
  readonly lowest: Rational
  readonly step: Rational
  readonly wholes: Float64Array
  /** All wholes are below 2^bits. */
  readonly bits: number
  /** False where the values were too fine for `mostBits` and have been rounded down to a coarser step. */
  readonly exact: boolean
}

/**
 * @param mostBits where finer steps than this many bits would be needed, values are rounded down to this many
 *
 * @example
 * [...wholeSteps([rational(1, 2), rational(2), rational(5, 4)], 20).wholes] // => [0, 2, 1]
 */
export const wholeSteps = (values: ReadonlyArray<Rational>, mostBits: number): WholeSteps => {
  let denominator = 1n
  for (const value of values) {
    if (denominator % value.denominator === 0n) continue
    denominator *= value.denominator / greatestCommonDivisor(denominator, value.denominator)
  }
  const numerators = values.map((value) => value.numerator * (denominator / value.denominator))
  let lowest = numerators[0] ?? 0n
  let highest = lowest
  for (const numerator of numerators) {
    if (numerator < lowest) lowest = numerator
    if (numerator > highest) highest = numerator
  }
  let step = 0n
  for (const numerator of numerators) {
    if (step === 1n) break
    step = greatestCommonDivisor(numerator - lowest, step)
  }
  if (step === 0n) step = 1n
  const bits = bitsOf((highest - lowest) / step)
  const coarser = bits > mostBits ? step << BigInt(bits - mostBits) : step
  return {
    lowest: rational(lowest, denominator),
    step: rational(coarser, denominator),
    wholes: Float64Array.from(numerators, (numerator) => Number((numerator - lowest) / coarser)),
    bits: Math.min(bits, mostBits),
    exact: coarser === step
  }
}

const bitsOf = (value: bigint): number => (value === 0n ? 0 : value.toString(2).length)
