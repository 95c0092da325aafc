import * as fc from "fast-check"
import { expect, test } from "vitest"
import { type RankTally, rankTally } from "../../../src/robustness/draws/RankTally.ts"

/** Model 0 has these ranks, one a draw, among ten models. */
const tallyOf = (ranks: ReadonlyArray<number>): RankTally => {
  const tally = rankTally(10, ranks.length)
  for (const rank of ranks) {
    const others = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    addTo(tally, [...others.slice(0, rank - 1), 0, ...others.slice(rank - 1)])
  }
  return tally
}

const addTo = (tally: RankTally, order: ReadonlyArray<number>): void =>
  tally.add(Int32Array.from(order, (_, model) => order.indexOf(model)))

test("counts in how many draws a model has each rank", () => {
  expect([...tallyOf([1, 2, 2, 10]).counts(0)]).toEqual([1, 2, 0, 0, 0, 0, 0, 0, 0, 1])
})

test("an interval leaves out at most one draw in twenty at each end", () => {
  const twenty = (best: number, worst: number) => tallyOf([best, ...Array<number>(18).fill(5), worst])
  // One of twenty may lie beyond each end: ranks 1 and 9 are left out.
  expect(twenty(1, 9).intervals()[0]).toEqual({ best: 5, worst: 5 })
  // Two of twenty may not.
  expect(tallyOf([1, 1, ...Array<number>(17).fill(5), 9]).intervals()[0]).toEqual({ best: 1, worst: 5 })
  expect(tallyOf([3]).intervals()[0]).toEqual({ best: 3, worst: 3 })
})

test("more models than draws are kept in another way and counted the same", () => {
  const orders = fc.array(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), {
    minLength: 1,
    maxLength: 4
  })
  fc.assert(
    fc.property(orders, (orders) => {
      const listed = rankTally(5, orders.length)
      // Five draws more than are made keep a count for each rank.
      const counted = rankTally(5, orders.length + 5)
      for (const order of orders) {
        addTo(listed, order)
        addTo(counted, order)
      }
      expect(listed.intervals()).toEqual(counted.intervals())
      for (const model of [0, 1, 2, 3, 4]) expect(listed.counts(model)).toEqual(counted.counts(model))
    })
  )
})
