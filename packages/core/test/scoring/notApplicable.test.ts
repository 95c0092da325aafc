import { evaluate, FieldId, ModelId, type Registration, type Ruling, toExactString } from "@dvk/core"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { rubricWith } from "../../../../test/sample/sampleRubric.ts"

const rubric = rubricWith({}, [
  { id: "work", weight: 60 },
  { id: "machines", weight: 40, appliesTo: { fields: ["economy"], subjectKinds: ["collective"] } }
])

const notApplicable = (criterion: string): Ruling => ({
  kind: "not-applicable",
  model: ModelId("A"),
  against: null,
  criterion,
  points: null,
  reason: "không có máy móc",
  document: "07-TB/ĐU",
  date: null,
  by: null
})

const scoreOf = (
  model: Registration,
  scores: ReadonlyArray<number | null>,
  rulings: ReadonlyArray<Ruling> = []
) => {
  const { panel, findings, ranking } = evaluate(
    campaignOf({ rubric, registrations: [model], sheets: [sheet("A", "J1", scores)], rulings })
  )
  const score = panel.scores.get(ModelId("A"))
  return {
    total: score === undefined ? null : toExactString(score.total),
    why: score?.sheets[0]?.why,
    notes: score?.notApplicable.map(({ criterion, by, reason }) => [criterion, by, reason]),
    means: score?.criteria.map(({ mean }) => mean && toExactString(mean)),
    findings: findings.map(({ code, values }) => [code, values["why"]]),
    reasons: ranking.unranked.map(({ reason }) => reason.code)
  }
}

describe("a criterion that does not apply", () => {
  test("by the rubric leaves numerator and denominator: a score there is not used, a blank is not missing", () => {
    const household = registration("A", { subjectKind: "household" })
    for (const score of [null, 10]) {
      expect(scoreOf(household, [80, score])).toMatchObject({
        total: "80",
        why: null,
        notes: [["machines", "rubric", null]],
        means: ["80", null]
      })
    }
  })

  test("applies all the same where the form does not tell, and goes by the declared field alone", () => {
    expect(scoreOf(registration("A", { subjectKind: null }), [80, 10]).total).toBe("52")
    const second = registration("A", { secondField: FieldId("culture-society") })
    expect(scoreOf(second, [80, 10])).toMatchObject({ total: "52", notes: [] })
    const other = registration("A", { field: FieldId("culture-society"), secondField: FieldId("economy") })
    expect(scoreOf(other, [80, 10]).total).toBe("80")
  })

  test("by ruling does the same, with its reason", () => {
    expect(scoreOf(registration("A"), [80, 10], [notApplicable("machines")])).toMatchObject({
      total: "80",
      notes: [["machines", "ruling", "không có máy móc"]]
    })
  })

  test("is never left out on a judge's word: a blank drops the sheet", () => {
    expect(scoreOf(registration("A"), [80, null]).reasons).toEqual(["no-sheets"])
  })

  test("by a ruling on a criterion that the rubric does not have is told and changes nothing", () => {
    expect(scoreOf(registration("A"), [80, 10], [notApplicable("machine")])).toMatchObject({
      total: "52",
      findings: [["score-ruling-not-applied", "unknown-criterion"]]
    })
  })

  test("and none that is left give no score", () => {
    const rulings = [notApplicable("machines"), notApplicable("work")]
    expect(scoreOf(registration("A"), [80, 10], rulings).reasons).toEqual(["no-criterion-applies"])
  })
})

test("under points the rest is brought to the same scale: 45 of 60 is 75 of 100", () => {
  const points = rubricWith({}, [
    { id: "work", maxPoints: 60 },
    { id: "machines", maxPoints: 40 }
  ])
  const { panel } = evaluate(
    campaignOf({
      rubric: points,
      registrations: [registration("A")],
      sheets: [sheet("A", "J1", [45, 5])],
      rulings: [notApplicable("machines")]
    })
  )
  const total = panel.scores.get(ModelId("A"))?.total
  expect(total && toExactString(total)).toBe("75")
})
