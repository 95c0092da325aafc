import { describe, expect, it } from "vitest"
import { commonSyllables } from "../../src/bytes/commonSyllables.ts"
import { isVietnameseSyllable } from "../../src/bytes/vietnameseSyllable.ts"

describe("a Vietnamese syllable", () => {
  it("is each of the frequent ones", () => {
    expect([...commonSyllables].filter((word) => !isVietnameseSyllable(word))).toEqual([])
  })

  it.each([
    "nghĩa",
    "Nghĩa",
    "NGHĨA",
    "quyết",
    "giếng",
    "hoà",
    "hòa",
    "uỷ",
    "ủy",
    "ươm",
    "khuỷu",
    "loạch",
    "đ".concat("ường")
  ])("%s is one, in either place of the tone", (word) => {
    expect(isVietnameseSyllable(word)).toBe(true)
  })

  it.each([
    ["tếe", "no rhyme"],
    ["bắtf", "no rhyme"],
    ["càt", "a stop with a falling tone"],
    ["tấc̀", "two tones"],
    ["tÝnh", "a capital inside"],
    ["Müller", "letters of another language"],
    ["m²", "no letter"],
    ["§¬n", "TCVN3 as Latin-1"]
  ])("%s is none: %s", (word) => {
    expect(isVietnameseSyllable(word)).toBe(false)
  })
})
