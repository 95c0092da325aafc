import { expect, test } from "vitest"
import { rowHeight } from "../../src/forms/rowHeight.ts"

test("a row is as high as its longest text needs lines of 16 points, and never too low to write in", () => {
  expect(rowHeight(["Nuôi cá", null, 80], [40, 10, 10])).toBe(20)
  // 60 letters in a column of 22, of which 20 are used: three lines.
  expect(rowHeight(["x".repeat(60), "y"], [22, 22])).toBe(48)
  expect(rowHeight(["một\nhai\nba"], [40])).toBe(48)
  expect(rowHeight([], [])).toBe(20)
})

test("no row is higher than Excel takes", () => {
  expect(rowHeight(["x".repeat(30_000)], [10])).toBe(409)
})
