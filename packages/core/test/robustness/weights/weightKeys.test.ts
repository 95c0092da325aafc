import type { Evaluation } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { keysUnder } from "../../../src/robustness/draws/Keys.ts"
import { countedSheets } from "../../../src/robustness/judges/CountedSheets.ts"
import { criterionRows } from "../../../src/robustness/weights/CriterionRows.ts"
import { weightKeys } from "../../../src/robustness/weights/weightKeys.ts"
import { evaluated, patchyMarks, type SmallCampaign, smallCampaigns } from "../smallCampaigns.ts"

const ranksUnder = (evaluation: Evaluation, weights?: ReadonlyArray<number>) => {
  const counted = countedSheets(evaluation)
  if (counted === null) return null
  const rows = criterionRows(evaluation, counted)
  const source = weightKeys(rows, counted.committee.method, null)
  const { keys } = keysUnder(source, weights ?? rows.shares, counted.models.length)
  return byId(
    counted.models.map(
      ({ registration }, model) =>
        [registration.id, 1 + keys.filter((key) => key > (keys[model] ?? 0)).length] as const
    )
  )
}

const byId = (ranks: ReadonlyArray<readonly [string, number]>) =>
  ranks.toSorted(([a], [b]) => (a < b ? -1 : 1))

const scoreRanks = ({ ranking }: Evaluation) =>
  byId(ranking.ranked.map(({ registration, scoreRank }) => [registration.id, scoreRank] as const))

test("the stated weights give the ranks by score, under every rule of the panel", () => {
  fc.assert(
    fc.property(fc.oneof(smallCampaigns(), smallCampaigns({ sheets: patchyMarks })), (small) => {
      const evaluation = evaluated(small)
      expect(ranksUnder(evaluation) ?? []).toEqual(scoreRanks(evaluation))
    }),
    { numRuns: 500 }
  )
})

test("the same for a rubric in points, where what a criterion may give is its weight", () => {
  const points = smallCampaigns({ rules: fc.constant({}) }).map((small) => ({ ...small, points: true }))
  fc.assert(
    fc.property(points, (small) => {
      const evaluation = evaluated(small)
      expect(ranksUnder(evaluation) ?? []).toEqual(scoreRanks(evaluation))
    })
  )
})

test("other weights give the ranks of a rubric that states them", () => {
  fc.assert(
    fc.property(smallCampaigns(), (small) => {
      const other: SmallCampaign = { ...small, weights: [60, 15, 25] }
      expect(ranksUnder(evaluated(small), [60, 15, 25])).toEqual(ranksUnder(evaluated(other)))
    })
  )
})

test("rescaled sheets: a blank leaves numerator and denominator", () => {
  // Weights 20, 30, 50. M1: J1 gives (20·90 + 50·60) ÷ 70 = 68.57…, J2 all 70: mean 69.28…; M2 all 69.
  const evaluation = evaluated({
    weights: [20, 30, 50],
    marks: [
      [
        [90, null, 60],
        [70, 70, 70]
      ],
      [
        [69, 69, 69],
        [69, 69, 69]
      ]
    ],
    rules: { missingScore: "rescale" }
  })
  expect(ranksUnder(evaluation)).toEqual([
    ["M1", 1],
    ["M2", 2]
  ])
  // With the weight on the third criterion alone M1 has (60 + 70) ÷ 2.
  expect(ranksUnder(evaluation, [0, 0, 1])).toEqual([
    ["M1", 2],
    ["M2", 1]
  ])
})
