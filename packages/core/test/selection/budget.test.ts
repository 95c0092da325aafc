import { evaluate, type Selection, type SubjectKind, UnitId } from "@dvk/core"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { sampleAwards } from "../rewards/awardsInput.ts"

/**
 * At 2,340,000 đồng: a collective 0.6 = 1,404,000, paid 1,410,000; a household 0.45 = 1,053,000, paid 1,060,000; an
 * individual 0.15 = 351,000, paid 360,000.
 */
const award = { form: "merit", decidedOn: "2025-12-20" }

interface Model {
  readonly id: string
  readonly score: number
  readonly kind?: SubjectKind | null
  readonly unit?: number
}

const selectionOf = (models: ReadonlyArray<Model>, shortlist: object): Selection =>
  evaluate({
    ...campaignOf({
      registrations: models.map(({ id, kind = "collective", unit = 1 }) =>
        registration(id, { subjectKind: kind, unit: UnitId(`xóm ${unit}`), unitName: `Xóm ${unit}` })
      ),
      sheets: models.map(({ id, score }) => sheet(id, "J1", [score, score, score, score, score])),
      file: { shortlist: { award, ...shortlist } }
    }),
    awards: sampleAwards()
  }).selection

const ids = (list: Selection["selected"]): string => list.map(({ model }) => model).join("")

const shown = ({ selected, open, openPlaces }: Selection): string =>
  `${ids(selected)}|${ids(open)}|${openPlaces}`

const reasonOf = ({ selected, open, notSelected }: Selection, id: string) =>
  [...selected, ...open, ...notSelected].find(({ model }) => model === id)?.reason

/** Ranks 1 to 4: two collectives, then two individuals. */
const four: ReadonlyArray<Model> = [
  { id: "A", score: 95 },
  { id: "B", score: 90 },
  { id: "C", score: 85, kind: "individual" },
  { id: "D", score: 80, kind: "individual" }
]

describe("a budget", () => {
  test("that pays for everybody changes nothing, not even a reason", () => {
    const plain = selectionOf(four, { size: 3 })
    const paid = selectionOf(four, { size: 3, budget: 2 * 1_410_000 + 360_000 })
    expect({ ...paid, budget: null }).toEqual(plain)
    expect(paid.budget).toEqual({ amount: 3_180_000, spent: 3_180_000, assumed: [] })
  })

  test("leaves out who cannot be paid, and says what is left and what the award costs", () => {
    const selection = selectionOf(four, { size: 2, budget: 2_819_999 })
    expect(shown(selection)).toBe("AC||0")
    expect(reasonOf(selection, "B")).toMatchObject({
      code: "over-budget",
      values: { rank: 2, budget: 2_819_999, left: 1_049_999, cost: 1_410_000, assumed: false }
    })
    expect(reasonOf(selection, "C")).toMatchObject({ code: "moved-up", values: { passed: 1 } })
    expect(reasonOf(selection, "D")?.code).toBe("below-cut")
    expect(selection.budget).toMatchObject({ spent: 1_770_000 })
  })

  test("fills as many places as it can before merit counts", () => {
    // 1,500,000 pays for A alone, or for C and D.
    const selection = selectionOf(four, { size: 4, budget: 1_500_000 })
    expect(shown(selection)).toBe("CD||0")
    expect(reasonOf(selection, "A")).toMatchObject({
      code: "over-budget",
      values: { left: 780_000, cost: 1_410_000 }
    })
  })

  test("of nothing pays for nobody", () => {
    const selection = selectionOf(four, { size: 4, budget: 0 })
    expect(shown(selection)).toBe("||0")
    expect(reasonOf(selection, "D")).toMatchObject({
      code: "over-budget",
      values: { left: 0, cost: 360_000 }
    })
  })

  test("waits for the chair where models of one rank do not all fit", () => {
    const tied: ReadonlyArray<Model> = [
      { id: "A", score: 95 },
      { id: "B", score: 90 },
      { id: "C", score: 90, kind: "household" },
      { id: "D", score: 90, kind: "household" }
    ]
    // After A there is money for two households, or for one household and nobody else.
    expect(shown(selectionOf(tied, { size: 4, budget: 1_410_000 + 2 * 1_060_000 }))).toBe("ACD||0")
    const one = selectionOf(tied, { size: 2, budget: 1_410_000 + 1_410_000 })
    expect(shown(one)).toBe("A|BCD|1")
    // A, with a collective or a household: the most that is left is 350,000.
    const five = selectionOf([...tied, { id: "E", score: 80, kind: "individual" }], {
      size: 3,
      budget: 1_410_000 + 1_410_000 + 359_999
    })
    expect(shown(five)).toBe("AE|CD|1")
  })

  test("holds together with quotas, and is named among those that cannot be met", () => {
    const individuals = { by: "subjectKind", is: "Cá nhân", max: 1 }
    const collectives = { by: "subjectKind", is: "Tập thể", min: 2 }
    expect(shown(selectionOf(four, { size: 4, budget: 1_800_000, quotas: [individuals] }))).toBe("AC||0")
    const { selected, conflicts } = selectionOf(four, {
      size: 4,
      budget: 1_800_000,
      quotas: [individuals, collectives]
    })
    expect(selected).toEqual([])
    expect(conflicts).toEqual([
      {
        quotas: [collectives],
        budget: { amount: 1_800_000, needed: 2_820_000 },
        lacksPlaces: false,
        short: []
      }
    ])
  })

  test("counts a model of unknown kind with the highest amount, and says so", () => {
    const unknown: ReadonlyArray<Model> = [
      { id: "A", score: 95, kind: null },
      { id: "B", score: 90, kind: "household" }
    ]
    const selection = selectionOf(unknown, { size: 2, budget: 2_000_000 })
    expect(shown(selection)).toBe("A||0")
    expect(selection.budget).toEqual({ amount: 2_000_000, spent: 1_410_000, assumed: ["A"] })
    expect(selection.findings).toMatchObject([
      {
        code: "budget-cost-assumed",
        severity: "warning",
        values: { models: ["A"], more: 0, amount: 1_410_000 }
      }
    ])
    expect(selectionOf(unknown, { size: 2, budget: 1_410_000 + 1_060_000 }).selected).toHaveLength(2)
  })

  test("is not held against the list where no amount is known, which is told", () => {
    const late = { size: 2, budget: 1, award: { form: "merit", decidedOn: "2031-01-01" } }
    const { selected, budget, findings } = selectionOf(four, late)
    expect([ids(selected), budget]).toEqual(["AB", null])
    expect(findings).toMatchObject([{ code: "budget-not-applied", values: { budget: 1, why: "no-amount" } }])
  })
})

test("a quota for a name that the campaign does not have is told, with the nearest one", () => {
  const { selected, findings } = selectionOf(four, {
    size: 2,
    quotas: [
      { by: "field", is: "An ninh - quốc phong", max: 0 },
      { by: "unit", is: "Thôn Đoài", max: 1 }
    ]
  })
  expect(ids(selected)).toBe("AB")
  expect(findings.map(({ code, values }) => [code, values["is"], values["nearest"]])).toEqual([
    ["unknown-quota-value", "Thôn Đoài", ""]
  ])
  const slip = selectionOf(four, { size: 2, quotas: [{ by: "field", is: "An ninh - quốc phògn", max: 0 }] })
  expect(slip.findings[0]?.values["nearest"]).toBe("An ninh - quốc phòng")
})
