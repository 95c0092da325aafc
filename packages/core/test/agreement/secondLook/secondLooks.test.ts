import {
  agreementOf,
  evaluate,
  type SecondLook,
  type SecondLookRule,
  type SheetInput,
  secondLookRule
} from "@dvk/core"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../../test/sample/sampleCampaign.ts"
import { sampleRubric } from "../../../../../test/sample/sampleRubric.ts"

const one = sampleRubric([{ id: "c1", weight: 100 }])

const looks = (
  sheets: ReadonlyArray<SheetInput>,
  rubric = one,
  rule: SecondLookRule = secondLookRule
): ReadonlyArray<SecondLook> => {
  const ids = [...new Set(sheets.map(({ model }) => model))]
  const campaign = campaignOf({ rubric, registrations: ids.map((id) => registration(id)), sheets })
  return agreementOf(evaluate(campaign), rule).secondLook.entries
}

/** A column a judge: what J1, J2, … gave the models A, B, C, … */
const byJudge = (columns: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<SheetInput> =>
  columns.flatMap((scores, judge) =>
    scores.map((score, at) =>
      sheet(String.fromCodePoint(65 + at), `J${judge + 1}`, [score], {
        file: `j${judge + 1}.csv`,
        line: at + 2
      })
    )
  )

const kinds = (entries: ReadonlyArray<SecondLook>): ReadonlyArray<string> => entries.map(({ kind }) => kind)

test("a tenth of the scale is a tenth, whatever doubles make of it", () => {
  const scale = sampleRubric([{ id: "c1", weight: 100 }])
  // As doubles 64.1 − 54.1 is a little less than 10, and 64 − 54 is not.
  const columns = [
    [64.1, 64, 50],
    [64.1, 64, 50],
    [54.1, 54, 50]
  ]
  const far = looks(byJudge(columns), scale).filter(({ kind }) => kind === "far-score")
  expect(far).toHaveLength(2)
})

describe("a score far from the others", () => {
  const usual = [
    [80, 70, 60],
    [82, 71, 62],
    [78, 69, 61]
  ]

  test("is listed with its place", () => {
    const [a, b, c] = usual
    expect(looks(byJudge([a ?? [], b ?? [], [78, 69, 40]]))).toMatchObject([
      {
        kind: "far-score",
        model: "C",
        judge: "J3",
        file: "j3.csv",
        line: 4,
        criterion: "c1",
        score: 40,
        median: 60
      }
    ])
    expect(looks(byJudge([a ?? [], b ?? [], c ?? []]))).toEqual([])
  })

  test("states how many usual distances it is away", () => {
    // From the medians 80, 70, 60: 0 2 2, 0 1 1, 0 2 20: the middle one of nine is 1.
    const [far] = looks(
      byJudge([
        [80, 70, 60],
        [82, 71, 62],
        [78, 69, 40]
      ])
    )
    expect(far?.kind === "far-score" && far.deviations.known && far.deviations.value).toBeCloseTo(
      20 / 1.4826022185056018,
      12
    )
  })

  test("is told of the criterion, and of the total only where no criterion alone is far", () => {
    const two = sampleRubric([
      { id: "c1", weight: 50 },
      { id: "c2", weight: 50 }
    ])
    const others = ["J1", "J2", "J4"].map((judge) => sheet("A", judge, [80, 70]))
    expect(looks([...others, sheet("A", "J3", [8, 70])], two)).toMatchObject([{ criterion: "c1", score: 8 }])
    // The criteria lie 0, 7, 10, 10 and 20 from their medians: 68 is usual there. Four totals are 80, and one 68.
    const balanced = [
      [95, 65],
      [85, 75],
      [75, 85],
      [65, 95],
      [68, 68]
    ].map((scores, at) => sheet("A", `J${at + 1}`, scores))
    expect(looks(balanced, two)).toMatchObject([{ criterion: null, judge: "J5", score: 68, median: 80 }])
  })

  test("is none of two judges, and none within a tenth of the scale", () => {
    expect(
      looks(
        byJudge([
          [80, 70, 60],
          [30, 71, 62]
        ])
      )
    ).toEqual([])
    expect(
      looks(
        byJudge([
          [80, 70, 60],
          [80, 70, 60],
          [80, 70, 69.5]
        ])
      )
    ).toEqual([])
    expect(
      kinds(
        looks(
          byJudge([
            [80, 70, 60],
            [80, 70, 60],
            [80, 70, 70]
          ])
        )
      )
    ).toEqual(["far-score"])
  })

  test("is none where all differ as much: the usual distance is taken over all models", () => {
    expect(
      looks(
        byJudge([
          [90, 50, 20, 60],
          [60, 80, 50, 30],
          [30, 20, 80, 90]
        ])
      )
    ).toEqual([])
  })
})

describe("a sheet of one constant value", () => {
  const weights = sampleRubric([
    { id: "c1", weight: 50 },
    { id: "c2", weight: 30 },
    { id: "c3", weight: 20 }
  ])

  test("is listed; one with two values is not", () => {
    const sheets = [sheet("A", "J1", [80, 80, 80], { line: 7 }), sheet("A", "J2", [80, 80, 81])]
    expect(looks(sheets, weights)).toEqual([
      {
        kind: "constant-sheet",
        model: "A",
        judge: "J1",
        file: "scores/a.csv",
        line: 7,
        score: 80,
        share: 0.8
      }
    ])
  })

  test("with points, the same part of each criterion's points is constant", () => {
    const points = sampleRubric([
      { id: "c1", maxPoints: 50 },
      { id: "c2", maxPoints: 30 },
      { id: "c3", maxPoints: 20 }
    ])
    const sheets = [sheet("A", "J1", [35, 21, 14]), sheet("A", "J2", [20, 20, 20])]
    expect(looks(sheets, points)).toMatchObject([
      { kind: "constant-sheet", judge: "J1", score: null, share: 0.7 }
    ])
  })
})

describe("a judge", () => {
  test("who gives every model the same total is listed once, with the files", () => {
    expect(
      looks(
        byJudge([
          [80, 81, 82],
          [80, 80, 80]
        ])
      )
    ).toEqual([{ kind: "equal-totals", judge: "J2", files: ["j2.csv"], models: 3, total: 80 }])
  })

  test("whose order is the reverse of the others' is listed, with Spearman's correlation", () => {
    const order = [80, 79, 78, 77, 76, 75]
    expect(looks(byJudge([order, order, order.toReversed()]))).toEqual([
      { kind: "reversed-order", judge: "J3", files: ["j3.csv"], models: 6, correlation: -1 }
    ])
  })

  test("equal means of the others share a rank, however they were added up", () => {
    // Of J2 and J3 the sums are 126.4, 126.4, 124.3, 126.5, 126.3 and 126.4: Spearman's ρ of J1 with them is −0.277.
    const own = [62.3, 66.1, 66, 60.3, 60.3, 60.2]
    const columns = [own, [63.1, 63.3, 62.2, 63.3, 63.1, 63.3], [63.3, 63.1, 62.1, 63.2, 63.2, 63.1]]
    expect(kinds(looks(byJudge(columns)))).not.toContain("reversed-order")
  })

  test("of two judges neither is the one whose order is the reverse", () => {
    const order = [80, 79, 78, 77, 76, 75]
    expect(looks(byJudge([order, order.toReversed()]))).toEqual([])
  })

  test("who orders five models in reverse is not: that happens by chance", () => {
    const order = [80, 79, 78, 77, 76]
    expect(looks(byJudge([order, order, order.toReversed()]))).toEqual([])
  })
})

test("the rule is the caller's to change, and stands in the result", () => {
  const sheets = byJudge([
    [80, 70, 60],
    [80, 70, 60],
    [80, 70, 64]
  ])
  const rule = { ...secondLookRule, leastShare: 0.03 }
  expect(kinds(looks(sheets, one, rule))).toEqual(["far-score"])
  const campaign = campaignOf({ rubric: one, registrations: [registration("A")], sheets: [] })
  expect(agreementOf(evaluate(campaign), rule).secondLook.rule).toEqual(rule)
})
