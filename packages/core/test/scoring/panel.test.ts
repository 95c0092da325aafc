import {
  type Campaign,
  evaluate,
  JudgeId,
  type Member,
  ModelId,
  type SheetUse,
  toExactString,
  UnitId
} from "@dvk/core"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { sampleRubric } from "../../../../test/sample/sampleRubric.ts"

const full = (level: number): ReadonlyArray<number> => [level, level, level, level, level]
const A = ModelId("A")

const scoreOf = (campaign: Campaign) => evaluate(campaign).panel.scores.get(A)
const totalOf = (campaign: Campaign): string => {
  const score = scoreOf(campaign)
  return score === undefined ? "unscored" : toExactString(score.total)
}
const remarks = (sheets: ReadonlyArray<SheetUse> | undefined): ReadonlyArray<string> =>
  (sheets ?? []).map(
    ({ judge, used, why }) => `${judge} ${used ? "used" : "out"}${why === null ? "" : ` ${why}`}`
  )

const member = (id: string, changes: Partial<Member> = {}): Member => ({
  id: JudgeId(id),
  name: id,
  role: null,
  unit: null,
  areas: [],
  conflicts: [],
  ...changes
})

describe("the panel mean", () => {
  test("is the exact mean of the judges' weighted totals", () => {
    // 0.20·80 + 0.20·70 + 0.30·90 + 0.15·60 + 0.15·75 = 77.25; (77.25 + 70 + 71) ÷ 3 = 218.25 ÷ 3
    const sheets = [
      sheet("A", "J1", [80, 70, 90, 60, 75]),
      sheet("A", "J2", full(70)),
      sheet("A", "J3", full(71))
    ]
    expect(totalOf(campaignOf({ registrations: [registration("A")], sheets }))).toBe("291/4")
  })

  test("a zero is a score, a blank is none", () => {
    const registrations = [registration("A")]
    expect(
      totalOf(campaignOf({ registrations, sheets: [sheet("A", "J1", full(0)), sheet("A", "J2", full(80))] }))
    ).toBe("40")
    const blank = [sheet("A", "J1", [null, 80, 80, 80, 80]), sheet("A", "J2", full(80))]
    expect(totalOf(campaignOf({ registrations, sheets: blank }))).toBe("80")
  })
})

describe("a sheet with a blank", () => {
  const sheets = [sheet("A", "J1", [100, null, 50, 50, 50]), sheet("A", "J2", full(80))]

  test("is dropped by default", () => {
    const campaign = campaignOf({ registrations: [registration("A")], sheets })
    expect(totalOf(campaign)).toBe("80")
    expect(remarks(scoreOf(campaign)?.sheets)).toEqual(["J1 out missing-score", "J2 used"])
  })

  test("or rescaled over what it scored: (20·100 + 60·50) ÷ 80 = 62.5", () => {
    const campaign = campaignOf({
      registrations: [registration("A")],
      sheets,
      file: { rules: { missingScore: "rescale" } }
    })
    expect(totalOf(campaign)).toBe("285/4")
    expect(remarks(scoreOf(campaign)?.sheets)).toEqual(["J1 used rescaled", "J2 used"])
  })

  test("is no sheet at all when everything is blank, under either rule", () => {
    for (const missingScore of ["drop-sheet", "rescale"]) {
      const blank = [sheet("A", "J1", [null, null, null, null, null]), sheet("A", "J2", full(80))]
      const campaign = campaignOf({
        registrations: [registration("A")],
        sheets: blank,
        file: { rules: { missingScore } }
      })
      expect(totalOf(campaign)).toBe("80")
      expect(scoreOf(campaign)?.judges).toBe(1)
    }
  })
})

describe("two sheets of one judge on one model", () => {
  const conflicting = [
    sheet("A", "J1", full(90), { line: 2 }),
    sheet("A", "J1", full(70), { line: 9 }),
    sheet("A", "J2", full(60))
  ]

  test.each([
    ["exclude", "60"],
    ["first", "75"],
    ["last", "65"]
  ])("that differ are settled by the rule %s", (conflictingSheets, total) => {
    const campaign = campaignOf({
      registrations: [registration("A")],
      sheets: conflicting,
      file: { rules: { conflictingSheets } }
    })
    expect(totalOf(campaign)).toBe(total)
    expect(evaluate(campaign).findings).toMatchObject([
      {
        code: "duplicate-score-conflict",
        judge: "J1",
        model: "A",
        values: { lines: [2, 9], rule: conflictingSheets }
      }
    ])
  })

  test.each(["exclude", "first", "last"])(
    "of which one is wholly blank are one sheet, also by the rule %s",
    (conflictingSheets) => {
      const blank = [null, null, null, null, null]
      const campaign = campaignOf({
        registrations: [registration("A")],
        sheets: [
          sheet("A", "J1", blank, { line: 2 }),
          sheet("A", "J1", full(90), { line: 5 }),
          sheet("A", "J1", blank, { line: 9 }),
          sheet("A", "J2", full(60))
        ],
        file: { rules: { conflictingSheets } }
      })
      expect(totalOf(campaign)).toBe("75")
      expect(remarks(scoreOf(campaign)?.sheets)).toEqual([
        "J1 out blank",
        "J1 used",
        "J1 out blank",
        "J2 used"
      ])
      expect(evaluate(campaign).findings).toEqual([])
    }
  )

  test("that are the same count once", () => {
    const sheets = [
      sheet("A", "J1", full(90)),
      sheet("A", "J1", full(90), { line: 9 }),
      sheet("A", "J2", full(60))
    ]
    const campaign = campaignOf({ registrations: [registration("A")], sheets })
    expect(totalOf(campaign)).toBe("75")
    expect(evaluate(campaign).findings).toMatchObject([
      { code: "duplicate-score-identical", severity: "info" }
    ])
  })
})

