import { describe, expect, it } from "vitest"
import { readDate } from "../../src/cells/readDate.ts"

describe("a date", () => {
  it.each([
    ["07/04/2024", "2024-04-07"],
    ["7/4/2024", "2024-04-07"],
    ["7/4/24", "2024-04-07"],
    ["07.04.2024", "2024-04-07"],
    ["07-04-2024", "2024-04-07"],
    ["2024-04-07", "2024-04-07"],
    ["2024-04-07 00:00:00", "2024-04-07"],
    ["ngày 07 tháng 4 năm 2024", "2024-04-07"],
    ["Ngay 7 thang 4 nam 2024", "2024-04-07"],
    ["29/02/2024", "2024-02-29"],
    ["ngày mồng bảy tháng tư năm 2024", "2024-04-07"],
    ["Mùng 7 tháng 4 năm 2024", "2024-04-07"],
    ["ngày hai mươi mốt tháng giêng năm hai nghìn không trăm hai mươi bốn", "2024-01-21"],
    ["ngày 30 tháng chạp, 2024", "2024-12-30"],
    ["07-Thg4-24", "2024-04-07"],
    ["07-Apr-2024", "2024-04-07"],
    ["Chủ nhật, ngày 7/4/2024.", "2024-04-07"]
  ])("%j is %s", (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  it.each([
    "31/02/2024",
    "29/02/2023",
    "04/13/2024",
    "2024",
    "45389",
    "07/04-2024",
    "tháng 4",
    "7/4",
    "07/04/024"
  ])("%j is none: nothing is rolled over or guessed", (text) => {
    expect(readDate(text)).toBeNull()
  })
})
