import { additiveEffects, gridOfRows, islandsOf } from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"

/** True effects of models and judges, and which judge scored which model: every model has one judge at least. */
const design = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }))
  .chain(([models, judges]) =>
    fc.record({
      models: fc.array(fc.integer({ min: 50, max: 90 }), { minLength: models, maxLength: models }),
      judges: fc.array(fc.integer({ min: -10, max: 10 }), { minLength: judges, maxLength: judges }),
      scored: fc.array(
        fc.array(fc.boolean(), { minLength: judges, maxLength: judges }).filter((row) => row.includes(true)),
        { minLength: models, maxLength: models }
      )
    })
  )

const mean = (values: ReadonlyArray<number>): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

describe("additive effects of models and judges", () => {
  test("find a noiseless design again, whichever cells are missing, as long as it hangs together", () => {
    let tried = 0
    fc.assert(
      fc.property(design, ({ models, judges, scored }) => {
        const grid = gridOfRows(
          models.map((merit, model) =>
            judges.map((severity, judge) => (scored[model]?.[judge] === true ? merit + severity : null))
          )
        )
        fc.pre(grid.judges === judges.length && islandsOf(grid).length === 1)
        tried += 1
        const found = additiveEffects(grid)
        expect(found.residualSquares).toBe(0)
        expect(found.mean).toBeCloseTo(mean(models) + mean(judges), 9)
        models.forEach((merit, at) => {
          expect(found.models[at]).toBeCloseTo(merit - mean(models), 9)
        })
        judges.forEach((severity, at) => {
          expect(found.judges[at]).toBeCloseTo(severity - mean(judges), 9)
        })
      })
    )
    expect(tried).toBeGreaterThan(50)
  })

  test("leave every model at its mean where every judge scored every model", () => {
    const table = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8
    })
    fc.assert(
      fc.property(table, (rows) => {
        const { mean: whole, models } = additiveEffects(gridOfRows(rows))
        rows.forEach((row, at) => {
          expect(whole + (models[at] ?? 0)).toBeCloseTo(mean(row), 9)
        })
      })
    )
  })

  test("by hand: J2 gives 10 less on the model they share, so B's 70 from J2 is worth 80 from J1", () => {
    // A: 90 by J1, 80 by J2; B: 70 by J2. Judges +5 and −5; A 85, B 75.
    const {
      mean: whole,
      models,
      judges
    } = additiveEffects(
      gridOfRows([
        [90, 80],
        [null, 70]
      ])
    )
    expect([...judges].map((effect) => effect.toFixed(9))).toEqual(["5.000000000", "-5.000000000"])
    expect([...models].map((effect) => (whole + effect).toFixed(9))).toEqual(["85.000000000", "75.000000000"])
  })
})

describe("islands", () => {
  test("judges tied through a third one are one island", () => {
    expect(
      islandsOf(
        gridOfRows([
          [1, 1, null],
          [null, 1, 1]
        ])
      )
    ).toEqual([{ judges: [0, 1, 2], models: [0, 1] }])
  })

  test("are told apart and named, the largest first", () => {
    const grid = gridOfRows([
      [1, null, null],
      [null, 2, 2],
      [null, 3, null]
    ])
    expect(islandsOf(grid)).toEqual([
      { judges: [1, 2], models: [1, 2] },
      { judges: [0], models: [0] }
    ])
  })
})
