import type { ExactSum } from "./ExactSum.ts"
import { type Fraction, nearestDouble } from "./Fraction.ts"
import { levelsOf } from "./levelsOf.ts"
import { type Rational, rational } from "./Rational.ts"

/**
 * Exact fractions of many models, by position: a value is a numerator and a denominator below 2^53, or a pair of big
 * integers where it needs them. Values are kept as they were added up, not in lowest terms.
 */
export class ExactColumn {
  readonly #numerators: Float64Array
  /** 0 where there is no value. */
  readonly #denominators: Float64Array
  /** Numerator by denominator, correctly rounded; NaN where there is no value. */
  readonly #quotients: Float64Array
  readonly #beyond = new Map<number, Fraction>()
  #levels: Int32Array | null = null

  constructor(length: number) {
    this.#numerators = new Float64Array(length)
    this.#denominators = new Float64Array(length)
    this.#quotients = new Float64Array(length).fill(Number.NaN)
  }

  set(at: number, { numerator, denominator, beyond }: ExactSum): void {
    this.#levels = null
    this.#numerators[at] = numerator
    this.#denominators[at] = denominator
    this.#quotients[at] = beyond === null ? numerator / denominator : nearestDouble(beyond)
    if (beyond !== null) this.#beyond.set(at, beyond)
  }

  has(at: number): boolean {
    return (this.#denominators[at] ?? 0) !== 0
  }

  /** In lowest terms; null where there is no value. */
  at(at: number): Rational | null {
    if (!this.has(at)) return null
    const { numerator, denominator } = this.#fraction(at)
    return rational(numerator, denominator)
  }

  /**
   * Which of two values is larger, exactly. Rounding is monotone: where correctly rounded quotients differ, the
   * fractions differ in the same direction. Where they do not, cross-multiplication decides. A missing value is below
   * any other.
   */
  compare(a: number, b: number): number {
    const difference = (this.#quotients[a] ?? 0) - (this.#quotients[b] ?? 0)
    if (difference < 0) return -1
    return difference > 0 ? 1 : this.#compareExactly(a, b)
  }

  /** The values numbered from the highest down, 0 first: exactly equal ones share a number, missing ones the last. */
  levels(): Int32Array {
    this.#levels ??= levelsOf(this.#quotients, (a, b) => this.#compareExactly(a, b))
    return this.#levels
  }

  /** How a value compares with one from outside. The column has one at this position. */
  compareWith(at: number, other: Rational): number {
    const { numerator, denominator } = this.#fraction(at)
    return signOf(numerator * other.denominator - other.numerator * denominator)
  }

  #compareExactly(a: number, b: number): number {
    // True ties mostly come in the same terms; so do two missing values.
    const sameTerms =
      this.#numerators[a] === this.#numerators[b] && this.#denominators[a] === this.#denominators[b]
    if (sameTerms && (this.#beyond.size === 0 || !(this.#beyond.has(a) || this.#beyond.has(b)))) return 0
    if (!this.has(a) || !this.has(b)) return Number(this.has(a)) - Number(this.has(b))
    return this.compareWith(a, this.#fraction(b))
  }

  #fraction(at: number): Fraction {
    return (
      this.#beyond.get(at) ?? {
        numerator: BigInt(this.#numerators[at] ?? 0),
        denominator: BigInt(this.#denominators[at] ?? 1)
      }
    )
  }
}

const signOf = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0)
