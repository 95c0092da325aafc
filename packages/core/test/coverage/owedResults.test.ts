import { coverage, ModelId, type ModelResult, owed, parseIsoDate, UnitId } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import { result } from "../../../../test/sample/sampleResults.ts"
import { step } from "../../../../test/sample/sampleSteps.ts"

const campaign = (results: ReadonlyArray<ModelResult> = [], file: object = {}) =>
  campaignOf({
    registrations: [
      registration("A"),
      registration("B"),
      registration("C", { unit: UnitId("u2"), unitName: "Xóm 2" })
    ],
    results,
    file: { results: ["results/*.csv"], deadlines: { results: "2024-09-05" }, ...file }
  })

const owing = (entry: ReturnType<typeof campaign>, on: string) =>
  owed(entry, coverage(entry), parseIsoDate(on)).map(({ unit, what, count, daysLate }) => [
    unit.name,
    what,
    count,
    daysLate
  ])

test("nobody owes results before their deadline, which is exclusive", () => {
  expect(owing(campaign(), "2024-09-04")).toEqual([])
  expect(owing(campaign(), "2024-09-05")).toEqual([
    ["Xóm 1", "results", 2, 1],
    ["Xóm 2", "results", 1, 1]
  ])
})

test("a unit owes what it has not reported: its models one by one", () => {
  expect(owing(campaign([result("A", { replicas: 2 }), result("C")]), "2024-09-15")).toEqual([
    ["Xóm 1", "results", 1, 11]
  ])
})

test("from the day on which a model was stopped its results are not asked for", () => {
  const stopped = { ...campaign(), steps: [step("C", "stopped", "2024-09-10")] }
  expect(owing(stopped, "2024-09-09")).toHaveLength(2)
  expect(owing(stopped, "2024-09-10")).toHaveLength(1)
})

test("nobody owes results of a disqualified model, nor where the campaign keeps no lists of them", () => {
  const rulings = [
    {
      kind: "disqualify" as const,
      model: ModelId("C"),
      against: null,
      criterion: null,
      points: null,
      reason: "lý do",
      document: null,
      date: null,
      by: null
    }
  ]
  expect(owing({ ...campaign(), rulings }, "2024-09-05")).toEqual([["Xóm 1", "results", 2, 1]])
  const { results: _, ...file } = campaign().file
  expect(owing({ ...campaign(), file }, "2024-09-05")).toEqual([])
})
