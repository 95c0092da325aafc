import { evaluate, FieldId } from "@dvk/core"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"

// Weights 20/20/30/15/15. Both total 80: A is stronger in effectiveness, B in participation.
const tied = [
  sheet("A", "J1", [80, 65, 90, 80, 80]),
  sheet("B", "J1", [80, 80, 80, 80, 80]),
  sheet("C", "J1", [80, 80, 80, 80, 80]),
  sheet("D", "J1", [60, 60, 60, 60, 60])
]
const registrations = ["A", "B", "C", "D"].map((id) => registration(id))

const places = (rules: object) =>
  evaluate(campaignOf({ registrations, sheets: tied, file: { rules } })).ranking.ranked.map(
    ({ registration: { id }, rank, scoreRank, decidedBy }) => `${id} ${rank} ${scoreRank} ${decidedBy}`
  )

describe("ties", () => {
  test("without a chain stay shared", () => {
    expect(places({})).toEqual(["A 1 1 shared", "B 1 1 shared", "C 1 1 shared", "D 4 4 score"])
  })

  test("are parted by the declared chain alone, and each place names the step", () => {
    expect(places({ ties: ["effectiveness"] })).toEqual([
      "A 1 1 effectiveness",
      "B 2 1 shared",
      "C 2 1 shared",
      "D 4 4 score"
    ])
    expect(places({ ties: ["participation"] })).toEqual([
      "B 1 1 shared",
      "C 1 1 shared",
      "A 3 1 participation",
      "D 4 4 score"
    ])
  })

  test("that no step parts are left to the chair", () => {
    const chain = ["recognition", "political-tasks"]
    expect(places({ ties: chain }).slice(0, 3)).toEqual(["A 1 1 shared", "B 1 1 shared", "C 1 1 shared"])
  })
})

test("a model's place in its field counts the models of that field only", () => {
  const fields = ["economy", "culture-society", "economy", "economy"]
  const own = registrations.map((entry, at) => ({ ...entry, field: FieldId(fields[at] ?? "economy") }))
  const sheets = [90, 80, 70, 70].map((level, at) =>
    sheet(["A", "B", "C", "D"][at] ?? "", "J1", [level, level, level, level, level])
  )
  const { ranked } = evaluate(campaignOf({ registrations: own, sheets })).ranking
  expect(ranked.map(({ rank, rankInField }) => [rank, rankInField])).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
    [3, 2]
  ])
})

test("a model's place in its commune counts the models of that commune only", () => {
  const communes = ["Phú Lý", "Sơn Vĩ", "Phú Lý", "Sơn Vĩ"]
  const own = registrations.map((entry, at) => ({ ...entry, place: communes[at] ?? null }))
  const sheets = [90, 80, 70, 60].map((level, at) =>
    sheet(["A", "B", "C", "D"][at] ?? "", "J1", [level, level, level, level, level])
  )
  const { ranked } = evaluate(campaignOf({ registrations: own, sheets })).ranking
  expect(ranked.map(({ rankInPlace }) => rankInPlace)).toEqual([1, 1, 2, 2])
})

test("grades are decided on the exact score: 89.9999 is not yet excellent", () => {
  const grade = (score: number) =>
    evaluate(
      campaignOf({
        registrations: [registration("A")],
        sheets: [sheet("A", "J1", [score, score, score, score, score])]
      })
    ).ranking.ranked[0]?.grade?.id ?? "none"
  expect([100, 90, 89.9999, 80, 65, 64.9999].map(grade)).toEqual([
    "excellent",
    "excellent",
    "good",
    "good",
    "fair",
    "none"
  ])
})

test("a campaign without scores has an empty ranking and says so once", () => {
  const evaluation = evaluate(campaignOf({ registrations }))
  expect(evaluation.ranking.ranked).toEqual([])
  expect(evaluation.ranking.unranked.map(({ reason }) => reason.code)).toEqual([
    "no-sheets",
    "no-sheets",
    "no-sheets",
    "no-sheets"
  ])
  expect(evaluation.findings.map(({ code }) => code)).toEqual(["no-scores"])
})
