import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cleanText, isInnocent } from "../../src/cells/cleanText.ts"

describe("text", () => {
  it.each([
    ["Camera\u00a0an  ninh", "Camera an ninh", true],
    ["Tổ\u200b tự quản", "Tổ tự quản", true],
    [" Tổ tự quản ", "Tổ tự quản", false],
    [" Tổ", "Tổ", false],
    ["To\u0302\u0309 tự quản", "Tổ tự quản", false],
    ["Tổ\r\ntự quản", "Tổ tự quản", false]
  ])("%j is cleaned to %j (worth a remark: %s)", (raw, text, blanks) => {
    expect(cleanText(raw)).toMatchObject({ text, blanks })
  })

  it("keeps line ends where a cell may have lines", () => {
    expect(cleanText("một\r\nhai ", true).text).toBe("một\nhai")
  })

  it("loses control characters and NUL, and says which", () => {
    expect(cleanText("a\u0007b")).toMatchObject({ text: "ab", controls: true, nul: false })
    expect(cleanText("a\0b")).toMatchObject({ text: "ab", controls: false, nul: true })
  })

  it("that is innocent is clean, in NFC, and nothing that a spreadsheet runs or a program lost", () => {
    const unit = fc.constantFrom(
      "a",
      "ễ",
      "e",
      "\u0302",
      "Đ",
      " ",
      "=",
      "@",
      "?",
      "-",
      "\n",
      "\u00a0",
      "\u200b",
      "\ufffd"
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 6 }), (raw) => {
        if (!isInnocent(raw)) return
        expect(cleanText(raw)).toEqual({ text: raw, blanks: false, controls: false, nul: false })
        expect(raw.normalize("NFC").trim()).toBe(raw)
        expect(raw).not.toMatch(/^[=@]|[?\ufffd]/)
      }),
      { numRuns: 2000 }
    )
  })
})
