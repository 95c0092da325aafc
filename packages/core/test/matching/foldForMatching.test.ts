import { foldBare, foldForMatching } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"

test.each([
  ["Hoà Bình", "Hòa Bình"],
  ["uỷ ban", "ủy ban"],
  ["Tuyến đường “Hoa thay cỏ”", 'tuyến đường "hoa thay cỏ"'],
  ["Chi bộ  xóm\u00a01", "chi bộ xóm 1"],
  ["VĂN HÓA – XÃ HỘI", "Văn hoá - xã hội"],
  ["thuở", "thủơ"],
  ["Tổ liên gia\u200b", "tổ liên gia"]
])("%s and %s are one text", (a, b) => {
  expect(foldForMatching(a)).toBe(foldForMatching(b))
})

test.each([
  ["Nuôi cá", "Nuôi cà"],
  ["Xóm 1", "Xóm 11"],
  ["đường", "dường"],
  ["Bưởi", "Buổi"]
])("%s and %s are two", (a, b) => {
  expect(foldForMatching(a)).not.toBe(foldForMatching(b))
})

test("composition and case never count", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zàáảãạăằắâấđèéẹêếìíịòóọôốơớùúụưứỳý ]{0,30}$/), (text) => {
      expect(foldForMatching(text.normalize("NFD"))).toBe(foldForMatching(text))
      expect(foldForMatching(text.toUpperCase())).toBe(foldForMatching(text))
    })
  )
})

test("headers are matched without diacritics", () => {
  expect(foldBare("Đơn vị đăng ký")).toBe("don vi dang ky")
})
