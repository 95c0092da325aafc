import * as fc from "fast-check"
import { expect, test } from "vitest"
import { mostStepBits, weightBits } from "../../../src/robustness/figures/weightBits.ts"

const shapes = fc.record({
  gaps: fc.integer({ min: 1, max: 500 }),
  factor: fc.integer({ min: 1, max: 40 }),
  quotients: fc.boolean()
})

test("sums of weights and steps stay below 2^53, and weights keep ten bits at least", () => {
  fc.assert(
    fc.property(shapes, fc.double({ min: 0, max: 1, noNaN: true }), (shape, part) => {
      const steps = Math.floor(mostStepBits(shape) * part)
      const bits = weightBits(shape, steps)
      expect(bits).toBeGreaterThanOrEqual(10)
      expect(bits).toBeLessThanOrEqual(20)
      const weights = BigInt(2 ** bits - 1 + shape.gaps) * BigInt(shape.factor)
      expect(weights * (2n ** BigInt(steps) - 1n) < 2n ** 53n).toBe(true)
    })
  )
})

test("quotients that differ never round to the same double", () => {
  const shape = { gaps: 15, factor: 1, quotients: true }
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: mostStepBits(shape) }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (steps, [a = 0, b = 0, c = 0, d = 0]) => {
        const most = 2 ** (weightBits(shape, steps) + 1) - 1
        const [weight, other] = [1 + Math.floor(a * (most - 1)), 1 + Math.floor(b * (most - 1))]
        const one = Math.floor(c * weight * (2 ** steps - 1))
        // The nearest quotients with these denominators are the hardest to tell apart.
        const near = Math.round((one / weight) * other) + Math.round(d * 2 - 1)
        const exactly = BigInt(one) * BigInt(other) === BigInt(Math.max(0, near)) * BigInt(weight)
        expect(one / weight === Math.max(0, near) / other).toBe(exactly)
      }
    ),
    { numRuns: 2000 }
  )
})
