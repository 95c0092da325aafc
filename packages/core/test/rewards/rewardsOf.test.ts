import { evaluate, ModelId, parseAwards, type Registration, type Ruling } from "@dvk/core"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"

const title = { vi: "Giấy khen", en: "Certificate" }
// Amounts as in decree 152/2025, art. 49 and 54, at the base salary from 01/7/2024.
const awards = Result.getOrThrow(
  parseAwards({
    format: 1,
    id: "test",
    title,
    baseSalary: [{ from: "2024-07-01", to: "2026-06-30", amount: 2_340_000, source: "73/2024" }],
    rounding: [{ from: "2024-07-01", to: "2026-06-30", method: "up", unit: 10_000, source: "152/2025" }],
    forms: [{ id: "commune-merit", level: "commune", title }],
    regimes: [
      {
        decree: "152/2025",
        article: "54",
        from: "2024-07-01",
        to: "2026-06-30",
        coefficients: [
          { form: "commune-merit", subjectKind: "collective", coefficient: 0.6, source: "54" },
          {
            form: "commune-merit",
            subjectKind: "individual",
            coefficient: 0.3,
            source: "54",
            unconfirmed: true
          }
        ]
      }
    ]
  })
).awards

const ruledIn = (model: string): Ruling => ({
  kind: "select",
  model: ModelId(model),
  against: null,
  criterion: null,
  points: null,
  reason: "lý do",
  document: null,
  date: null,
  by: null
})

const rewards = (
  kinds: ReadonlyArray<Registration["subjectKind"]>,
  shortlist: object,
  rulings: ReadonlyArray<Ruling> = []
) => {
  const ids = kinds.map((_, at) => `M${at}`)
  const evaluation = evaluate({
    ...campaignOf({
      registrations: kinds.map((subjectKind, at) => registration(`M${at}`, { subjectKind })),
      sheets: ids.map((id, at) => sheet(id, "J1", [90 - at, 90 - at, 90 - at, 90 - at, 90 - at])),
      rulings,
      file: { shortlist: { size: 10, ...shortlist } }
    }),
    awards
  })
  return {
    amounts:
      evaluation.rewards && [...evaluation.rewards.ofModel].map(([model, { amount }]) => [model, amount]),
    total: evaluation.rewards?.total.amount,
    findings: evaluation.findings.map(({ code }) => code)
  }
}

const award = { form: "commune-merit", decidedOn: "2025-12-20" }

describe("the money for a shortlist", () => {
  test("is rounded for each model and added up: 0.6 and 0.3 × 2,340,000 đồng", () => {
    expect(rewards(["collective", "individual"], { award })).toEqual({
      amounts: [
        ["M0", 1_410_000],
        ["M1", 710_000]
      ],
      total: 2_120_000,
      findings: ["award-unconfirmed"]
    })
  })

  test("keeps within the budget, and beyond it only where the chair rules so, which is told", () => {
    const two = ["collective", "collective"] as const
    expect(rewards(two, { award, budget: 2_820_000 })).toMatchObject({ total: 2_820_000, findings: [] })
    expect(rewards(two, { award, budget: 2_819_999 })).toMatchObject({ total: 1_410_000, findings: [] })
    expect(rewards(two, { award, budget: 2_819_999 }, [ruledIn("M1")])).toMatchObject({
      total: 2_820_000,
      findings: ["budget-exceeded"]
    })
  })

  test("a kind of subject that nobody stated, or that the rules pay nothing for, is told once each", () => {
    expect(rewards([null, "household", "household"], { award })).toEqual({
      amounts: [],
      total: 0,
      findings: ["award-not-known", "reward-without-subject"]
    })
  })

  test("a form that the rules do not know is told once, whatever kinds of subject the list has", () => {
    const unknown = { award: { ...award, form: "giay-khen" } }
    expect(rewards(["collective", "individual", "household"], unknown)).toMatchObject({
      amounts: [],
      findings: ["unknown-award-form"]
    })
  })

  test("a day beyond the rules gives no amount", () => {
    expect(rewards(["collective"], { award: { ...award, decidedOn: "2026-07-01" } })).toMatchObject({
      amounts: [],
      findings: ["award-date-unknown"]
    })
  })

  test("is not spoken of where the campaign states no award; a budget alone is said to be unused", () => {
    expect(rewards(["collective"], {})).toEqual({ amounts: null, total: undefined, findings: [] })
    expect(rewards(["collective"], { budget: 1 }).findings).toEqual(["budget-not-applied"])
  })
})
