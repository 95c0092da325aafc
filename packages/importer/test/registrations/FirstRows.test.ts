import { foldForMatching } from "@dvk/core"
import * as fc from "fast-check"
import { expect, it } from "vitest"
import { FirstRows } from "../../src/registrations/FirstRows.ts"
import { looksTheSame } from "../../src/registrations/looksTheSame.ts"

const text = fc.string({
  unit: fc.constantFrom(
    "a",
    "A",
    "á",
    "Á",
    "Ǆ",
    "ǆ",
    "ß",
    "İ",
    "i",
    "I",
    "ı",
    "Σ",
    "σ",
    "ς",
    "Đ",
    "đ",
    "\u0301",
    " "
  ),
  maxLength: 5
})

it("texts that look the same fold into one", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const alike = [b, a.toUpperCase(), a.toLowerCase()].filter((other) => looksTheSame(a, other))
      expect(alike.map(foldForMatching)).toEqual(alike.map(() => foldForMatching(a)))
    }),
    { numRuns: 2000 }
  )
  expect(looksTheSame("Tổ tự quản Đồi 1", "TỔ TỰ QUẢN ĐỒI 1")).toBe(true)
})

it("the first row that says the same is found, even where every row has one number", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (names) => {
      const first = new FirstRows<{ readonly name: string }>({
        looksTheSame: (a, b) => looksTheSame(a.name, b.name),
        folded: ({ name }) => foldForMatching(name)
      })
      const known = new Map<string, { readonly name: string }>()
      for (const name of names) {
        const row = { name }
        const folded = foldForMatching(name)
        expect(first.find(7, row)).toBe(known.get(folded))
        if (known.has(folded)) continue
        known.set(folded, row)
        first.add(7, row)
      }
    })
  )
})
