import { type Finding, isoDate, type Reward, type RewardRequest, rewardOf, toExactString } from "@dvk/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { awardsInput, sampleAwards } from "./awardsInput.ts"

const day = (year: number, month: number, date: number) => {
  const made = isoDate(year, month, date)
  if (made === null) throw new RangeError("no such day")
  return made
}

const awards = sampleAwards()
const request: RewardRequest = { form: "merit", subjectKind: "collective", decidedOn: day(2025, 8, 1) }

const reward = (change: Partial<RewardRequest> = {}): Reward =>
  Result.getOrThrow(rewardOf(awards, { ...request, ...change }))

const refusal = (change: Partial<RewardRequest>): Finding =>
  Result.getOrThrow(Result.flip(rewardOf(awards, { ...request, ...change })))

describe("a reward", () => {
  test("is coefficient × base salary, rounded once: 0.6 × 2,340,000 = 1,404,000 → 1,410,000", () => {
    const { amount, exact, baseSalary, coefficient } = reward()
    expect([toExactString(coefficient), baseSalary, toExactString(exact), amount]).toEqual([
      "3/5",
      2_340_000,
      "1404000",
      1_410_000
    ])
  })

  test("is not made from another amount that was rounded: a household gets 1,060,000, not 1.5 × 710,000", () => {
    expect(reward({ subjectKind: "household" }).amount).toBe(1_060_000)
  })

  test("goes by the rule of its day: 0.15 × 1,490,000 = 223,500 → 220,000 to the nearest, → 230,000 up", () => {
    const individual = { subjectKind: "individual" } as const
    expect(reward({ ...individual, decidedOn: day(2023, 12, 31) }).amount).toBe(220_000)
    expect(reward({ ...individual, decidedOn: day(2024, 1, 1) }).amount).toBe(230_000)
  })

  test("takes the base salary of the day of the decision, the first day of a row inside", () => {
    expect(reward({ decidedOn: day(2024, 6, 30) }).baseSalary).toBe(1_490_000)
    expect(reward({ decidedOn: day(2024, 7, 1) }).baseSalary).toBe(2_340_000)
  })

  test("names the source of each figure and whether one is unconfirmed", () => {
    expect(reward().unconfirmed).toBe(false)
    const { unconfirmed, sources } = reward({ subjectKind: "household" })
    expect(unconfirmed).toBe(true)
    expect(sources).toEqual([
      { part: "baseSalary", source: "lương 2340000", unconfirmed: false },
      { part: "coefficient", source: "Nghị định A, Điều 1: suy ra", unconfirmed: true },
      { part: "rounding", source: "làm tròn lên", unconfirmed: false }
    ])
  })
})

describe("no amount is guessed", () => {
  test("before the first row and past the last day that is known", () => {
    expect(reward({ decidedOn: day(2019, 7, 1) }).amount).toBe(890_000)
    expect(reward({ decidedOn: day(2026, 12, 31) }).amount).toBe(1_410_000)
    for (const decidedOn of [day(2019, 6, 30), day(2027, 1, 1)]) {
      expect(refusal({ decidedOn })).toMatchObject({
        code: "award-date-unknown",
        severity: "warning",
        values: { date: decidedOn, from: "2019-07-01", to: "2026-12-31" }
      })
    }
  })

  test("for a kind of subject without a coefficient", () => {
    expect(refusal({ form: "commendation", subjectKind: "household" })).toMatchObject({
      code: "award-not-known",
      severity: "warning",
      values: { formVi: "Bằng khen", subjectKind: "household", decree: "Nghị định A", article: "Điều 1" }
    })
  })

  test("for a form that the file does not have", () => {
    expect(refusal({ form: "merits" })).toMatchObject({
      code: "unknown-award-form",
      severity: "error",
      values: { id: "merits", nearest: "merit", known: ["merit", "commendation"] }
    })
  })
})

const withCoefficient = (units: number, amount: number, method: string) => {
  const input = awardsInput()
  const [salary] = input.baseSalary
  const [rounding] = input.rounding
  const [regime] = input.regimes
  const row = { form: "merit", subjectKind: "collective", coefficient: units / 10_000, source: "bảng" }
  const to = "2026-12-31"
  const rules = sampleAwards({
    baseSalary: [{ ...salary, to, amount }],
    rounding: [{ ...rounding, to, method }],
    regimes: [{ ...regime, coefficients: [row] }]
  })
  return Result.getOrThrow(rewardOf(rules, request)).amount
}

const units = fc.integer({ min: 1, max: 10_000_000 })
const amounts = fc.integer({ min: 1, max: 100_000_000 })
const methods = fc.constantFrom("nearest", "up")

describe("for every coefficient of four decimals and every base salary", () => {
  test("the amount is a safe multiple of the rounding unit, within a unit of the exact product", () => {
    fc.assert(
      fc.property(units, amounts, methods, (coefficient, salary, method) => {
        const amount = withCoefficient(coefficient, salary, method)
        const excess = BigInt(amount) * 10_000n - BigInt(coefficient) * BigInt(salary)
        const unit = 10_000n * 10_000n
        expect(Number.isSafeInteger(amount)).toBe(true)
        expect(amount % 10_000).toBe(0)
        expect(
          method === "up" ? excess >= 0n && excess < unit : 2n * excess <= unit && 2n * excess > -unit
        ).toBe(true)
      })
    )
  })

  test("a higher coefficient never pays less", () => {
    fc.assert(
      fc.property(units, units, amounts, methods, (one, other, salary, method) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        expect(withCoefficient(low, salary, method)).toBeLessThanOrEqual(
          withCoefficient(high, salary, method)
        )
      })
    )
  })
})
