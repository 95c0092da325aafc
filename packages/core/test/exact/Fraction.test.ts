import { meanOfFractions, rational, reduced, sumFractions } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"

const fractions = fc.array(
  fc.record({
    numerator: fc.bigInt({ min: 0n, max: 10n ** 15n }),
    denominator: fc.bigInt({ min: 1n, max: 10n ** 10n })
  }),
  { minLength: 1, maxLength: 12 }
)

test("a sum is the same whether each part is reduced first or the whole at the end", () => {
  fc.assert(
    fc.property(fractions, (parts) => {
      const lowest = parts.map(reduced)
      expect(reduced(sumFractions(parts))).toEqual(reduced(sumFractions(lowest)))
      expect(reduced(sumFractions(parts))).toEqual(reduced(sumFractions(parts.toReversed())))
    })
  )
})

test("parts over one denominator stay over it until they are reduced", () => {
  const quarters = [1n, 2n, 3n].map((numerator) => ({ numerator, denominator: 4n }))
  expect(sumFractions(quarters)).toEqual({ numerator: 6n, denominator: 4n })
  expect(meanOfFractions(quarters)).toEqual(rational(1, 2))
  expect(reduced(sumFractions([]))).toEqual(rational(0))
})
