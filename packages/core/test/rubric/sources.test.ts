import { highestTotal, parseRubric, pathText, toExactString } from "@dvk/core"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { rubricInput, rubricWith } from "../../../../test/sample/sampleRubric.ts"

const title = { vi: "x", en: "x" }
const source = (id: string, changes: object = {}) => ({ id, title, ...changes })

const told = (changes: object, criteria?: Parameters<typeof rubricInput>[0]): ReadonlyArray<string> =>
  Result.match(parseRubric({ ...rubricInput(criteria), ...changes }), {
    onFailure: (problems) =>
      problems.map(({ code, path, values }) =>
        [code, pathText(path), values["expected"] ?? ""].join(" ").trim()
      ),
    onSuccess: () => []
  })

describe("score sources", () => {
  test("give the total its scale: 80 + 20 reach 100", () => {
    const rubric = rubricWith({
      scoreSources: [source("committee", { points: 80 }), source("public", { points: 20 })]
    })
    expect(toExactString(highestTotal(rubric))).toBe("100")
    expect(rubric.scoreSources.map(({ criteria }) => criteria.length)).toEqual([5, 5])
  })

  test("have points all of them or none: forgotten points would silence a source", () => {
    expect(told({ scoreSources: [source("committee", { points: 80 }), source("public")] })).toEqual([
      "missing-key scoreSources.2.points"
    ])
    expect(told({ scoreSources: [source("self")] })).toEqual(["missing-key scoreSources.1.points"])
  })

  test("must reach the end of the highest grade: 90 + 20 is a slip where grades end at 100", () => {
    expect(
      told({ scoreSources: [source("self", { points: 90 }), source("superior", { points: 20 })] })
    ).toEqual(["bad-value grades.1.to source-points"])
  })

  const split = [
    { id: "a", weight: 50 },
    { id: "b", weight: 50 }
  ]

  test("may own criteria, which nobody else then scores", () => {
    const rubric = rubricWith(
      {
        scoreSources: [source("committee", { points: 70 }), source("public", { points: 30, criteria: ["b"] })]
      },
      split
    )
    expect(rubric.scoreSources.map(({ criteria }) => criteria)).toEqual([["a"], ["b"]])
  })

  test("name criteria that are there, each for one source, and leave none unscored", () => {
    const sources = (first: object, second: object) =>
      told(
        {
          scoreSources: [
            source("committee", { points: 70, ...first }),
            source("public", { points: 30, ...second })
          ]
        },
        split
      )
    expect(sources({}, { criteria: ["c"] })).toEqual(["bad-value scoreSources.2.criteria.1 one-of"])
    expect(sources({ criteria: ["a", "b"] }, { criteria: ["b"] })).toEqual([
      "duplicate-entry scoreSources.2.criteria.1"
    ])
    expect(sources({ criteria: ["a"] }, { criteria: ["a"] })).toEqual([
      "duplicate-entry scoreSources.2.criteria.1"
    ])
    expect(sources({}, { criteria: ["a", "b"] })).toEqual(["bad-value scoreSources.1.id scoring-source"])
    expect(told({ scoreSources: [source("committee", { points: 100, criteria: ["a"] })] }, split)).toEqual([
      "bad-value criteria.2.id scored-criterion"
    ])
  })

  test("with criteria of their own may weigh these up to 100 each", () => {
    const heavy = [
      { id: "a", weight: 60 },
      { id: "b", weight: 60 },
      { id: "c", weight: 10 }
    ]
    const sources = [source("committee", { points: 70 }), source("public", { points: 30, criteria: ["c"] })]
    expect(told({ scoreSources: sources }, heavy)).toEqual(["weights-sum criteria.2.weight 100"])
  })
})

describe("a criterion", () => {
  test("is for fields, kinds and levels that the rubric has", () => {
    const criteria = [{ id: "a", weight: 100, appliesTo: { fields: ["ecnomy"], levels: ["commune"] } }]
    expect(told({}, criteria)).toEqual(["bad-value criteria.1.appliesTo.fields.1 one-of"])
  })

  test("has its minimum on its own scale", () => {
    const minimum = (score: number) => [{ id: "a", maxPoints: 20, minimum: { score, for: "ranking" } }]
    expect(told({}, minimum(20))).toEqual([])
    expect(told({}, minimum(21))).toEqual(["bad-value criteria.1.minimum.score score-of-criterion"])
  })

  test("is not called like a step of the tie chain", () => {
    expect(told({}, [{ id: "women", weight: 100 }])).toEqual(["bad-value criteria.1.id unreserved-id"])
  })
})
