import {
  type Campaign,
  compare,
  evaluate,
  FieldId,
  JudgeId,
  ModelId,
  type Ruling,
  rational,
  type SheetInput,
  UnitId
} from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { rubricWith } from "../../../../test/sample/sampleRubric.ts"
import { referenceTotal } from "./reference.ts"

const title = { vi: "x", en: "x" }
const models = ["A", "B", "C", "D"]
const criteria = [
  { id: "a", weight: 33.3333 },
  { id: "b", weight: 33.3333, appliesTo: { fields: ["economy"] } },
  { id: "c", weight: 33.3334 }
]

const sources = fc.constantFrom(
  [{ id: "committee", title }],
  [
    { id: "committee", title },
    { id: "public", title }
  ],
  [
    { id: "committee", title, points: 80 },
    { id: "public", title, points: 20 }
  ],
  [
    { id: "committee", title, points: 70, panel: "median" },
    { id: "public", title, points: 30, panel: "trimmed", criteria: ["c"] }
  ],
  [
    { id: "self", title, points: 90 },
    { id: "superior", title, points: 10 }
  ]
)

const score = fc.option(fc.integer({ min: 0, max: 20 }).map((level) => level * 5))
const sheets = fc.array(
  fc
    .record({
      model: fc.constantFrom(...models),
      judge: fc.constantFrom("J1", "J2", "J3", "J4"),
      source: fc.constantFrom("committee" as const, "committee" as const, "public" as const, "self" as const),
      scores: fc.tuple(score, score, score)
    })
    .map(({ model, judge, source, scores }) => sheet(model, judge, scores, { source })),
  { minLength: 8, maxLength: 40 }
)

const relieved: Ruling = {
  kind: "not-applicable",
  model: ModelId("B"),
  against: null,
  criterion: "a",
  points: null,
  reason: "lý do",
  document: null,
  date: null,
  by: null
}

const tables = fc.record({
  sources,
  sheets,
  rules: fc.record({
    panel: fc.constantFrom("mean", "median", "trimmed"),
    minimumJudges: fc.constantFrom(1, 2),
    missingScore: fc.constantFrom("drop-sheet", "rescale"),
    ties: fc.constantFrom([], ["c"])
  })
})

type Table = typeof tables extends fc.Arbitrary<infer A> ? A : never

const campaignFrom = ({ sources, sheets, rules }: Table): Campaign =>
  campaignOf({
    rubric: rubricWith({ scoreSources: sources }, criteria),
    registrations: models.map((id, at) =>
      registration(id, {
        unit: UnitId(`u${at}`),
        field: FieldId(at % 2 === 0 ? "economy" : "culture-society")
      })
    ),
    // J1 is of the unit that model A belongs to.
    committee: ["J1", "J2", "J3", "J4"].map((id, at) => ({
      id: JudgeId(id),
      name: id,
      role: null,
      unit: at === 0 ? UnitId("u0") : null,
      areas: [],
      conflicts: []
    })),
    sheets: sheets.map((own, at): SheetInput => ({ ...own, line: at + 2 })),
    rulings: [relieved],
    file: { rules }
  })

describe("whatever sheets, sources and rules", () => {
  test("totals equal plain fractions of big integers, and who has none there has none here", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const campaign = campaignFrom(table)
        const { scores } = evaluate(campaign).panel
        for (const model of models.map((id) => ModelId(id))) {
          const total = scores.get(model)?.total ?? null
          const expected = referenceTotal(campaign, model)
          expect(total).toEqual(expected === null ? null : rational(...expected))
        }
      }),
      { numRuns: 500 }
    )
  })

  test("the order of sheets and models changes nothing", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const campaign = campaignFrom(table)
        const turned = campaignFrom({ ...table, sheets: table.sheets.toReversed() })
        const places = ({ registrations, ...rest }: Campaign, isTurned: boolean) =>
          evaluate({
            ...rest,
            registrations: isTurned ? registrations.toReversed() : registrations
          }).ranking.ranked.map(({ registration: { id }, rank, decidedBy }) => [id, rank, decidedBy])
        expect(places(turned, true)).toEqual(places(campaign, false))
      })
    )
  })

  test("places follow the exact totals, and what criteria contribute adds up to them", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { ranked } = evaluate(campaignFrom(table)).ranking
        ranked.slice(1).forEach(({ score, scoreRank }, at) => {
          const above = ranked[at]
          const order = above === undefined ? -1 : compare(above.score.total, score.total)
          expect([order >= 0, above?.scoreRank === scoreRank]).toEqual([true, order === 0])
        })
        for (const { score } of ranked) {
          const parts = score.criteria.flatMap(({ contribution }) => contribution ?? [])
          const sum = parts.reduce(
            (total, part) =>
              rational(
                total.numerator * part.denominator + part.numerator * total.denominator,
                total.denominator * part.denominator
              ),
            rational(0)
          )
          expect(sum).toEqual(score.total)
        }
      })
    )
  })

  test("a model that is added never reorders two others", () => {
    fc.assert(
      fc.property(tables, sheets, (table, added) => {
        const own = added
          .filter(({ model }) => model === "D")
          .map((one) => ({ ...one, model: ModelId("NEW") }))
        const before = campaignFrom(table)
        const larger = campaignFrom({ ...table, sheets: [...table.sheets, ...own] })
        const places = (campaign: Campaign) =>
          evaluate(campaign)
            .ranking.ranked.map((entry) => entry.registration.id)
            .filter((id) => id !== "NEW")
        const registrations = [...larger.registrations, registration("NEW", { unit: UnitId("u9") })]
        expect(places({ ...larger, registrations })).toEqual(places(before))
      })
    )
  })

  test("a raised score of a counted, unrepeated sheet never lowers its model", () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.nat({ max: 2 }), (table, which, criterion) => {
        const at = which % table.sheets.length
        const own = table.sheets[at]
        const old = own?.scores[criterion] ?? null
        if (own === undefined || old === null) return
        const repeats = table.sheets.filter(
          ({ model, judge, source }) => model === own.model && judge === own.judge && source === own.source
        )
        if (repeats.length > 1) return
        const raised = { ...own, scores: own.scores.map((one, c) => (c === criterion ? 1_000_000 : one)) }
        const totalOf = (sheets: Table["sheets"]) =>
          evaluate(campaignFrom({ ...table, sheets })).panel.scores.get(own.model)?.total ?? null
        const [before, after] = [totalOf(table.sheets), totalOf(table.sheets.with(at, raised))]
        expect(before === null ? after === null : after !== null && compare(after, before) >= 0).toBe(true)
      })
    )
  })
})
