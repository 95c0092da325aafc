import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { exponential, naturalLogarithm } from "../../../src/agreement/distribution/elementary.ts"
import { logGamma } from "../../../src/agreement/distribution/logGamma.ts"
import { regularisedBeta } from "../../../src/agreement/distribution/regularisedBeta.ts"

const beta = (x: number, a: number, b: number): number => regularisedBeta(x, 1 - x, a, b)

describe("logarithm and exponential out of the four operations", () => {
  test("agree with the platform's own to the last digits", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (value) => {
        const expected = Math.log(value)
        expect(Math.abs(naturalLogarithm(value) - expected)).toBeLessThanOrEqual(
          1e-15 * (1 + Math.abs(expected))
        )
      })
    )
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (value) => {
        expect(exponential(value) / Math.exp(value)).toBeCloseTo(1, 12)
      })
    )
  })

  test("an exponential too small for a double is 0", () => {
    expect(exponential(-1000)).toBe(0)
  })
})

describe("ln Γ", () => {
  test("of whole numbers is that of the factorials", () => {
    let factorial = 1
    for (let n = 1; n <= 20; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12)
      factorial *= n
    }
  })

  test("of a half is ln √π (DLMF 5.4.6)", () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13)
  })
})

describe("the regularised incomplete beta function", () => {
  test("of (1, b) is 1 − (1 − x)^b, of (a, 1) is x^a", () => {
    expect(beta(0.3, 1, 3)).toBeCloseTo(1 - 0.7 * 0.7 * 0.7, 14)
    expect(beta(0.3, 3, 1)).toBeCloseTo(0.3 * 0.3 * 0.3, 14)
  })

  test("of (½, ½) at ½ is ½, and 0 and 1 at the ends", () => {
    expect(beta(0.5, 0.5, 0.5)).toBeCloseTo(0.5, 14)
    expect(beta(0, 2, 3)).toBe(0)
    expect(beta(1, 2, 3)).toBe(1)
  })

  test("counts like a binomial: I½(3, 2) is the chance of at least 3 heads in 4 throws, 5/16", () => {
    expect(beta(0.5, 3, 2)).toBeCloseTo(5 / 16, 14)
  })

  test("does not fall, and turns over: Iₓ(a, b) + I₁₋ₓ(b, a) = 1", () => {
    const side = fc.double({ min: 0.1, max: 200, noNaN: true })
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(unit, unit, side, side, (x, y, a, b) => {
        const [low, high] = x < y ? [x, y] : [y, x]
        expect(beta(low, a, b)).toBeLessThanOrEqual(beta(high, a, b) + 1e-12)
        expect(beta(x, a, b) + regularisedBeta(1 - x, x, b, a)).toBeCloseTo(1, 10)
      })
    )
  })
})
