/** Whole numbers up to 2^53 are exact in a double. */
const EXACT_BITS = 53

/** Finer weights would change no figure that is shown. */
const MOST_BITS = 20

/** Coarser weights would be seen: a step is a thousandth of all weight here. */
const LEAST_BITS = 10

/** How many bits a whole number needs. */
export const bitsFor = (count: number): number => 32 - Math.clz32(count)

/** How keys are made of weights and steps, as far as their size goes. */
export interface KeyShape {
  /** How many weights there are gaps for. */
  readonly gaps: number
  /** By how much weights grow before they are multiplied: with the number of sheets under a trimmed mean. */
  readonly factor: number
  /** Whether keys are quotients of sums with different denominators, or sums alone. */
  readonly quotients: boolean
}

/**
 * How fine steps may be so that weights keep `LEAST_BITS` bits, and how many bits the weights have for steps of so many
 * bits. A sum of weights times steps stays below 2^53. Quotients of such sums, with denominators d < 2^w and values below
 * 2^t, differ by at least 2^−2w unless they are equal, and doubles below 2^t lie at most 2^(t−53) apart: with
 * t + 2w ≤ 52 different quotients never round to the same double.
 */
export const mostStepBits = (shape: KeyShape): number =>
  shape.quotients
    ? EXACT_BITS - 1 - 2 * weightSize(shape, leastBits(shape))
    : EXACT_BITS - weightSize(shape, leastBits(shape))

/** See `mostStepBits`. */
export const weightBits = (shape: KeyShape, stepBits: number): number => {
  const room = shape.quotients ? Math.floor((EXACT_BITS - 1 - stepBits) / 2) : EXACT_BITS - stepBits
  return Math.min(MOST_BITS, room - weightSize(shape, 0))
}

const leastBits = ({ gaps }: KeyShape): number => Math.max(LEAST_BITS, bitsFor(gaps))

/** Gaps of numbers below 2^bits, each one more than it is, add up to less than 2^(bits + 1). */
const weightSize = ({ factor }: KeyShape, bits: number): number => bits + 1 + bitsFor(factor - 1)
