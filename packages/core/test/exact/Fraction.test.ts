import { nearestDouble } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"

test("fractions of integers that doubles hold are rounded as doubles divide", () => {
  const safe = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
  const above = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
  fc.assert(
    fc.property(safe, above, fc.bigInt({ min: 1n, max: 10n ** 30n }), (numerator, denominator, factor) => {
      const value = { numerator: BigInt(numerator) * factor, denominator: BigInt(denominator) * factor }
      expect(nearestDouble(value)).toBe(numerator === 0 ? 0 : numerator / denominator)
    }),
    { numRuns: 500 }
  )
})

test("what lies just beside the middle of two doubles goes to the nearer, and the middle to the even one", () => {
  const middle = 2n ** 53n + 1n
  const [far, past] = [10n ** 60n, 1n]
  expect(nearestDouble({ numerator: middle, denominator: 1n })).toBe(2 ** 53)
  expect(nearestDouble({ numerator: middle * far + past, denominator: far })).toBe(2 ** 53 + 2)
  expect(nearestDouble({ numerator: middle * far - past, denominator: far })).toBe(2 ** 53)
})
