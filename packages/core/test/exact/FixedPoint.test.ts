import { FIXED_POINT_LIMIT, parseFixedPoint } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"

test("reads up to four decimals exactly and rounds nothing", () => {
  expect(parseFixedPoint("8.25")).toBe(82_500)
  expect(parseFixedPoint("0.0001")).toBe(1)
  expect(parseFixedPoint("100.00000")).toBe(1_000_000)
  expect(parseFixedPoint("8.12345")).toBeNull()
  expect(parseFixedPoint("-0")).toBe(0)
})

test("what is no plain decimal is refused, not guessed", () => {
  for (const text of [
    "",
    " 1",
    "1,5",
    "1e3",
    "0x10",
    "1.2.3",
    "+5",
    "NaN",
    "½",
    String(FIXED_POINT_LIMIT + 1)
  ]) {
    expect([text, parseFixedPoint(text)]).toEqual([text, null])
  }
})

test("every whole number of ten-thousandths survives the way through text", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: FIXED_POINT_LIMIT * 10_000 }), (units) => {
      const digits = String(units).padStart(5, "0")
      expect(parseFixedPoint(`${digits.slice(0, -4)}.${digits.slice(-4)}`)).toBe(units)
    })
  )
})
