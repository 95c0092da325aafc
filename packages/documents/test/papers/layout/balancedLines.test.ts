import { expect, test } from "vitest"
import { balancedLines } from "../../../src/papers/layout/balancedLines.ts"

test("a name that does not fit is parted where both lines are about as long", () => {
  expect(balancedLines("ỦY BAN NHÂN DÂN XÃ NGHĨA THÁI", 12, 200)).toEqual([
    "ỦY BAN NHÂN DÂN",
    "XÃ NGHĨA THÁI"
  ])
})

test("a name that fits stays whole, and one too long for two lines is left to Word", () => {
  expect(balancedLines("ĐẢNG ỦY XÃ THỬ", 12, 200)).toEqual(["ĐẢNG ỦY XÃ THỬ"])
  const long = "BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA DÂN VẬN KHÉO CỦA ĐẢNG BỘ XÃ NGHĨA THÁI"
  expect(balancedLines(long, 12, 150)).toEqual([long])
})
