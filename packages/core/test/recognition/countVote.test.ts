import {
  countVote,
  isPossible,
  ModelId,
  parseShare,
  rational,
  shareOf,
  type Vote,
  type VoteRule
} from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"

const vote = (changes: Partial<Vote>): Vote => ({
  model: ModelId("A"),
  ballot: "secret",
  present: 7,
  absentWritten: 0,
  for: 0,
  against: 0,
  blank: 0,
  date: null,
  ...changes
})

const rule = (changes: Partial<VoteRule>): VoteRule => ({ threshold: "2/3", of: "all-members", ...changes })

describe("a share of a whole", () => {
  test("is exact: two thirds of 7 is 5, of 6 is 4, of 9 is 6", () => {
    expect([7, 6, 9].map((whole) => shareOf(rational(2, 3), whole))).toEqual([5, 4, 6])
  })

  test("is the smallest number that is not below the share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 400 }),
        (a, b, whole) => {
          const [numerator, denominator] = [Math.min(a, b), Math.max(a, b)]
          const needed = shareOf(rational(numerator, denominator), whole)
          expect(needed * denominator >= numerator * whole).toBe(true)
          expect((needed - 1) * denominator < numerator * whole).toBe(true)
        }
      )
    )
  })

  test.each([
    ["2/3", rational(2, 3)],
    ["80%", rational(4, 5)],
    [" 66.67 % ", rational(6667, 10000)],
    ["0.9", rational(9, 10)],
    ["1", rational(1)]
  ])("%s is read exactly", (text, share) => {
    expect(parseShare(text)).toEqual(share)
  })

  test.each(["", "0", "3/2", "120%", "2/0", "hai phần ba", "-1/2"])("“%s” is none", (text) => {
    expect(parseShare(text)).toBeNull()
  })
})

describe("the same ballots under three denominators", () => {
  // 9 members, 7 present, 1 vote in writing: 5 for, 2 against, 1 blank.
  const ballots = vote({ present: 7, absentWritten: 1, for: 5, against: 2, blank: 1 })

  test.each([
    ["all-members", "failed", 9, 6],
    ["present", "failed", 8, 6],
    ["valid-ballots", "passed", 7, 5]
  ] as const)("two thirds of %s: %s, of %i it takes %i", (of, outcome, base, needed) => {
    expect(countVote(rule({ of }), ballots, 9)).toEqual({ outcome, for: 5, base, needed })
  })
})

test("4 of 7 is not two thirds, 5 of 7 is", () => {
  expect(countVote(rule({}), vote({ for: 4 }), 7).outcome).toBe("failed")
  expect(countVote(rule({}), vote({ for: 5 }), 7).outcome).toBe("passed")
})

test("without a quorum nothing is decided", () => {
  expect(countVote(rule({ quorum: "2/3" }), vote({ present: 4, for: 4 }), 7).outcome).toBe("no-quorum")
  expect(countVote(rule({ quorum: "2/3" }), vote({ present: 5, for: 5 }), 7).outcome).toBe("passed")
})

test("a vote without any valid ballot passes nothing", () => {
  expect(countVote(rule({ of: "valid-ballots" }), vote({ blank: 7 }), 7).outcome).toBe("failed")
})

test("more ballots than voters, or more voters than members, cannot be", () => {
  expect(isPossible(vote({ present: 5, for: 4, against: 2 }), 7)).toBe(false)
  expect(isPossible(vote({ present: 7, absentWritten: 1, for: 4 }), 7)).toBe(false)
  expect(isPossible(vote({ present: 7, for: 4, against: 2, blank: 1 }), 7)).toBe(true)
})

test("one more vote for a model never turns a pass into a failure", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 8 }),
      fc.constantFrom("all-members", "present", "valid-ballots"),
      (yes, no, of) => {
        const before = countVote(rule({ of }), vote({ present: 20, for: yes, against: no }), 20).outcome
        const after = countVote(rule({ of }), vote({ present: 20, for: yes + 1, against: no }), 20).outcome
        expect([before, after]).not.toEqual(["passed", "failed"])
      }
    )
  )
})
