import { dealtOut } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"

test("positions come in the order of their numbers, those of one number as they stood", () => {
  expect([...dealtOut(Int32Array.of(4, 0, 1, 3), Int32Array.of(7, 2, 9, 2, 7))]).toEqual([1, 3, 4, 0])
})

test("it is a stable sort", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5 })), (numbers) => {
      const positions = numbers.map((_, at) => at).toReversed()
      const sorted = positions.toSorted((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0))
      expect([...dealtOut(Int32Array.from(positions), Int32Array.from(numbers))]).toEqual(sorted)
    })
  )
})
