import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { greatestCommonDivisor } from "../exact/Rational.ts"
import type { Rubric } from "../rubric/Rubric.ts"
import type { ScoreTable } from "./ScoreTable.ts"

/**
 * What a sheet is worth, as a fraction of the most it could give: Σ f·s ÷ Σ f·highest over the criteria that count,
 * where f is the weight, or 1 under points. A criterion that is left out leaves numerator and denominator, which is
 * what rescaling means under either method. All of it in whole numbers below 2^53: weights add up to at most 10^6
 * ten-thousandths and scores stay below 2·10^9.
 */
export class SheetScale {
  readonly factors: Float64Array
  readonly #highest: Float64Array
  readonly #wholes = new Map<number, number>()
  /** Nearly all sheets score the same criteria: the last sum is mostly the next one. */
  #lastCriteria = 0
  #lastWhole = 0

  constructor({ criteria, method }: Rubric) {
    const factors = criteria.map(({ share }) => (method === "weights" ? share : FIXED_POINT_UNIT))
    const divisor = Number(
      factors.reduce((a, b) => greatestCommonDivisor(BigInt(b), a), BigInt(factors[0] ?? 1))
    )
    this.factors = Float64Array.from(factors, (factor) => factor / divisor)
    this.#highest = Float64Array.from(criteria, ({ highest }) => highest)
  }

  /** What criterion `at` counts for beside the others: its weight without the divisor that all weights share. */
  factor(at: number): number {
    return this.factors[at] ?? 0
  }

  /** Σ f·highest over the criteria of a mask. */
  whole(criteria: number): number {
    if (this.#lastCriteria === criteria) return this.#lastWhole
    let whole = this.#wholes.get(criteria) ?? 0
    if (whole === 0) {
      this.factors.forEach((factor, at) => {
        if ((criteria & (1 << at)) !== 0) whole += factor * (this.#highest[at] ?? 0)
      })
      this.#wholes.set(criteria, whole)
    }
    this.#lastCriteria = criteria
    this.#lastWhole = whole
    return whole
  }

  /** Σ f·s of one sheet over the criteria of a mask. */
  scored({ scores }: ScoreTable, row: number, criteria: number): number {
    const width = this.factors.length
    const start = row * width
    let sum = 0
    for (let at = 0; at < width; at++) {
      if ((criteria & (1 << at)) !== 0) sum += (this.factors[at] ?? 0) * (scores[start + at] ?? 0)
    }
    return sum
  }
}
