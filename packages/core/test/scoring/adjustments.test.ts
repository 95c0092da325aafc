import { evaluate, ModelId, type Ruling, toExactString } from "@dvk/core"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { rubricWith } from "../../../../test/sample/sampleRubric.ts"

const title = { vi: "x", en: "x" }
const rubric = rubricWith({
  adjustments: [
    { id: "initiative", kind: "bonus", title, most: 5, clause: "III" },
    { id: "late-report", kind: "penalty", title, most: 100, clause: "III" }
  ]
})

const ruling = (
  kind: Ruling["kind"],
  criterion: string,
  points: number | null,
  reason = "lý do"
): Ruling => ({
  kind,
  model: ModelId("A"),
  against: null,
  criterion,
  points: points === null ? null : points * 10_000,
  reason,
  document: null,
  date: null,
  by: null
})

const under = (rulings: ReadonlyArray<Ruling>, level = 80) => {
  const { panel, findings } = evaluate(
    campaignOf({
      rubric,
      registrations: [registration("A")],
      sheets: [sheet("A", "J1", [level, level, level, level, level])],
      rulings
    })
  )
  const score = panel.scores.get(ModelId("A"))
  return {
    total: score && toExactString(score.total),
    adjustments: score?.adjustments.map(({ id, kind, points, reason }) => [
      id,
      kind,
      toExactString(points),
      reason
    ]),
    findings: findings.map(({ code, values }) => [code, values["why"] ?? values["stated"]])
  }
}

describe("bonus and penalty", () => {
  test("are added and taken after the panel, with their ground", () => {
    expect(under([ruling("bonus", "initiative", 2.5), ruling("penalty", "late-report", 4)])).toEqual({
      total: "157/2",
      adjustments: [
        ["initiative", "bonus", "5/2", "lý do"],
        ["late-report", "penalty", "4", "lý do"]
      ],
      findings: []
    })
  })

  test("of one id count together, up to the most that the rubric allows", () => {
    const both = [ruling("bonus", "initiative", 3, "một"), ruling("bonus", "initiative", 4, "hai")]
    const counted = {
      total: "85",
      adjustments: [
        ["initiative", "bonus", "3", "một"],
        ["initiative", "bonus", "2", "hai"]
      ],
      findings: [["adjustment-capped", "7"]]
    }
    expect(under(both)).toEqual(counted)
    expect(under(both.toReversed())).toEqual(counted)
  })

  test("may lift a total above the scale and never push it below zero", () => {
    expect(under([ruling("bonus", "initiative", 5)], 99).total).toBe("104")
    expect(under([ruling("penalty", "late-report", 50)], 20).total).toBe("0")
  })

  test("that the rubric does not permit are told and not applied", () => {
    const rulings = [
      ruling("bonus", "initative", 3),
      ruling("penalty", "initiative", 3),
      ruling("bonus", "initiative", null)
    ]
    expect(under(rulings)).toEqual({
      total: "80",
      adjustments: [],
      findings: [
        ["score-ruling-not-applied", "unknown-adjustment"],
        ["score-ruling-not-applied", "no-points"],
        ["score-ruling-not-applied", "other-kind"]
      ]
    })
  })
})
