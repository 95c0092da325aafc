import {
  competitionRanks,
  evaluate,
  rational,
  toDecimalString,
  toExactString,
  toFixedString
} from "@dvk/core"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../sample/sampleCampaign.ts"
import { sampleRubric } from "../sample/sampleRubric.ts"

const rubricOf = (weights: ReadonlyArray<number>) =>
  sampleRubric(weights.map((weight, at) => ({ id: `c${at + 1}`, weight })))

const campaignWith = (
  weights: ReadonlyArray<number>,
  models: Readonly<Record<string, ReadonlyArray<number>>>
) =>
  campaignOf({
    rubric: rubricOf(weights),
    registrations: Object.keys(models).map((id) => registration(id)),
    sheets: Object.entries(models).map(([id, scores]) => sheet(id, "J1", scores))
  })

/** Constructed: 0.3·7.0 + 0.3·7.4 + 0.4·8.6 = 7.76 for A, and 7.76 for the three others; float sums give four numbers. */
describe("oracle float-tie-hazard", () => {
  const models = { A: [7.0, 7.4, 8.6], B: [7.0, 7.0, 8.9], C: [7.2, 8.8, 7.4], D: [8.2, 8.2, 7.1] }

  test.each([[[0.3, 0.3, 0.4]], [[30, 30, 40]]])(
    "weights %o: a true four-way tie shares rank 1",
    (weights) => {
      const { ranked } = evaluate(campaignWith(weights, models)).ranking
      expect(ranked.map(({ rank }) => rank)).toEqual([1, 1, 1, 1])
      expect(ranked.map(({ scoreRank }) => scoreRank)).toEqual([1, 1, 1, 1])
      expect(ranked.map(({ decidedBy }) => decidedBy)).toEqual(["shared", "shared", "shared", "shared"])
      for (const { score } of ranked) {
        expect(toExactString(score.total)).toBe("194/25")
        expect(toDecimalString(score.total)).toBe("7.76")
      }
    }
  )

  test("the hazard is real: summing doubles from left to right tells all four apart", () => {
    const sums = Object.values(models).map(([a = 0, b = 0, c = 0]) => 0.3 * a + 0.3 * b + 0.4 * c)
    expect(new Set(sums).size).toBe(4)
  })
})

/** Wikipedia, "Ranking", section Strategies for assigning rankings: 10, 8, 8, 5. */
describe("oracle rank-conventions", () => {
  test("standard competition ranking, 1224", () => {
    expect(competitionRanks([10, 8, 8, 5], (a, b) => b - a)).toEqual([1, 2, 2, 4])
  })

  test("the same through evaluate", () => {
    const campaign = campaignWith([100], { A: [10], B: [8], C: [8], D: [5] })
    expect(evaluate(campaign).ranking.ranked.map(({ rank }) => rank)).toEqual([1, 2, 2, 4])
  })
})

/** Wikipedia, "Weighted sum model" (after Triantaphyllou 2000): 21.5, 22 and 22, ranks 3, 1, 1. */
test("oracle wsm-wikipedia", () => {
  const campaign = campaignWith([20, 15, 40, 25], {
    A1: [25, 20, 15, 30],
    A2: [10, 30, 20, 30],
    A3: [30, 10, 30, 10]
  })
  const { ranked } = evaluate(campaign).ranking
  expect(
    ranked.map(({ registration, rank, score }) => [registration.id, rank, toDecimalString(score.total)])
  ).toEqual([
    ["A2", 1, "22"],
    ["A3", 1, "22"],
    ["A1", 3, "21.5"]
  ])
})

/** Rule: ISU Judging System, nine judges, one highest and one lowest dropped; figures computed from the marks. */
test("oracle trimmed-mean-isu", () => {
  const marks = [3, 4, 2, 3, 5, 3, 4, 1, 3]
  const scoreUnder = (rules: object) => {
    const campaign = campaignOf({
      rubric: rubricOf([100]),
      registrations: [registration("A")],
      sheets: marks.map((mark, at) => sheet("A", `J${at + 1}`, [mark])),
      file: { rules }
    })
    return evaluate(campaign).ranking.ranked[0]?.score.total ?? rational(0)
  }
  expect(toFixedString(scoreUnder({ panel: "mean" }), 10)).toBe("3.1111111111")
  expect(toFixedString(scoreUnder({ panel: "trimmed", trim: 1 }), 10)).toBe("3.1428571429")
  expect(toFixedString(scoreUnder({ panel: "median" }), 10)).toBe("3.0000000000")
})
