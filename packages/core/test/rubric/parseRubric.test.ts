import { type Problem, parseRubric, pathText } from "@dvk/core"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { rubricInput, sampleRubric } from "../../../../test/sample/sampleRubric.ts"

const problemsOf = (input: unknown): ReadonlyArray<Problem> =>
  Result.match(parseRubric(input), { onFailure: (problems) => problems, onSuccess: () => [] })

const told = (input: unknown): ReadonlyArray<string> =>
  problemsOf(input).map(({ code, path }) => `${code} ${pathText(path)}`)

describe("a rubric", () => {
  test("is read with its weights as whole ten-thousandths", () => {
    expect(sampleRubric().criteria.map(({ share }) => share)).toEqual([
      200_000, 200_000, 300_000, 150_000, 150_000
    ])
  })

  test("may write its weights as parts of one", () => {
    expect(
      told(
        rubricInput([
          { id: "a", weight: 0.3 },
          { id: "b", weight: 0.3 },
          { id: "c", weight: 0.4 }
        ])
      )
    ).toEqual([])
  })

  test("is refused when its weights add up to 99, with what is missing", () => {
    const input = rubricInput([
      { id: "a", weight: 60 },
      { id: "b", weight: 39 }
    ])
    expect(told(input)).toEqual(["weights-sum criteria.2.weight"])
    expect(problemsOf(input)[0]?.values).toEqual({
      sum: "99",
      expected: "100",
      difference: "1",
      direction: "missing",
      weights: ["60", "39"]
    })
  })

  test("has either weights or points, not both", () => {
    expect(
      told(
        rubricInput([
          { id: "a", weight: 60 },
          { id: "b", maxPoints: 40 }
        ])
      )
    ).toEqual(["bad-value criteria.1.weight"])
    expect(
      told(
        rubricInput([
          { id: "a", maxPoints: 60 },
          { id: "b", maxPoints: 25 }
        ])
      )
    ).toEqual([])
  })

  test("is refused when an id stands twice or an alias means two fields", () => {
    expect(
      told(
        rubricInput([
          { id: "a", weight: 50 },
          { id: "a", weight: 50 }
        ])
      )
    ).toEqual(["duplicate-entry criteria.2.id", "duplicate-entry criteria.2.indicators.1.id"])
    const input = rubricInput()
    const fields = input.fields.map((field) => ({ ...field, aliases: ["Kinh tế"] })).slice(0, 2)
    expect(told({ ...input, fields })).toEqual(["duplicate-entry fields.2.aliases.1"])
  })

  test("names an unknown key and its nearest neighbour without refusing the file", () => {
    const parsed = parseRubric({ ...rubricInput(), versoin: "2" })
    expect(Result.getOrThrow(parsed).warnings).toMatchObject([
      { code: "unknown-key", values: { key: "versoin", nearest: "version" } }
    ])
  })
})

describe("grade bands", () => {
  const withGrades = (grades: ReadonlyArray<object>) =>
    told({
      ...rubricInput(),
      grades: grades.map((grade, at) => ({ id: `g${at}`, title: { vi: "x", en: "x" }, ...grade }))
    })

  test("may stand in any order and touch", () => {
    expect(
      withGrades([
        { from: 65, below: 80 },
        { from: 90, to: 100 },
        { from: 80, below: 90 }
      ])
    ).toEqual([])
  })

  test("must not overlap", () => {
    expect(
      withGrades([
        { from: 90, to: 100 },
        { from: 80, below: 91 }
      ])
    ).toEqual(["overlapping-grades grades.2.below"])
  })

  test("must not leave 89,5 between two of them", () => {
    expect(
      withGrades([
        { from: 90, to: 100 },
        { from: 80, below: 89 }
      ])
    ).toEqual(["grade-gap grades.2.below"])
  })

  test("need an end below the next band, above their own start", () => {
    expect(withGrades([{ from: 90, to: 100 }, { from: 80 }])).toEqual(["missing-key grades.2.below"])
    expect(withGrades([{ from: 90, to: 80 }])).toEqual(["bad-value grades.1.to"])
  })
})
