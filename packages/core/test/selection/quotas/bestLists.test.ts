import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { bestLists, canBeMet } from "../../../src/selection/quotas/bestLists.ts"
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

/** Money for some of the models only; what one costs goes by its value in the last direction. */
const withBudget = (problem: fc.Arbitrary<QuotaProblem>, values: number): fc.Arbitrary<QuotaProblem> =>
  fc
    .tuple(
      problem,
      fc.array(fc.constantFrom(0, 30, 71, 106, 141), { minLength: values, maxLength: values }),
      fc.nat({ max: 500 })
    )
    .map(([own, amounts, most]) => {
      const last = own.lines.length - values
      const costs = own.cells.map((lines) => amounts[(lines.at(-1) ?? last) - last] ?? 0)
      return { ...own, budget: { costs, most } }
    })

const expected = (problem: QuotaProblem) => everyList(problem) ?? "Impossible"

const found = (problem: QuotaProblem) => {
  const lists = bestLists(problem, { left: 1e9 })
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

  test.each([
    ["one direction", [3]],
    ["two directions", [4, 3]],
    ["three directions", [3, 2, 2]],
    ["four directions", [2, 2, 2, 3]]
  ])("a budget beside quotas in %s", (_, directions) => {
    fc.assert(
      fc.property(withBudget(problems(directions), directions.at(-1) ?? 1), (problem) => {
        expect(found(problem)).toEqual(expected(problem))
      }),
      { numRuns: 1500 }
    )
  })
})

test("a search that may not go on says so rather than guess", () => {
  const lines = [0, 1, 2, 3, 4, 5].map(() => ({ min: 1, max: 2 }))
  const cells = [0, 1].flatMap((a) => [2, 3].flatMap((b) => [4, 5].map((c) => [a, b, c])))
  const classes = cells.map((_, cell) => [{ cell, count: 1 }])
  const problem = { size: 3, lines, cells, classes }
  expect(canBeMet(problem, { left: 0 })).toBe("Undecided")
  expect(canBeMet(problem, { left: 1e9 })).toBe("Best")
})
