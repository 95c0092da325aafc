import * as fc from "fast-check"
import { expect, it } from "vitest"
import { bareHash } from "../../src/registrations/bareHash.ts"
import { NameHashes } from "../../src/registrations/NameHashes.ts"
import { nameReader } from "../../src/registrations/nameWords.ts"

const name = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Nuôi",
        "nuôi",
        "NUÔI",
        "cá",
        "ca\u0301",
        "Mô",
        "hình",
        "Camera",
        "xãm",
        "7",
        "07",
        "xóm7",
        "nghiêngnghiêngnghiêng"
      ),
      fc.constantFrom(" ", "  ", "-", ",", "“", "\u00a0", "…"),
      fc.string({ unit: "binary", maxLength: 2 })
    ),
    { maxLength: 14 }
  )
  .map((parts) => parts.join("").toWellFormed())

it("names that are read as they stand have the words that reading them as words gives", () => {
  const read = nameReader()
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), (names) => {
      const hashes = new NameHashes(names.length)
      for (const [at, written] of names.entries()) {
        const words = read(written)
        hashes.add(written)
        expect(hashes.bare(at)).toBe(bareHash(written))
        expect(hashes.hasStrange(at)).toBe(words.some(({ strange }) => strange))
        expect(hashes.size(at)).toBe(words.length)
        expect(words.map((_, word) => hashes.isStrange(at, word))).toEqual(
          words.map(({ strange }) => strange)
        )
        // The same words with blanks alone between them, in their order and turned round.
        const again = new NameHashes(2)
        again.add(words.map(({ bare }) => bare).join(" "))
        again.add(
          words
            .map(({ bare }) => bare)
            .toReversed()
            .join(" ")
        )
        if (words.some(({ bare }) => read(bare).length !== 1 || read(bare)[0]?.bare !== bare)) continue
        expect(hashes.anyOrder(3, at)).toBe(again.anyOrder(3, 0))
        expect(hashes.anyOrder(3, at)).toBe(again.anyOrder(3, 1))
      }
    }),
    { numRuns: 500 }
  )
})
