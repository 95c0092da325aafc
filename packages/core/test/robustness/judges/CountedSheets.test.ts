import { evaluate, FieldId, JudgeId, ModelId, type Ruling, toExactString } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../../test/sample/sampleCampaign.ts"
import { rubricWith } from "../../../../../test/sample/sampleRubric.ts"
import { type Keys, keysUnder } from "../../../src/robustness/draws/Keys.ts"
import { countedSheets } from "../../../src/robustness/judges/CountedSheets.ts"
import { judgeKeys } from "../../../src/robustness/judges/judgeKeys.ts"
import { criterionRows } from "../../../src/robustness/weights/CriterionRows.ts"
import { weightKeys } from "../../../src/robustness/weights/weightKeys.ts"

const title = { vi: "x", en: "x" }
const ruling: Ruling = {
  kind: "bonus",
  model: ModelId("A"),
  against: null,
  criterion: "initiative",
  points: 20_000,
  reason: "lý do",
  document: null,
  date: null,
  by: null
}

const criteria = [
  { id: "a", weight: 40 },
  { id: "b", weight: 35, appliesTo: { fields: ["economy"] } },
  { id: "c", weight: 25 }
]

const adjustments = [{ id: "initiative", kind: "bonus", title, most: 5, clause: "II" }]

const rubricOf = (scoreSources: ReadonlyArray<object>) => rubricWith({ scoreSources, adjustments }, criteria)

const score = fc.integer({ min: 0, max: 10 }).map((level) => level * 10)
const blank = fc.oneof({ weight: 6, arbitrary: score }, { weight: 1, arbitrary: fc.constant(null) })

const campaigns = fc
  .record({
    committee: fc.array(
      fc.tuple(
        fc.constantFrom("A", "B", "C", "D"),
        fc.constantFrom("J1", "J2", "J3", "J4"),
        fc.tuple(blank, blank, blank)
      ),
      {
        minLength: 6,
        maxLength: 20
      }
    ),
    others: fc.tuple(score, score, score, score),
    rules: fc.record({
      panel: fc.constantFrom("mean", "median", "trimmed"),
      missingScore: fc.constantFrom("drop-sheet", "rescale")
    }),
    sources: fc.constantFrom(
      [{ id: "committee", title }],
      [
        { id: "committee", title, points: 80 },
        { id: "public", title, points: 20 }
      ],
      [
        { id: "committee", title, points: 70, panel: "median" },
        { id: "public", title, points: 30, criteria: ["c"] }
      ]
    )
  })
  .map(({ committee, others, rules, sources }) =>
    campaignOf({
      rubric: rubricOf(sources),
      registrations: ["A", "B", "C", "D"].map((id, at) =>
        registration(id, { field: FieldId(at % 2 === 0 ? "economy" : "culture-society") })
      ),
      sheets: [
        ...committee.map(([model, judge, scores], at) => sheet(model, judge, scores, { line: at + 2 })),
        ...["A", "B", "C", "D"].map((model, at) =>
          sheet(model, "people", [others[at] ?? 0, others[at] ?? 0, others[at] ?? 0], {
            source: "public",
            line: at + 50
          })
        )
      ],
      rulings: [
        ruling,
        { ...ruling, kind: "not-applicable", model: ModelId("C"), criterion: "a", points: null }
      ],
      file: { rules }
    })
  )

const ranksOf = (source: Keys, weights: ReadonlyArray<number> | null, models: number) => {
  const { keys } = keysUnder(source, weights ?? Array<number>(source.weights).fill(1), models)
  return Array.from(keys, (key) => 1 + keys.filter((other) => other > key).length)
}

test("other sources, bonuses and criteria that do not apply leave the ranks what they are", () => {
  fc.assert(
    fc.property(campaigns, (campaign) => {
      const evaluation = evaluate(campaign)
      const counted = countedSheets(evaluation)
      if (counted === null) return
      const { method } = counted.committee
      const expected = counted.models.map(({ scoreRank }) => scoreRank)
      const judges = judgeKeys(counted, method, null)
      expect(judges.exact).toBe(true)
      expect(ranksOf(judges, null, expected.length)).toEqual(expected)
      const rows = criterionRows(evaluation, counted)
      const weights = weightKeys(rows, method, null)
      // Rescaled sheets are added up as rounded quotients: a tie may come out as none there.
      expect(weights.exact ? ranksOf(weights, rows.shares, expected.length) : expected).toEqual(expected)
    }),
    { numRuns: 500 }
  )
})

test("what a source and a bonus add is added to each of the committee's sheets", () => {
  // Committee 80 of 100: J1 gives 60 % and J2 80 %; the public gives 20 · 50 % = 10; the bonus is 2.
  const evaluation = evaluate(
    campaignOf({
      rubric: rubricOf([
        { id: "committee", title, points: 80 },
        { id: "public", title, points: 20 }
      ]),
      registrations: [registration("A", { field: FieldId("economy") })],
      sheets: [
        sheet("A", "J1", [60, 60, 60]),
        sheet("A", "J2", [80, 80, 80], { line: 3 }),
        sheet("A", "people", [50, 50, 50], { source: "public", line: 4 })
      ],
      rulings: [ruling]
    })
  )
  const counted = countedSheets(evaluation)
  expect(counted?.judges).toEqual([JudgeId("J1"), JudgeId("J2")])
  expect(counted?.sheets[0]?.map(({ total }) => toExactString(total))).toEqual(["60", "76"])
  expect(toExactString(counted?.models[0]?.score.total ?? { numerator: 0n, denominator: 1n })).toBe("68")
})
