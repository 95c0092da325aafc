import {
  add,
  compare,
  divide,
  equals,
  multiply,
  rational,
  subtract,
  sum,
  toDecimalString,
  toExactString,
  toFixedString
} from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"

const integers = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
const fractions = fc
  .tuple(
    integers,
    integers.filter((n) => n !== 0n)
  )
  .map(([n, d]) => rational(n, d))

describe("fractions", () => {
  test("stand in lowest terms with a positive denominator", () => {
    expect(rational(12346, 180)).toEqual({ numerator: 6173n, denominator: 90n })
    expect(rational(3, -6)).toEqual({ numerator: -1n, denominator: 2n })
  })

  test("form a field: sums and products commute, and taking away undoes adding", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(add(a, b)).toEqual(add(b, a))
        expect(multiply(a, b)).toEqual(multiply(b, a))
        expect(subtract(add(a, b), b)).toEqual(a)
        const divisor = b.numerator === 0n ? rational(1) : b
        expect(multiply(divide(a, divisor), divisor)).toEqual(a)
      })
    )
  })

  test("are ordered as their difference says", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const difference = subtract(a, b).numerator
        expect(compare(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0)
        expect(equals(a, b)).toBe(difference === 0n)
      })
    )
  })

  test("a sum does not depend on its order", () => {
    fc.assert(
      fc.property(fc.array(fractions, { maxLength: 12 }), (list) => {
        expect(sum(list)).toEqual(sum(list.toReversed()))
      })
    )
  })
})

describe("what is shown", () => {
  test.each([
    [rational(1, 8), 2, "0.13"],
    [rational(-1, 8), 2, "-0.13"],
    [rational(-1, 1000), 2, "0.00"],
    [rational(5, 2), 0, "3"],
    [rational(-5, 2), 0, "-3"],
    [rational(6173, 90), 2, "68.59"]
  ])("%o to %i places is %s: once, half away from zero", (value, places, text) => {
    expect(toFixedString(value, places)).toBe(text)
  })

  test("JSON has the fraction and fifteen places of it", () => {
    expect(toExactString(rational(6173, 90))).toBe("6173/90")
    expect(toDecimalString(rational(6173, 90))).toBe("68.588888888888889")
    expect(toExactString(rational(70))).toBe("70")
    expect(toDecimalString(rational(70))).toBe("70")
    expect(toDecimalString(rational(0))).toBe("0")
  })
})
