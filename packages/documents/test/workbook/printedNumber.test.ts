import { compare, rational, subtract, sum } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { nearestNumber, printedNumber } from "../../src/workbook/printedNumber.ts"

/** ROUND as spreadsheets have it: half away from zero, on the decimal figures that a cell shows. */
const rounded = (value: number, places: number): number => {
  const figures = value.toPrecision(15)
  const [whole = "0", fraction = ""] = figures.split(".")
  const units = BigInt(whole + fraction.padEnd(places + 1, "0").slice(0, places + 1))
  return Number(units < 0n ? (units - 5n) / 10n : (units + 5n) / 10n) / 10 ** places
}

test("a sum of cells, rounded to nine places and then to two, is the score as printed", () => {
  const part = fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 60 }))
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const exact = parts.map(([units, judges]) => rational(units, 10_000 * judges))
      const inCells = exact.reduce((total, value) => total + nearestNumber(value), 0)
      expect(rounded(rounded(inCells, 9), 2)).toBe(printedNumber(sum(exact)))
    })
  )
})

test("a half is rounded away from zero, although the cells that make it lose it", () => {
  // 34.2925 + 34.2925 = 68.585; the nearest binary fraction lies below.
  const half = rational(68_585, 1000)
  expect(printedNumber(half)).toBe(68.59)
  expect(compare(subtract(half, rational(6859, 100)), rational(0))).toBe(-1)
  expect(rounded(rounded(34.2925 + 34.2925, 9), 2)).toBe(68.59)
})
