import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ticksOf } from "../../src/canvas/ruler.ts"

describe("ticksOf", () => {
  it("gives round numbers on the ruler, in order, and never more than asked", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 2, max: 9 }),
        (low, length, most) => {
          const ticks = ticksOf({ left: 0, right: 100, low, high: low + length }, most)
          expect(ticks.length).toBeLessThanOrEqual(most)
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(low)
            expect(tick).toBeLessThanOrEqual(low + length)
          }
          expect(ticks.toSorted((a, b) => a - b)).toEqual(ticks)
        }
      )
    )
  })
})