describe("recusal", () => {
  const sheets = [sheet("A", "J1", full(100)), sheet("A", "J2", full(60))]
  const withCommittee = (own: Partial<Member>, rules = {}) =>
    campaignOf({
      registrations: [registration("A", { unit: UnitId("u1"), unitName: "Chi bộ Hòa Bình" })],
      sheets,
      committee: [member("J1", own), member("J2")],
      file: { rules }
    })

  test("a member's sheet on a model of the own unit leaves numerator and denominator", () => {
    const campaign = withCommittee({ unit: UnitId("u1") })
    expect(totalOf(campaign)).toBe("60")
    expect(remarks(scoreOf(campaign)?.sheets)).toEqual(["J1 out recused", "J2 used"])
  })

  test("a declared conflict with the model or the unit does the same, under both rules", () => {
    for (const conflicts of [["A"], ["u1"], ["chi bộ hoà bình"]]) {
      expect(totalOf(withCommittee({ conflicts }))).toBe("60")
      expect(totalOf(withCommittee({ conflicts }, { recusal: "declared" }))).toBe("60")
    }
  })

  test("the rules `declared` and `none` let the own unit count", () => {
    expect(totalOf(withCommittee({ unit: UnitId("u1") }, { recusal: "declared" }))).toBe("80")
    expect(totalOf(withCommittee({ unit: UnitId("u1"), conflicts: ["A"] }, { recusal: "none" }))).toBe("80")
  })
})

describe("other panel rules", () => {
  const sheets = [60, 70, 80, 100].map((level, at) => sheet("A", `J${at + 1}`, full(level)))
  const under = (rules: object) => campaignOf({ registrations: [registration("A")], sheets, file: { rules } })

  test("the median of an even panel is the mean of the middle two", () => {
    expect(totalOf(under({ panel: "median" }))).toBe("75")
  })

  test("a trimmed mean leaves out one sheet, or floor(n·p), at each end", () => {
    const campaign = under({ panel: "trimmed", trim: 1 })
    expect(totalOf(campaign)).toBe("75")
    expect(remarks(scoreOf(campaign)?.sheets)).toEqual([
      "J1 out trimmed",
      "J2 used",
      "J3 used",
      "J4 out trimmed"
    ])
    expect(totalOf(under({ panel: "trimmed", trim: "20%" }))).toBe("155/2")
    expect(totalOf(under({ panel: "trimmed", trim: "25%" }))).toBe("75")
    expect(totalOf(under({ panel: "trimmed", trim: 1, trimFrom: 5 }))).toBe("155/2")
  })
})

test("with fewer sheets than the minimum a model is not ranked, with the number", () => {
  const campaign = campaignOf({
    registrations: [registration("A")],
    sheets: [sheet("A", "J1", full(80))],
    file: { rules: { minimumJudges: 2 } }
  })
  expect(evaluate(campaign).ranking).toMatchObject({
    ranked: [],
    unranked: [{ reason: { code: "too-few-judges", values: { judges: 1, minimum: 2 } } }]
  })
})

test("a judge who scored others and not this model is asked for it once", () => {
  const campaign = campaignOf({
    registrations: [registration("A"), registration("B"), registration("C")],
    sheets: [
      sheet("A", "J1", full(80)),
      sheet("A", "J2", full(80)),
      sheet("B", "J2", full(80)),
      sheet("C", "J2", full(80))
    ]
  })
  expect(evaluate(campaign).findings).toMatchObject([
    { code: "missing-sheet", judge: "J1", values: { count: 2, models: ["B", "C"] } }
  ])
})

test("a row of a form that was left blank is no sheet: it is asked for", () => {
  const blank = full(80).map(() => null)
  const campaign = campaignOf({
    registrations: [registration("A"), registration("B")],
    sheets: [sheet("A", "J1", full(80)), sheet("B", "J1", blank), sheet("A", "J2", blank)]
  })
  expect(evaluate(campaign).findings).toMatchObject([
    { code: "missing-sheet", judge: "J1", values: { count: 1, models: ["B"] } },
    { code: "missing-sheet", judge: "J2", values: { count: 2, models: ["A", "B"] } }
  ])
})

test("what a criterion contributes adds up to the total, also on rescaled sheets", () => {
  const sheets = [sheet("A", "J1", [100, null, 50, 50, 50]), sheet("A", "J2", [80, 70, 90, 60, 75])]
  const campaign = campaignOf({
    registrations: [registration("A")],
    sheets,
    file: { rules: { missingScore: "rescale" } }
  })
  const score = scoreOf(campaign)
  const parts = score?.criteria.map(
    ({ contribution }) => Number(contribution?.numerator) / Number(contribution?.denominator)
  )
  const total = Number(score?.total.numerator) / Number(score?.total.denominator)
  expect(parts?.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 10)
})

test("points are added up, and rescaled over the points that were scored", () => {
  const rubric = sampleRubric([
    { id: "a", maxPoints: 60 },
    { id: "b", maxPoints: 40 }
  ])
  const campaign = campaignOf({
    rubric,
    registrations: [registration("A")],
    sheets: [sheet("A", "J1", [50, 30]), sheet("A", "J2", [30, null])],
    file: { rules: { missingScore: "rescale" } }
  })
  // 50 + 30 = 80 of 100; 30 of 60 is 50 of 100; the mean is 65.
  expect(totalOf(campaign)).toBe("65")
})
