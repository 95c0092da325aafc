import * as fc from "fast-check"
import { expect, it } from "vitest"
import { hasForeignBytes } from "../../src/bytes/foreignBytes.ts"
import { hasForeignWord, plausibility } from "../../src/bytes/plausibility.ts"
import { bytesOf } from "../sample/reading.ts"

it("a word that is no Vietnamese syllable is found in the bytes of a file, wherever it stands", () => {
  const clean = "Đường hoa, “Tổ tự quản” – Xóm 1\n".repeat(500)
  expect(hasForeignBytes(bytesOf(clean))).toBe(false)
  expect(hasForeignBytes(bytesOf(`${clean}NghÜa Th¸i\n${clean}`))).toBe(true)
  expect(hasForeignBytes(bytesOf(`${clean}café`))).toBe(true)
})

const word = fc.constantFrom(
  "Đường",
  "ĐƯỜNG",
  "hoà",
  "xãm",
  "café",
  "Th¸i",
  "a",
  "7",
  "…",
  "\u3000",
  "\u1680",
  "“"
)
const text = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(" ", ",", "\n", "-", "\u00a0"),
      fc.string({ unit: "binary", maxLength: 3 })
    )
  )
  .map((parts) => parts.join("").toWellFormed())

it("bytes, text and plausibility agree on every text", () => {
  fc.assert(
    fc.property(text, (written) => {
      const foreign = plausibility(written).foreign > 0
      expect(hasForeignWord(written)).toBe(foreign)
      // A mark at the very start is taken off by the decoder of a file; inside it parts words as in text.
      expect(hasForeignBytes(bytesOf(written))).toBe(foreign)
    }),
    { numRuns: 1000 }
  )
})
