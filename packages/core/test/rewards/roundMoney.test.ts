import { rational, roundMoney } from "@dvk/core"
import { expect, test } from "vitest"

test("up takes any part of a unit, and leaves a whole multiple alone", () => {
  const up = { method: "up", unit: 10_000 } as const
  expect([702_000, 710_000, 700_001, 0].map((amount) => roundMoney(rational(amount), up))).toEqual([
    710_000, 710_000, 710_000, 0
  ])
  expect(roundMoney(rational(1, 3), up)).toBe(10_000)
})

test("nearest takes a half up", () => {
  const nearest = { method: "nearest", unit: 10_000 } as const
  expect([223_500, 224_999, 225_000, 226_000].map((amount) => roundMoney(rational(amount), nearest))).toEqual(
    [220_000, 220_000, 230_000, 230_000]
  )
})

test("a unit of one đồng leaves whole amounts as they are", () => {
  expect(roundMoney(rational(702_001), { method: "up", unit: 1 })).toBe(702_001)
})
