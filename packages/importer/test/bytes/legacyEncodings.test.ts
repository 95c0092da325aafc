import { describe, expect, it } from "vitest"
import { restoreCapitals } from "../../src/bytes/capitalFonts.ts"
import { legacyReadings } from "../../src/bytes/legacyEncodings.ts"
import { recogniseLegacy } from "../../src/bytes/recogniseLegacy.ts"

const readAs = (encoding: string, bytes: string): string =>
  legacyReadings.find((reading) => reading.encoding === encoding)?.read(bytes) ?? ""

describe("an old encoding", () => {
  it.each([
    ["tcvn3", "§¬n vÞ ®\u00adîc khen", "Đơn vị được khen"],
    ["vni", "Ñôn vò ñöôïc khen", "Đơn vị được khen"],
    ["vni", "TOÅ TÖÏ QUAÛN", "TỔ TỰ QUẢN"],
    ["windows-1258", "Ðõn viò", "Đơn vị"]
  ])("%s reads %s", (encoding, bytes, text) => {
    expect(readAs(encoding, bytes)).toBe(text)
  })

  it("is recognised from a few words, and not from one", () => {
    expect(recogniseLegacy("Tªn m« h×nh, §¬n vÞ, LÜnh vùc")).toMatchObject({
      sure: true,
      reading: { encoding: "tcvn3" }
    })
    expect(recogniseLegacy("Xãm 1")).toMatchObject({ sure: false })
    expect(recogniseLegacy("\u0081\u008d\u008f")).toBeNull()
  })
})

describe("a capital font", () => {
  it.each([
    ["CộNG HòA Xã HộI", "CỘNG HÒA XÃ HỘI"],
    ["Tổ tự quản", "Tổ tự quản"],
    ["TổNG HợP, Tổ tự quản", "TỔNG HỢP, Tổ tự quản"],
    ["Tổ", "Tổ"],
    ["ủY BAN ở Xã", "ỦY BAN Ở XÃ"]
  ])("%s was %s", (typed, meant) => {
    expect(restoreCapitals(typed)).toBe(meant)
  })
})
