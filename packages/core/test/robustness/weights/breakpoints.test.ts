import {
  compare,
  type Evaluation,
  evaluate,
  type Rational,
  rational,
  robustnessOf,
  toExactString
} from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  evaluated,
  type SmallCampaign,
  shortlists,
  smallCampaign,
  smallCampaigns
} from "../smallCampaigns.ts"

const movesOf = (evaluation: Evaluation) =>
  robustnessOf(evaluation, { draws: 1 }).weights?.moves?.map(({ criterion, stated, down, up }) => [
    criterion,
    toExactString(stated),
    down === null ? null : toExactString(down),
    up === null ? null : toExactString(up)
  ])

describe("how far one weight may move", () => {
  test("two models of two criteria change places where their totals meet", () => {
    // x·90 + (1 − x)·60 = x·60 + (1 − x)·66 at 36·x = 6: a sixth. Stated is a fifth.
    const small = { weights: [20, 80], marks: [[[90, 60]], [[60, 66]]], rules: {} }
    expect(movesOf(evaluated({ ...small, shortlist: { size: 1 } }))).toEqual([
      ["c1", "1/5", "1/6", null],
      ["c2", "4/5", null, "5/6"]
    ])
    expect(movesOf(evaluated({ ...small, shortlist: { size: 2 } }))).toEqual([
      ["c1", "1/5", null, null],
      ["c2", "4/5", null, null]
    ])
  })

  test("a model that sinks below the lowest grade leaves the list", () => {
    // 100·x + 60·(1 − x) = 65 at x = 1/8.
    const evaluation = evaluated({
      weights: [20, 80],
      marks: [[[100, 60]]],
      rules: {},
      shortlist: { size: 1, minimumGrade: "fair" }
    })
    expect(movesOf(evaluation)).toEqual([
      ["c1", "1/5", "1/8", null],
      ["c2", "4/5", null, "7/8"]
    ])
  })

  test("nothing moves where two models share the last place by chance: any move parts them", () => {
    const evaluation = evaluated({
      weights: [50, 50],
      marks: [[[80, 60]], [[60, 80]]],
      rules: {},
      shortlist: { size: 1 }
    })
    expect(movesOf(evaluation)).toEqual([
      ["c1", "1/2", "1/2", "1/2"],
      ["c2", "1/2", "1/2", "1/2"]
    ])
  })

  test("a list that is another one only where a weight is all or nothing ends there", () => {
    // Both have 50 in c1: without c2 they are level, and with any of it M1 is ahead.
    const evaluation = evaluated({
      weights: [50, 50],
      marks: [[[50, 60]], [[50, 40]]],
      rules: { ties: [] },
      shortlist: { size: 1 }
    })
    expect(movesOf(evaluation)).toEqual([
      ["c1", "1/2", null, "1"],
      ["c2", "1/2", "0", null]
    ])
  })

  test("without a list at the stated weights nothing is said, although other weights might have one", () => {
    // M1 has 40 and is below the lowest grade; where c2 alone counts it is not.
    const evaluation = evaluated({
      weights: [50, 50],
      marks: [[[10, 70]]],
      rules: {},
      shortlist: {
        size: 1,
        minimumGrade: "fair",
        quotas: [{ by: "field", is: "economy", min: 1 }]
      }
    })
    const { weights, notes } = robustnessOf(evaluation, { draws: 1 })
    expect(weights?.moves).toBeNull()
    expect(notes.map(({ code }) => code)).toContain("no-breakpoints")
  })

  test("a median is no straight line in a weight: nothing is said", () => {
    const evaluation = evaluated({
      weights: [50, 50],
      marks: [[[80, 60]], [[60, 70]]],
      rules: { panel: "median" },
      shortlist: { size: 1 }
    })
    const { weights, notes } = robustnessOf(evaluation, { draws: 1 })
    expect(weights?.moves).toBeNull()
    expect(notes.map(({ code }) => code)).toContain("no-breakpoints")
  })
})

/** The shortlist under a rubric that gives one criterion the part x and keeps the proportions of the others. */
const listAt = (small: SmallCampaign, moving: number, x: Rational): string => {
  const campaign = smallCampaign(small)
  const all = small.weights.reduce((sum, weight) => sum + weight, 0)
  const rest = all - (small.weights[moving] ?? 0)
  const shares = small.weights.map((weight, at) =>
    Number(at === moving ? x.numerator * BigInt(rest) : (x.denominator - x.numerator) * BigInt(weight))
  )
  const criteria = campaign.rubric.criteria.map((criterion, at) => ({ ...criterion, share: shares[at] ?? 0 }))
  const { selected, open } = evaluate({ ...campaign, rubric: { ...campaign.rubric, criteria } }).selection
  const names = (some: typeof selected) => some.map(({ model }) => model).toSorted()
  return JSON.stringify([names(selected), names(open)])
}

const between = (a: Rational, b: Rational, part: number): Rational =>
  rational(
    a.numerator * b.denominator * BigInt(100 - part) + b.numerator * a.denominator * BigInt(part),
    a.denominator * b.denominator * 100n
  )

test("between the breakpoints the shortlist is the same, right beyond them another", () => {
  fc.assert(
    fc.property(
      smallCampaigns({ rules: fc.constant({}), shortlist: shortlists }),
      fc.integer({ min: 1, max: 99 }),
      (small, part) => {
        const evaluation = evaluated(small)
        if (evaluation.ranking.ranked.length === 0 || evaluation.selection.conflicts.length > 0) return
        const moves = robustnessOf(evaluation, { draws: 1 }).weights?.moves ?? []
        expect(moves).toHaveLength(3)
        moves.forEach(({ stated, down, up }, moving) => {
          const now = listAt(small, moving, stated)
          for (const [border, end] of [
            [down, rational(0)],
            [up, rational(1)]
          ] as const) {
            const inside = between(stated, border ?? end, part)
            expect(compare(inside, stated) === 0 ? now : listAt(small, moving, inside)).toBe(now)
            if (border === null || compare(border, end) === 0) continue
            // Nearer than any other point where two of these totals meet.
            const beyond = rational(
              border.numerator * 10_000_000n * end.denominator +
                (end.numerator * border.denominator - border.numerator * end.denominator),
              border.denominator * 10_000_000n * end.denominator
            )
            expect(listAt(small, moving, beyond)).not.toBe(now)
          }
        })
      }
    ),
    { numRuns: 60 }
  )
})
