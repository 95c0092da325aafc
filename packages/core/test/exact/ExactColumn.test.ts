import { ExactColumn, ExactSum, equals, rational } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"

const large = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
const below = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }))
const fractions = fc.array(fc.tuple(large, below), { minLength: 2, maxLength: 6 })

test("a sum of fractions is exact, also where plain integers do not reach", () => {
  fc.assert(
    fc.property(fractions, fc.integer({ min: 1, max: 9 }), (parts, divisor) => {
      const sum = new ExactSum()
      for (const [numerator, denominator] of parts) sum.add(numerator, denominator)
      const expected = parts.reduce(
        (total, [n, d]) =>
          rational(
            total.numerator * BigInt(d) + BigInt(n) * total.denominator,
            total.denominator * BigInt(d)
          ),
        rational(0)
      )
      sum.times(1, divisor)
      expect(
        equals(sum.rational(), rational(expected.numerator, expected.denominator * BigInt(divisor)))
      ).toBe(true)
    })
  )
})

test("comparing two values of a column is cross-multiplying them, however near they are", () => {
  const near = fc.tuple(large, below, fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 2 }))
  fc.assert(
    fc.property(near, ([numerator, denominator, up, down]) => {
      const column = new ExactColumn(2)
      column.set(0, new ExactSum().add(numerator, denominator))
      column.set(1, new ExactSum().addBig(BigInt(numerator) + BigInt(up), BigInt(denominator) + BigInt(down)))
      const [a, b] = [BigInt(numerator), BigInt(denominator)]
      const difference = a * (b + BigInt(down)) - (a + BigInt(up)) * b
      expect(Math.sign(column.compare(0, 1))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0)
    }),
    { numRuns: 500 }
  )
})

test("two fractions whose quotients are one and the same double are told apart", () => {
  const n = Number.MAX_SAFE_INTEGER - 1
  const column = new ExactColumn(3)
  column.set(0, new ExactSum().add(n - 1, n))
  column.set(1, new ExactSum().add(n, n + 1))
  expect((n - 1) / n).toBe(n / (n + 1))
  expect(Math.sign(column.compare(0, 1))).toBe(-1)
})

test("a missing value is below any other", () => {
  const column = new ExactColumn(2)
  column.set(0, new ExactSum().add(-5, 1))
  expect(Math.sign(column.compare(1, 0))).toBe(-1)
  expect(column.at(1)).toBeNull()
})
