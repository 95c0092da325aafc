import * as fc from "fast-check"
import { expect, test } from "vitest"
import { add, equals, multiply, rational } from "../../../src/exact/Rational.ts"
import { wholeSteps } from "../../../src/robustness/figures/WholeSteps.ts"

const values = fc.array(
  fc
    .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 20 }))
    .map(([n, d]) => rational(n, d)),
  { minLength: 1, maxLength: 20 }
)

test("lowest + step · whole is the value, exactly", () => {
  fc.assert(
    fc.property(values, (values) => {
      const { lowest, step, wholes, bits, exact } = wholeSteps(values, 53)
      expect(exact).toBe(true)
      values.forEach((value, at) => {
        const whole = wholes[at] ?? -1
        expect(whole).toBeGreaterThanOrEqual(0)
        expect(whole).toBeLessThan(2 ** bits)
        expect(equals(add(lowest, multiply(step, rational(whole))), value)).toBe(true)
      })
    })
  )
})

test("half points between 60 and 95 need 71 steps, whatever they are called", () => {
  const marks = [rational(60), rational(95), rational(121, 2), rational(80)]
  expect([...wholeSteps(marks, 53).wholes]).toEqual([0, 70, 1, 40])
})

test("what is too fine is rounded down, and says so", () => {
  const steps = wholeSteps([rational(0), rational(1023), rational(512)], 9)
  expect([...steps.wholes]).toEqual([0, 511, 256])
  expect(steps).toMatchObject({ bits: 9, exact: false, step: rational(2) })
})
