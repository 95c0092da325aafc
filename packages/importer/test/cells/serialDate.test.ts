import { daysBetween, isoDate } from "@dvk/core"
import { expect, it } from "vitest"
import { serialDate } from "../../src/cells/serialDate.ts"

it.each([
  ["36526", "2000-01-01"],
  ["36585", "2000-02-29"],
  ["36586", "2000-03-01"],
  ["36892", "2001-01-01"],
  ["45351", "2024-02-29"],
  ["45389", "2024-04-07"],
  ["45389,35", "2024-04-07"],
  ["73049", "2099-12-30"]
])("%s days after Excel's zero is %s", (text, date) => {
  expect(serialDate(text)).toBe(date)
})

it("every day of the century follows the one before", () => {
  const first = isoDate(2000, 1, 1)
  for (let days = 0; days < 36_000; days++) {
    const date = serialDate(String(36_526 + days))
    expect(first !== null && date !== null && daysBetween(first, date)).toBe(days)
  }
})

it.each(["2024", "999", "36525", "73050", "123456", "12345"])("%s is no day of this century", (text) => {
  expect(serialDate(text)).toBeNull()
})
