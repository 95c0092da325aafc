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
    ["29/02/2024", "2024-02-29"]
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
