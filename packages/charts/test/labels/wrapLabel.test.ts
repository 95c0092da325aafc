import { wrapLabel } from "@dvk/charts"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const letters = (text: string) => text.length

describe("wrapLabel", () => {
  it("leaves a label that fits on one line", () => {
    expect(wrapLabel("Tổ tự quản", 10, letters, 3)).toEqual(["Tổ tự quản"])
  })

  it("balances its lines: no syllable stands alone at the end", () => {
    expect(wrapLabel("một hai ba bốn năm", 15, letters, 3)).toEqual(["một hai ba", "bốn năm"])
  })

  it("breaks a word that is wider than a line, and never a letter from its mark", () => {
    expect(wrapLabel("kkkkkkk", 3, letters, 3)).toEqual(["kkk", "kkk", "k"])
    expect(wrapLabel("e\u0301e\u0301e\u0301", 2, letters, 3)).toEqual(["e\u0301", "e\u0301", "e\u0301"])
  })

  it("says with … that the limit of lines cut something off", () => {
    expect(wrapLabel("một hai ba bốn", 4, letters, 2)).toEqual(["một", "hai…"])
  })

  it("loses nothing within the limit, and no line is too wide", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12 })),
        fc.integer({ min: 4, max: 30 }),
        (words, width) => {
          const text = words.join(" ")
          const lines = wrapLabel(text, width, (piece) => [...piece].length, Number.POSITIVE_INFINITY)
          expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""))
          const tooWide = lines.filter((line) => !/\p{M}/u.test(line) && [...line].length > width)
          expect(tooWide).toEqual([])
        }
      )
    )
  })
})
