import { evaluate, JudgeId, type Member, ModelId, type Rubric, toExactString, UnitId } from "@dvk/core"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { rubricWith } from "../../../../test/sample/sampleRubric.ts"

const A = ModelId("A")
const title = (text: string) => ({ vi: text, en: text })
const committee = { id: "committee", title: title("Hội đồng") }
const people = { id: "public", title: title("Nhân dân") }
const self = { id: "self", title: title("Tự chấm") }
const superior = { id: "superior", title: title("Cấp trên") }

const full = (level: number): ReadonlyArray<number> => [level, level, level, level, level]
const publicSheet = (judge: string, scores: ReadonlyArray<number | null>) =>
  sheet("A", judge, scores, { source: "public" })

const scoreOf = (
  rubric: Rubric,
  sheets: ReadonlyArray<ReturnType<typeof sheet>>,
  rules: object = {},
  members: ReadonlyArray<Member> | null = null
) => {
  const campaign = campaignOf({
    rubric,
    registrations: [registration("A")],
    sheets,
    file: { rules },
    committee: members
  })
  const { panel, ranking } = evaluate(campaign)
  const score = panel.scores.get(A)
  return {
    total: score === undefined ? null : toExactString(score.total),
    sources: score?.sources.map(({ source, value, sheets }) => [source, toExactString(value), sheets]),
    remarks: score?.sheets.map(({ judge, used, why }) => [judge, used, why]),
    reasons: ranking.unranked.map(({ reason }) => [reason.code, reason.values["sourcesVi"] ?? null])
  }
}

describe("without points", () => {
  const rubric = rubricWith({ scoreSources: [committee, people] })

  test("the committee alone decides, and other sheets stand beside it", () => {
    const scored = scoreOf(rubric, [sheet("A", "J1", full(80)), publicSheet("P1", full(20))])
    expect(scored).toMatchObject({ total: "80", sources: [] })
    expect(scored.remarks).toEqual([
      ["J1", true, null],
      ["P1", false, "other-source"]
    ])
  })
})

describe("a council of 80 points and a public of 20", () => {
  const rubric = rubricWith({
    scoreSources: [
      { ...committee, points: 80 },
      { ...people, points: 20 }
    ]
  })

  test("each gives its points × the share that its sheets reach", () => {
    // Council: mean (90 + 80) ÷ 2 = 85 of 100, so 80 · 0.85 = 68. Public: 50 of 100, so 20 · 0.5 = 10.
    const sheets = [sheet("A", "J1", full(90)), sheet("A", "J2", full(80)), publicSheet("P1", full(50))]
    expect(scoreOf(rubric, sheets)).toMatchObject({
      total: "78",
      sources: [
        ["committee", "68", 2],
        ["public", "10", 1]
      ]
    })
  })

  test("the campaign's panel rule is the council's; the public keeps its mean", () => {
    // Median of 60, 70, 98 is 70: 56 points. Mean of 0 and 50 is 25: 5 points.
    const sheets = [
      ...[60, 70, 98].map((level, at) => sheet("A", `J${at}`, full(level))),
      publicSheet("P1", full(0)),
      publicSheet("P2", full(50))
    ]
    expect(scoreOf(rubric, sheets, { panel: "median" }).total).toBe("61")
  })

  test("a source may have a panel rule of its own", () => {
    const trimmed = rubricWith({
      scoreSources: [
        { ...committee, points: 80 },
        { ...people, points: 20, panel: "trimmed", trim: 1 }
      ]
    })
    // Public: 0, 50 and 100 without the ends is 50: 10 points. Council: 50 of 100: 40 points.
    const sheets = [
      sheet("A", "J1", full(50)),
      ...[0, 50, 100].map((level, at) => publicSheet(`P${at}`, full(level)))
    ]
    expect(scoreOf(trimmed, sheets).total).toBe("50")
  })

  test("a model without a sheet of one source is not ranked: a blank is not a zero", () => {
    expect(scoreOf(rubric, [sheet("A", "J1", full(90))])).toMatchObject({
      total: null,
      reasons: [["source-missing", ["Nhân dân"]]]
    })
    expect(scoreOf(rubric, []).reasons).toEqual([["no-sheets", null]])
  })

  test("the least number of judges and recusal are asked of the council alone", () => {
    const sheets = [sheet("A", "J1", full(90)), publicSheet("J2", full(50))]
    const member = (id: string, unit: string): Member => ({
      id: JudgeId(id),
      name: id,
      role: null,
      unit: UnitId(unit),
      areas: [],
      conflicts: []
    })
    expect(scoreOf(rubric, sheets, { minimumJudges: 2 }).reasons).toEqual([["too-few-judges", null]])
    expect(scoreOf(rubric, sheets, {}, [member("J1", "u9"), member("J2", "u1")]).total).toBe("82")
    expect(scoreOf(rubric, sheets, {}, [member("J1", "u1"), member("J2", "u9")]).reasons).toEqual([
      ["source-missing", ["Hội đồng"]]
    ])
  })
})

test("90 points of a unit's own and 10 of its superior need no committee", () => {
  const rubric = rubricWith({
    scoreSources: [
      { ...self, points: 90 },
      { ...superior, points: 10 }
    ]
  })
  // 90 · 0.8 + 10 · 0.7 = 79.
  const sheets = [
    sheet("A", "Xóm 1", full(80), { source: "self" }),
    sheet("A", "Ban Dân vận", full(70), { source: "superior" })
  ]
  expect(scoreOf(rubric, sheets).total).toBe("79")
})

test("sources with criteria of their own weigh these among themselves, and need no others on a sheet", () => {
  const rubric = rubricWith(
    {
      scoreSources: [
        { ...committee, points: 70 },
        { ...people, points: 30, criteria: ["consent"] }
      ]
    },
    [
      { id: "work", weight: 60 },
      { id: "effect", weight: 40 },
      { id: "consent", weight: 100 }
    ]
  )
  // Council: (60·50 + 40·100) ÷ 100 = 70 of 100, so 49. Public: 90 of 100, so 27. A blank in what is not theirs is none.
  const sheets = [sheet("A", "J1", [50, 100, null]), publicSheet("P1", [null, 3, 90])]
  const scored = scoreOf(rubric, sheets)
  expect(scored.total).toBe("76")
  expect(scored.remarks).toEqual([
    ["J1", true, null],
    ["P1", true, null]
  ])
})

test("what criteria contribute adds up to the total, and a mean weighs the sources by their points", () => {
  const rubric = rubricWith({
    scoreSources: [
      { ...committee, points: 80 },
      { ...people, points: 20 }
    ]
  })
  const campaign = campaignOf({
    rubric,
    registrations: [registration("A")],
    sheets: [sheet("A", "J1", [90, 80, 70, 60, 50]), publicSheet("P1", [40, 50, 60, 70, 80])]
  })
  const score = evaluate(campaign).panel.scores.get(A)
  // political-tasks: (80·90 + 20·40) ÷ 100 = 80, with weight 20 of 100.
  expect(score?.criteria.map(({ mean }) => mean && toExactString(mean))).toEqual([
    "80",
    "74",
    "68",
    "62",
    "56"
  ])
  expect(score?.criteria.map(({ contribution }) => contribution && toExactString(contribution))).toEqual([
    "16",
    "74/5",
    "102/5",
    "93/10",
    "42/5"
  ])
  // 16 + 14.8 + 20.4 + 9.3 + 8.4
  expect(score && toExactString(score.total)).toBe("689/10")
})
