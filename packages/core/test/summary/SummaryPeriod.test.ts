import { periodNamed } from "@dvk/core"
import { expect, test } from "vitest"

test.each([
  ["6 tháng", "six-months"],
  ["06 tháng đầu năm 2025", "six-months"],
  ["Báo cáo sáu tháng", "six-months"],
  ["six-months", "six-months"],
  ["9 tháng", "nine-months"],
  ["chín tháng đầu năm", "nine-months"],
  ["năm", "year"],
  ["Nam", "year"],
  ["NĂM 2025", "year"],
  ["12 tháng", "year"],
  ["year", "year"],
  ["quý I", null],
  ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", null],
  ["Tỉnh Quảng Nam", null],
  ["16 tháng", null]
] as const)("%s is %s", (text, period) => {
  expect(periodNamed(text)).toBe(period)
})
