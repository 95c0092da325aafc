import { completeModels, gridOfRows, type Intraclass, intraclass, type WhyUnknown } from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"

const formsOf = (rows: ReadonlyArray<ReadonlyArray<number | null>>): Intraclass => {
  const complete = completeModels(gridOfRows(rows))
  if (!complete.known) throw new Error(complete.why)
  return intraclass(complete.value)
}

const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 8 }))
  .chain(([judges, models]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: judges, maxLength: judges }), {
      minLength: models,
      maxLength: models
    })
  )

const forms = ["icc11", "icc21", "icc31", "icc1k", "icc2k", "icc3k"] as const

describe("which models count", () => {
  test("those that every judge scored; the others are left out", () => {
    const { squares } = formsOf([
      [1, 2, 3],
      [4, null, 6],
      [7, 8, 8]
    ])
    expect([squares.models, squares.judges]).toEqual([2, 3])
  })

  test.each<[why: WhyUnknown, rows: ReadonlyArray<ReadonlyArray<number | null>>]>([
    ["no-sheets", []],
    ["one-judge", [[1], [2]]],
    ["one-model", [[1, 2]]],
    [
      "no-complete-models",
      [
        [1, 2],
        [3, null],
        [null, 4]
      ]
    ]
  ])("%s: no figure", (why, rows) => {
    expect(completeModels(gridOfRows(rows))).toEqual({ known: false, why })
  })
})

describe("intraclass correlations", () => {
  test("judges of one mind: all forms are 1, and there is no error to make an interval of", () => {
    const found = formsOf([
      [60, 60, 60],
      [70.1, 70.1, 70.1],
      [80.3, 80.3, 80.3]
    ])
    for (const form of forms) {
      expect(found[form]).toEqual({
        value: { known: true, value: 1 },
        interval: { known: false, why: "no-residual" }
      })
    }
  })

  test("a judge who is 10 points more severe throughout: as fixed judges they agree, as any judges they do not", () => {
    // Means of models 65 and 75, of judges 75 and 65: all four squares are 100, without residual.
    const { icc31, icc21, squares } = formsOf([
      [70, 60],
      [80, 70]
    ])
    expect(squares.residual).toBe(0)
    expect(icc31.value).toEqual({ known: true, value: 1 })
    // 100 ÷ (100 + 2 · 100 ÷ 2)
    expect(icc21.value).toEqual({ known: true, value: 0.5 })
  })

  test("equal scores throughout say nothing", () => {
    const found = formsOf([
      [70.1, 70.1, 70.1],
      [70.1, 70.1, 70.1]
    ])
    for (const form of forms) expect(found[form].value).toEqual({ known: false, why: "no-spread" })
  })

  test("no figure is ever NaN or infinite, none is above 1, and an interval holds its figure", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const found = formsOf(rows)
        for (const form of forms) {
          const { value, interval } = found[form]
          if (!value.known) continue
          expect(Number.isFinite(value.value)).toBe(true)
          expect(value.value).toBeLessThanOrEqual(1 + 1e-12)
          if (!interval.known) continue
          expect(interval.value[0]).toBeLessThanOrEqual(value.value + 1e-9)
          expect(interval.value[1]).toBeGreaterThanOrEqual(value.value - 1e-9)
        }
      })
    )
  })
})
