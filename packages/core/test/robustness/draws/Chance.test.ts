import { expect, test } from "vitest"
import { chance } from "../../../src/robustness/draws/Chance.ts"

test("the error is 1.96 standard deviations, and three draws where nothing or everything happened", () => {
  // √(0.5 · 0.5 / 10,000) = 0.005.
  expect(chance(5000, 10_000)).toEqual({ draws: 10_000, count: 5000, probability: 0.5, error: 0.0098 })
  expect(chance(0, 10_000).error).toBe(0.0003)
  expect(chance(10_000, 10_000).error).toBe(0.0003)
  expect(chance(0, 1)).toEqual({ draws: 1, count: 0, probability: 0, error: 1 })
})
