import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { splitSearch } from "../../../src/selection/network/splitSearch.ts"
import { bestLists } from "../../../src/selection/quotas/bestLists.ts"
import type { QuotaProblem } from "../../../src/selection/quotas/QuotaProblem.ts"
import { keepsBounds, merit } from "../../../src/selection/quotas/sums.ts"
import { everyList } from "./everyList.ts"

/** Cells are what a value in each direction makes; each value of each direction may have a line. */
const problems = (directions: ReadonlyArray<number>): fc.Arbitrary<QuotaProblem> => {
  const lines = directions.flatMap((values, direction) =>
    Array.from({ length: values }, (_, value) => ({ direction, value }))
  )
  const bounds = fc
    .tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 4 }))
    .map(([min, more]) => ({ min: Math.max(0, min), max: Math.max(0, min) + more }))
  const model = fc.tuple(...directions.map((values) => fc.nat({ max: values - 1 })))
  return fc
    .record({
      size: fc.integer({ min: 1, max: 5 }),
      bounds: fc.array(bounds, { minLength: lines.length, maxLength: lines.length }),
      models: fc.array(fc.tuple(model, fc.nat({ max: 4 })), { minLength: 1, maxLength: 9 })
    })
    .map(({ size, bounds, models }) => {
      const keys = [...new Set(models.map(([cell]) => cell.join()))]
      const cells = keys.map((key) => {
        const own = key.split(",").map(Number)
        return lines.flatMap(({ direction, value }, line) => (own[direction] === value ? [line] : []))
      })
      const classes = [0, 1, 2, 3, 4].map((rank) =>
        keys.flatMap((key, cell) => {
          const count = models.filter(([own, of]) => own.join() === key && of === rank).length
          return count === 0 ? [] : [{ cell, count }]
        })
      )
      return { size, lines: bounds, cells, classes }
    })
}

const expected = (problem: QuotaProblem) => everyList(problem) ?? "Impossible"

const found = (problem: QuotaProblem) => {
  const lists = bestLists(problem, splitSearch())
  if (lists._tag !== "Best") return lists._tag
  if (!keepsBounds(problem, lists.taken)) return "breaks a bound"
  return { sums: merit(lists.taken), standing: lists.standing }
}

describe("the best lists are those that looking at every list finds", () => {
  test.each([
    ["quotas in one direction", [3]],
    ["in two directions", [4, 3]],
    ["in three directions", [3, 2, 2]],
    ["in four directions", [2, 2, 2, 2]]
  ])("%s", (_, directions) => {
    fc.assert(
      fc.property(problems(directions), (problem) => {
        expect(found(problem)).toEqual(expected(problem))
      }),
      { numRuns: 3000 }
    )
  })
})
