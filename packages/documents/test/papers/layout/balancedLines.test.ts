import { expect, test } from "vitest"
import { balancedLines } from "../../../src/papers/layout/balancedLines.ts"
import { textWidth } from "../../../src/papers/layout/lineLength.ts"

test("a name that does not fit is parted where its lines are about as long", () => {
  expect(balancedLines("ỦY BAN NHÂN DÂN XÃ NGHĨA THÁI", 12, 200)).toEqual([
    "ỦY BAN NHÂN DÂN",
    "XÃ NGHĨA THÁI"
  ])
})

test("a name for more than two lines takes as few as it can, and no last word stands alone", () => {
  const name = "BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” XÃ NGHĨA THÁI"
  const lines = balancedLines(name, 12, 200)
  expect(lines).toEqual(["BAN CHỈ ĐẠO", "PHONG TRÀO THI ĐUA", "“DÂN VẬN KHÉO” XÃ", "NGHĨA THÁI"])
  expect(lines.join(" ")).toBe(name)
})

test("what stands in quotation marks is not parted", () => {
  const about = "họp xét, bình chọn mô hình “Dân vận khéo” và đề nghị khen thưởng năm 2024"
  expect(balancedLines(about, 14, 467)).toEqual([
    "họp xét, bình chọn mô hình “Dân vận khéo”",
    "và đề nghị khen thưởng năm 2024"
  ])
})

test("a name that fits stays whole, and a word too long for any line is left to Word", () => {
  expect(balancedLines("ĐẢNG ỦY XÃ THỬ", 12, 200)).toEqual(["ĐẢNG ỦY XÃ THỬ"])
  const long = "Đ".repeat(200)
  expect(balancedLines(long, 12, 150)).toEqual([long])
})

/** Metrics of Times Bold, in thousandths: D 722, A 722, N 722, G 778; a 500, m 833; the hook of ơ adds to o. */
test("a text is as wide as its letters are in the font, with marks as without", () => {
  expect(textWidth("ĐẢNG", 10)).toBe(29.4)
  expect(textWidth("DANG", 10)).toBe(29.4)
  expect(textWidth("mà", 10)).toBe(13.3)
  expect(textWidth("ơ", 100)).toBeGreaterThan(textWidth("o", 100))
})
