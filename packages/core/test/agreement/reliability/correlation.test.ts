import { describe, expect, test } from "vitest"
import { correlation, rankCorrelation } from "../../../src/agreement/reliability/correlation.ts"

const of = (...values: ReadonlyArray<number>): Float64Array => Float64Array.from(values)

describe("correlation", () => {
  test("by hand: 1 2 3 and 1 3 2", () => {
    // Σ of products −1·−1 + 0·1 + 1·0 = 1, both squares 2: 1 ÷ 2.
    const found = correlation(of(1, 2, 3), of(1, 3, 2))
    expect(found.known && found.value).toBeCloseTo(0.5, 15)
  })

  test("of ranks looks at the order only", () => {
    expect(rankCorrelation(of(1, 2, 3, 4), of(1, 10, 100, 1000))).toEqual({ known: true, value: 1 })
  })

  test("of two pairs, or with a constant, says nothing", () => {
    expect(correlation(of(1, 2), of(1, 3))).toEqual({ known: false, why: "too-few-models" })
    expect(correlation(of(0.1, 0.1, 0.1), of(1, 3, 2))).toEqual({ known: false, why: "no-spread" })
    expect(rankCorrelation(of(1, 3, 2), of(7, 7, 7))).toEqual({ known: false, why: "no-spread" })
  })
})
