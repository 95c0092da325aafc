import { type AlphaMetric, type Figure, gridOfRows, krippendorffAlpha } from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"

type Rows = ReadonlyArray<ReadonlyArray<number | null>>

const alpha = (rows: Rows, metric: AlphaMetric = "interval"): Figure =>
  krippendorffAlpha(gridOfRows(rows), metric)

const metrics: ReadonlyArray<AlphaMetric> = ["nominal", "ordinal", "interval"]

/** A row a model, a column a judge; some cells blank. */
const someRows: fc.Arbitrary<Array<Array<number | null>>> = fc.integer({ min: 2, max: 5 }).chain((judges) =>
  fc.array(
    fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { freq: 4 }), {
      minLength: judges,
      maxLength: judges
    }),
    { minLength: 1, maxLength: 8 }
  )
)

/** How far two figures are apart: 0 where both are missing for the same reason. */
const apart = (a: Figure, b: Figure): number => {
  if (a.known && b.known) return Math.abs(a.value - b.value)
  return a.known || b.known || a.why !== b.why ? Number.POSITIVE_INFINITY : 0
}

describe("Krippendorff's α", () => {
  test("is 1 where all judges give a model the same", () => {
    for (const metric of metrics)
      expect(
        alpha(
          [
            [1, 1],
            [2, 2],
            [5, 5]
          ],
          metric
        )
      ).toEqual({ known: true, value: 1 })
  })

  test("by hand: scores 1 1, 1 3, 3 3", () => {
    // Observed: one of three models differs by 2: 2 ordered pairs × 4 ÷ (2 − 1) = 8. Expected: six scores, three 1 and
    // three 3: 2 · 3 · 3 pairs × 4 = 72, ÷ (6 − 1). α = 1 − (8 · 5) ÷ 72 = 4/9.
    const found = alpha([
      [1, 1],
      [1, 3],
      [3, 3]
    ])
    expect(found.known && found.value).toBeCloseTo(4 / 9, 14)
  })

  test("a model that one judge alone scored is left out", () => {
    const rows = [
      [1, 1],
      [1, 3],
      [3, 3]
    ]
    expect(alpha([...rows, [9, null]])).toEqual(alpha(rows))
  })

  test("stays the same when every score moves by as much, or grows by a factor", () => {
    fc.assert(
      fc.property(
        someRows,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, shift, factor) => {
          const moved = rows.map((row) =>
            row.map((score) => (score === null ? null : factor * score + shift))
          )
          for (const metric of metrics)
            expect(apart(alpha(moved, metric), alpha(rows, metric))).toBeLessThan(1e-9)
        }
      )
    )
  })

  test("does not depend on the order of judges or of models", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const turned = rows.map((row) => row.toReversed()).toReversed()
        for (const metric of metrics)
          expect(apart(alpha(turned, metric), alpha(rows, metric))).toBeLessThan(1e-9)
      })
    )
  })

  test("equals its definition over all pairs, for every metric", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        for (const metric of metrics) {
          expect(apart(alpha(rows, metric), byPairs(rows, metric))).toBeLessThan(1e-9)
        }
      })
    )
  })

  test.each<[why: string, rows: Rows]>([
    ["no-sheets", []],
    ["one-judge", [[1], [2]]],
    [
      "no-shared-models",
      [
        [1, null],
        [null, 2]
      ]
    ],
    ["one-model", [[80, 80.01, 80.02]]],
    [
      "one-shared-model",
      [
        [80, 20],
        [70, null]
      ]
    ],
    [
      "no-spread",
      [
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1]
      ]
    ]
  ])("%s: there is no figure, and never NaN", (why, rows) => {
    for (const metric of metrics) expect(alpha(rows, metric)).toEqual({ known: false, why })
  })
})

/** 1 − D_o ÷ D_e with Krippendorff's difference functions as they are written, pair by pair. */
const byPairs = (rows: Rows, metric: AlphaMetric): Figure => {
  const units = rows.map((row) => row.filter((score) => score !== null)).filter((unit) => unit.length > 1)
  const all = units.flat()
  const count = (value: number): number => all.filter((other) => other === value).length
  const between = (a: number, b: number): number =>
    all.filter((value) => value >= Math.min(a, b) && value <= Math.max(a, b)).length
  const difference: Record<AlphaMetric, (a: number, b: number) => number> = {
    nominal: (a, b) => (a === b ? 0 : 1),
    ordinal: (a, b) => (a === b ? 0 : (between(a, b) - (count(a) + count(b)) / 2) ** 2),
    interval: (a, b) => (a - b) ** 2
  }
  const sum = (values: ReadonlyArray<number>): number =>
    values.reduce((total, a) => total + values.reduce((part, b) => part + difference[metric](a, b), 0), 0)
  const observed = units.reduce((total, unit) => total + sum(unit) / (unit.length - 1), 0)
  const expected = sum(all)
  // Nothing to compare, or one model, over which α is 0 by its form: it names its own reason, which the last test pins down.
  if (expected === 0 || units.length === 1) return alpha(rows, metric)
  return { known: true, value: 1 - ((all.length - 1) * observed) / expected }
}
