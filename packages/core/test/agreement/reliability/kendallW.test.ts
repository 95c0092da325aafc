import { type Concordance, completeModels, gridOfRows, kendallW } from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { rankCorrelation } from "../../../src/agreement/reliability/correlation.ts"

const concordance = (rows: ReadonlyArray<ReadonlyArray<number>>): Concordance => {
  const complete = completeModels(gridOfRows(rows))
  if (!complete.known) throw new Error(complete.why)
  return kendallW(complete.value)
}

const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 8 }))
  .chain(([judges, models]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: judges, maxLength: judges }), {
      minLength: models,
      maxLength: models
    })
  )

describe("Kendall's W", () => {
  test("is 1 where the order is the same, whatever the points, and 0 for two opposite orders", () => {
    expect(
      concordance([
        [50, 1],
        [60, 2],
        [99, 3]
      ]).w
    ).toEqual({ known: true, value: 1 })
    expect(
      concordance([
        [50, 3],
        [60, 2],
        [99, 1]
      ]).w
    ).toEqual({ known: true, value: 0 })
  })

  test("corrects for ties: two judges who tie the same two models are of one mind", () => {
    expect(
      concordance([
        [50, 1],
        [50, 1],
        [99, 3]
      ]).w
    ).toEqual({ known: true, value: 1 })
  })

  test("by hand with a tie of one judge: ranks 1 2 3 and 1.5 1.5 3", () => {
    // Sums 2.5, 3.5, 6 around 4: S = 2.25 + 0.25 + 4 = 6.5. W = 12 · 6.5 ÷ (4 · 24 − 2 · 6) = 78/84.
    expect(
      concordance([
        [1, 5],
        [2, 5],
        [3, 9]
      ]).w
    ).toEqual({ known: true, value: 78 / 84 })
  })

  test("judges who tie everything say nothing", () => {
    expect(
      concordance([
        [1, 5],
        [1, 5]
      ]).w
    ).toEqual({ known: false, why: "no-order" })
  })

  test("lies in 0 … 1 and does not depend on the order of judges or models", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { w } = concordance(rows)
        expect(concordance(rows.map((row) => row.toReversed()).toReversed()).w).toEqual(w)
        if (!w.known) return
        expect(w.value).toBeGreaterThanOrEqual(0)
        expect(w.value).toBeLessThanOrEqual(1)
      })
    )
  })

  test("of two judges without ties is (1 + Spearman's correlation) ÷ 2", () => {
    const orders = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 7 })
    fc.assert(
      fc.property(orders, orders, (a, b) => {
        const { w } = concordance(a.map((score, at) => [score, b[at] ?? 0]))
        const correlation = rankCorrelation(Float64Array.from(a), Float64Array.from(b))
        expect(w.known && correlation.known && w.value - (1 + correlation.value) / 2).toBeCloseTo(0, 12)
      })
    )
  })
})
