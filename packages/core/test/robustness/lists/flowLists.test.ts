import * as fc from "fast-check"
import { expect, test } from "vitest"
import { flowLists } from "../../../src/robustness/lists/flowLists.ts"
import { searchedLists } from "../../../src/robustness/lists/searchedLists.ts"
import { topLists } from "../../../src/robustness/lists/topLists.ts"
import { familiesOf } from "../../../src/selection/network/families.ts"
import { networkOf } from "../../../src/selection/network/networkOf.ts"
import { chosenBy, expected, problems } from "./listProblems.ts"

test("lists by flow are those of the shortlist, order after order, whatever came before", () => {
  fc.assert(
    fc.property(problems, ({ problem, cellOf, orders, reaching }) => {
      const families = familiesOf(problem)
      fc.pre(families.crossing.length === 0)
      const lists = flowLists(networkOf(problem, families), cellOf)
      for (const order of orders) {
        expect(chosenBy(lists, cellOf.length, order, reaching)).toEqual(
          expected(problem, cellOf, order, reaching)
        )
      }
    }),
    { numRuns: 3000 }
  )
})

test("lists that are searched for are those of the shortlist, too", () => {
  fc.assert(
    fc.property(problems, ({ problem, cellOf, orders, reaching }) => {
      const lists = searchedLists(problem, cellOf, 10)
      for (const order of orders) {
        expect(chosenBy(lists, cellOf.length, order, reaching)).toEqual(
          expected(problem, cellOf, order, reaching)
        )
      }
    }),
    { numRuns: 300 }
  )
})

test("without quotas the first models that may be on the list are on it", () => {
  const order = Int32Array.of(3, 1, 0, 2)
  const lists = topLists(2, Uint8Array.of(0, 1, 0, 0))
  expect(chosenBy(lists, 4, order, 4)).toEqual([0, 3])
  // Only the first two of the order reach the lowest grade, and one of them is barred.
  expect(chosenBy(lists, 4, order, 2)).toEqual([3])
})
