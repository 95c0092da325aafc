import { daysBetween, isLate, isoDate, parseIsoDate } from "@dvk/core"
import { expect, test } from "vitest"

const day = (text: string) => {
  const date = parseIsoDate(text)
  if (date === null) throw new Error(`${text} is a day`)
  return date
}

test("only days that exist are dates", () => {
  expect(isoDate(2024, 2, 29)).toBe("2024-02-29")
  expect(isoDate(2023, 2, 29)).toBeNull()
  expect(isoDate(1900, 2, 29)).toBeNull()
  expect(isoDate(2024, 13, 1)).toBeNull()
  expect(parseIsoDate("2024-4-7")).toBeNull()
  expect(parseIsoDate("07/04/2024")).toBeNull()
})

test("days are counted over months, years and leap days", () => {
  expect(daysBetween(day("2024-02-28"), day("2024-03-01"))).toBe(2)
  expect(daysBetween(day("2023-02-28"), day("2023-03-01"))).toBe(1)
  expect(daysBetween(day("2021-10-01"), day("2026-11-21"))).toBe(1877)
  expect(daysBetween(day("2024-04-07"), day("2024-04-06"))).toBe(-1)
})

test("“trước ngày 07/4” excludes the seventh", () => {
  expect(isLate(day("2024-04-06"), day("2024-04-07"))).toBe(false)
  expect(isLate(day("2024-04-07"), day("2024-04-07"))).toBe(true)
})
