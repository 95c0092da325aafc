import * as fc from "fast-check"
import { expect, test } from "vitest"
import type { DrawnLists } from "../../../src/robustness/lists/DrawnLists.ts"
import { searchedLists } from "../../../src/robustness/lists/searchedLists.ts"
import { straightLists } from "../../../src/robustness/lists/straightLists.ts"
import type { QuotaProblem } from "../../../src/selection/quotas/QuotaProblem.ts"
import { chosenBy, expected, problems } from "./listProblems.ts"

/** Counts how often it is asked, and answers with no list. */
const counting = (): DrawnLists & { asked: number } => {
  const counted = {
    every: 1,
    asked: 0,
    take: () => {
      counted.asked++
      return false
    }
  }
  return counted
}

test("lists made straight down the order are those of the shortlist", () => {
  const budgets = fc.option(fc.tuple(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 12 }), fc.nat(14)))
  fc.assert(
    fc.property(problems, budgets, ({ problem, cellOf, orders, reaching }, budget) => {
      const paid: QuotaProblem =
        budget === null
          ? problem
          : {
              ...problem,
              budget: { costs: problem.cells.map((_, cell) => budget[0][cell] ?? 1), most: budget[1] }
            }
      const lists = straightLists(paid, cellOf, searchedLists(paid, cellOf, 10))
      for (const order of orders) {
        expect(chosenBy(lists, cellOf.length, order, reaching)).toEqual(
          expected(paid, cellOf, order, reaching)
        )
      }
    }),
    { numRuns: 2000 }
  )
})

/** Models 0 to 5: 0, 1, 2 of one unit and the rest of another; the even ones of one field. */
const two: QuotaProblem = {
  size: 4,
  lines: [
    { min: 0, max: 2 },
    { min: 0, max: 3 },
    { min: 2, max: 4 }
  ],
  cells: [[0, 2], [0], [1, 2], [1]],
  classes: []
}
const cellOf = Int32Array.of(0, 1, 0, 3, 2, 3)

test("a unit's maximum passes models over, a field's minimum keeps places free: nobody else is asked", () => {
  const exact = counting()
  const lists = straightLists(two, cellOf, exact)
  // Model 2 is the unit's third.
  expect(chosenBy(lists, 6, Int32Array.of(0, 1, 2, 3, 4, 5), 6)).toEqual([0, 1, 3, 4])
  // After 3 and 5 both places that are left are owed to the field: 1 is passed over.
  expect(chosenBy(lists, 6, Int32Array.of(3, 5, 1, 0, 2, 4), 6)).toEqual([0, 2, 3, 5])
  // Fewer models than places: all of them.
  expect(chosenBy(lists, 6, Int32Array.of(0, 4, 3, 1, 2, 5), 3)).toEqual([0, 3, 4])
  expect(exact.asked).toBe(0)
})

test("where places stay empty although somebody was passed over, or a minimum is missed, the exact way is asked", () => {
  const exact = counting()
  const lists = straightLists(two, cellOf, exact)
  expect(chosenBy(lists, 6, Int32Array.of(0, 1, 2, 3, 4, 5), 3)).toBe("Impossible")
  expect(chosenBy(lists, 6, Int32Array.of(1, 3, 5, 0, 2, 4), 3)).toBe("Impossible")
  expect(exact.asked).toBe(2)
})
