import { editDistance, isOneSlipApart } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"

const words = fc.string({ unit: fc.constantFrom("a", "b", "đ", "😀"), maxLength: 7 })

test("says the same as the edit distance, whatever the words", () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect([a, b, isOneSlipApart(a, b)]).toEqual([a, b, editDistance(a, b) <= 1])
    }),
    { numRuns: 3000 }
  )
})
