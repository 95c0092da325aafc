import * as fc from "fast-check"
import { expect, test } from "vitest"
import { DescendingOrder } from "../../../src/robustness/draws/DescendingOrder.ts"

const orders = (keys: ReadonlyArray<number>, times = 1) => {
  const order = new DescendingOrder(keys.length)
  for (let time = 0; time < times; time++) order.sort(Float64Array.from(keys))
  return [...order.order]
}

const falls = (keys: ReadonlyArray<number>, order: ReadonlyArray<number>): boolean =>
  order.every((at, place) => place === 0 || (keys[order[place - 1] ?? 0] ?? 0) >= (keys[at] ?? 0))

const isPermutation = (order: ReadonlyArray<number>): boolean =>
  order.toSorted((a, b) => a - b).every((at, place) => at === place)

test("sorts keys of every kind, again and again", () => {
  const keys = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 200 }),
    fc.array(fc.integer({ min: 0, max: 2 ** 52 }), { minLength: 1, maxLength: 200 }),
    fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 })
  )
  fc.assert(
    fc.property(keys, (keys) => {
      const order = orders(keys, 2)
      expect(isPermutation(order)).toBe(true)
      expect(falls(keys, order)).toBe(true)
      expect(new DescendingOrder(keys.length).sort(Float64Array.from(keys))).toBe(
        new Set(keys).size < keys.length
      )
    })
  )
})

test("sorts keys that all fall into one bucket beside one that lies far off", () => {
  const keys = Array.from({ length: 1000 }, (_, at) => (at * 7919) % 1000)
  keys[500] = 1e15
  const order = orders(keys)
  expect(isPermutation(order)).toBe(true)
  expect(falls(keys, order)).toBe(true)
})

test("tells equal keys that come to stand side by side only while others are moved", () => {
  // The first three fall into one bucket: 5 goes before 4, and the other 5 past 4 to stand behind the first.
  expect(new DescendingOrder(5).sort(Float64Array.of(4, 5, 5, 1e9, 0))).toBe(true)
  expect(new DescendingOrder(5).sort(Float64Array.of(4, 5, 6, 1e9, 0))).toBe(false)
})
