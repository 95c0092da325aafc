import { isoDate, type Reward, rewardOf, rewardWarnings, totalOf } from "@dvk/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { sampleAwards } from "./awardsInput.ts"

const awards = sampleAwards()
const decidedOn = isoDate(2025, 8, 1)

const given = (form: string, subjectKind: Reward["subjectKind"]): Reward => {
  if (decidedOn === null) throw new RangeError("no such day")
  return Result.getOrThrow(rewardOf(awards, { form, subjectKind, decidedOn }))
}

const collective = given("merit", "collective")
const household = given("merit", "household")
const commendation = given("commendation", "collective")

describe("the total", () => {
  test("adds what is paid, not what stood before rounding: 2 × 1,410,000 and not 2,808,000 rounded up", () => {
    expect(totalOf([collective, collective])).toEqual({ amount: 2_820_000, count: 2, unconfirmed: 0 })
  })

  test("says how many rest on an unconfirmed figure", () => {
    expect(totalOf([collective, household, commendation, household])).toEqual({
      amount: 1_410_000 + 1_060_000 + 7_020_000 + 1_060_000,
      count: 4,
      unconfirmed: 2
    })
  })

  test("refuses a sum that could not be exact", () => {
    const huge = { amount: Number.MAX_SAFE_INTEGER, unconfirmed: false }
    expect(() => totalOf([huge, huge])).toThrow(RangeError)
  })

  test("does not depend on the order of the rewards", () => {
    const some = fc.array(fc.constantFrom(collective, household, commendation))
    fc.assert(
      fc.property(some, (rewards) => {
        expect(totalOf(rewards.toReversed())).toEqual(totalOf(rewards))
        expect(rewardWarnings(rewards.toReversed())).toEqual(rewardWarnings(rewards))
      })
    )
  })
})

describe("warnings", () => {
  test("stand once for each kind of reward that is unconfirmed, with the figures in question", () => {
    expect(rewardWarnings([collective, household, household])).toMatchObject([
      {
        code: "award-unconfirmed",
        severity: "warning",
        values: {
          formVi: "Giấy khen",
          subjectKind: "household",
          amount: 1_060_000,
          parts: ["coefficient"],
          sources: ["Nghị định A, Điều 1: suy ra"]
        }
      }
    ])
  })
})
