import type { Fraction } from "./Fraction.ts"
import { greatestCommonDivisor, type Rational, rational } from "./Rational.ts"

/**
 * Adds up fractions exactly: in plain integers as long as every step stays below 2^53, in big ones from there on. One
 * sum is used again and again for millions of sheets, so it allocates nothing on the way that all of them take.
 *
 * The result stands in `numerator` and `denominator`, or in `beyond` where it does not fit them.
 */
export class ExactSum {
  numerator = 0
  /** Always positive. */
  denominator = 1
  beyond: Fraction | null = null

  clear(): this {
    this.numerator = 0
    this.denominator = 1
    this.beyond = null
    return this
  }

  add(numerator: number, denominator: number): this {
    if (this.beyond === null) {
      if (this.numerator === 0) {
        this.numerator = numerator
        this.denominator = denominator
        return this
      }
      if (denominator === this.denominator) {
        const sum = this.numerator + numerator
        if (Number.isSafeInteger(sum)) {
          this.numerator = sum
          return this
        }
      }
    }
    return this.addBig(BigInt(numerator), BigInt(denominator))
  }

  addBig(numerator: bigint, denominator: bigint): this {
    const own = this.fraction()
    return this.#become(
      own.numerator * denominator + numerator * own.denominator,
      own.denominator * denominator
    )
  }

  addSum(other: ExactSum): this {
    if (other.beyond === null) return this.add(other.numerator, other.denominator)
    return this.addBig(other.beyond.numerator, other.beyond.denominator)
  }

  /** Multiplies by a fraction above zero. */
  times(numerator: number, denominator: number): this {
    if (this.beyond === null) {
      const [above, below] = [this.numerator * numerator, this.denominator * denominator]
      if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) {
        this.numerator = above
        this.denominator = below
        return this
      }
    }
    const own = this.fraction()
    return this.#become(own.numerator * BigInt(numerator), own.denominator * BigInt(denominator))
  }

  fraction(): Fraction {
    return this.beyond ?? { numerator: BigInt(this.numerator), denominator: BigInt(this.denominator) }
  }

  rational(): Rational {
    const { numerator, denominator } = this.fraction()
    return rational(numerator, denominator)
  }

  #become(numerator: bigint, denominator: bigint): this {
    const divisor = greatestCommonDivisor(numerator, denominator)
    const [above, below] = [numerator / divisor, denominator / divisor]
    this.numerator = Number(above)
    this.denominator = Number(below)
    const fits = Number.isSafeInteger(this.numerator) && Number.isSafeInteger(this.denominator)
    this.beyond = fits ? null : { numerator: above, denominator: below }
    return this
  }
}
