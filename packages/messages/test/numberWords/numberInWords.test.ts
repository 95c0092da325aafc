import { parseIsoDate } from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  beforeDay,
  countInWords,
  dayInPaper,
  dayInWords,
  moneyInWords,
  numberInWords,
  usualNumberWords
} from "../../src/index.ts"

describe("a number in words", () => {
  test.each([
    [0, "không"],
    [4, "bốn"],
    [10, "mười"],
    [11, "mười một"],
    [14, "mười bốn"],
    [15, "mười lăm"],
    [20, "hai mươi"],
    [21, "hai mươi mốt"],
    [24, "hai mươi tư"],
    [55, "năm mươi lăm"],
    [100, "một trăm"],
    [101, "một trăm linh một"],
    [105, "một trăm linh năm"],
    [111, "một trăm mười một"],
    [1004, "một nghìn không trăm linh bốn"],
    [10_015, "mười nghìn không trăm mười lăm"],
    [1_005_000, "một triệu không trăm linh năm nghìn"],
    [760_000, "bảy trăm sáu mươi nghìn"],
    [1_140_000, "một triệu một trăm bốn mươi nghìn"],
    [1_404_000, "một triệu bốn trăm linh bốn nghìn"],
    [14_990_000, "mười bốn triệu chín trăm chín mươi nghìn"],
    [105_015_004, "một trăm linh năm triệu không trăm mười lăm nghìn không trăm linh bốn"],
    [1_000_000_000, "một tỷ"],
    [1_000_000_005, "một tỷ không trăm linh năm"],
    [2_345_600_000, "hai tỷ ba trăm bốn mươi lăm triệu sáu trăm nghìn"],
    [1_234_000_000_000, "một nghìn hai trăm ba mươi tư tỷ"],
    [5_000_000_000_000, "năm nghìn tỷ"]
  ])("%i is %s", (number, words) => {
    expect(numberInWords(number)).toBe(words)
  })

  test("the words of the South where a committee prefers them", () => {
    const southern = { four: "bốn", zeroTens: "lẻ", thousand: "ngàn" } as const
    expect(numberInWords(1024, southern)).toBe("một ngàn không trăm hai mươi bốn")
    expect(numberInWords(105, southern)).toBe("một trăm lẻ năm")
  })

  test("reads back as the number that was written, up to thousands of billions", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 9_999_999_999_999n }), (number) => {
        expect(readBack(numberInWords(number))).toBe(number)
      })
    )
  })

  test("no two numbers have the same words", () => {
    const words = new Set(Array.from({ length: 20_000 }, (_, number) => numberInWords(number)))
    expect(words.size).toBe(20_000)
  })
})

test("an amount stands in figures and in words", () => {
  expect(moneyInWords(1_520_000)).toBe("1.520.000 đồng (Bằng chữ: Một triệu năm trăm hai mươi nghìn đồng)")
})

test("a count of a decision", () => {
  expect(countInWords(2, "tập thể")).toBe("02 (hai) tập thể")
  expect(countInWords(1500, "mô hình", usualNumberWords)).toBe("1.500 (một nghìn năm trăm) mô hình")
})

/** NĐ 30/2020, Phụ lục I: 0 before days 1–9 and before months 1 and 2 only. */
test.each([
  ["2026-01-05", "ngày 05 tháng 01 năm 2026", "trước ngày 05/01/2026"],
  ["2026-02-28", "ngày 28 tháng 02 năm 2026", "trước ngày 28/02/2026"],
  ["2026-09-05", "ngày 05 tháng 9 năm 2026", "trước ngày 05/9/2026"],
  ["2026-06-29", "ngày 29 tháng 6 năm 2026", "trước ngày 29/6/2026"]
])("%s in a paper", (text, long, deadline) => {
  const date = parseIsoDate(text)
  if (date === null) throw new Error("a test's day exists")
  expect([dayInPaper(date), beforeDay(date)]).toEqual([long, deadline])
})

test("a day in words, April by its own name", () => {
  const date = parseIsoDate("2026-04-05")
  expect(date === null ? null : dayInWords(date)).toBe(
    "ngày năm tháng tư năm hai nghìn không trăm hai mươi sáu"
  )
})

/** What a reader does: adds up digits, tens and hundreds until nghìn, triệu or tỷ multiplies what was gathered. */
const readBack = (words: string): bigint => {
  const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
  const special = new Map([
    ["mốt", 1n],
    ["tư", 4n],
    ["lăm", 5n]
  ])
  let [billions, below, group, pending] = [0n, 0n, 0n, 0n]
  for (const word of words.split(" ")) {
    if (word === "linh") continue
    if (word === "mười") pending = 10n
    else if (word === "mươi") pending *= 10n
    else if (word === "trăm") [group, pending] = [group + pending * 100n, 0n]
    else if (word === "nghìn") [below, group, pending] = [below + (group + pending) * 1000n, 0n, 0n]
    else if (word === "triệu") [below, group, pending] = [below + (group + pending) * 1_000_000n, 0n, 0n]
    else if (word === "tỷ") {
      billions = below + group + pending
      ;[below, group, pending] = [0n, 0n, 0n]
    } else {
      const value = special.get(word) ?? BigInt(digits.indexOf(word))
      if (pending >= 10n) pending += value
      else pending = value
    }
  }
  return billions * 1_000_000_000n + below + group + pending
}
