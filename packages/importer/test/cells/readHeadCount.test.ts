import { describe, expect, it } from "vitest"
import { countedBy, readHeadCount } from "../../src/cells/readHeadCount.ts"

describe("a head count", () => {
  it.each([
    ["200", 200, null, false],
    ["1.200", 1200, null, false],
    ["200 hộ", 200, "household", false],
    ["350 nhân khẩu", 350, "person", false],
    ["khoảng 200 hộ", 200, "household", true],
    ["trên 1.200 người", 1200, "person", true],
    ["Hơn 50", 50, null, true],
    ["0", 0, null, false]
  ])("%j is %d of %s (approximate: %s)", (text, count, of, approximate) => {
    expect(readHeadCount(text)).toEqual({ value: { count, of }, approximate })
  })

  it.each(["80%", "100-200", "2/3", "toàn thôn", "1,200", "-5", "12.5", "200 con bò", "", "9999999999"])(
    "%j is none",
    (text) => {
      expect(readHeadCount(text)).toBeNull()
    }
  )

  it("may take what it counts from the header", () => {
    expect(countedBy("Số hộ tham gia")).toBe("household")
    expect(countedBy("Số người tham gia")).toBe("person")
    expect(countedBy("Số hộ/người tham gia")).toBeNull()
  })
})
