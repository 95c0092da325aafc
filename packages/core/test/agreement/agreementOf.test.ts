import {
  type Agreement,
  agreementOf,
  type Campaign,
  evaluate,
  gridOfRows,
  JudgeId,
  judgeSeverityOf,
  ModelId,
  parseRubric,
  UnitId
} from "@dvk/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sampleCampaign, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { rubricInput, sampleRubric } from "../../../../test/sample/sampleRubric.ts"

/** One criterion, so that a sheet's total is its score. */
const rubric = sampleRubric([{ id: "c1", weight: 100 }])

type Scores = Readonly<Record<string, ReadonlyArray<number | null>>>

/** A campaign from a row a model; the columns are the judges J1, J2, …; null is no sheet. */
const campaign = (scores: Scores, file: Readonly<Record<string, unknown>> = {}): Campaign =>
  campaignOf({
    rubric,
    file,
    registrations: Object.keys(scores).map((id) => registration(id)),
    sheets: Object.entries(scores).flatMap(([id, row]) =>
      row.flatMap((score, at) => (score === null ? [] : [sheet(id, `J${at + 1}`, [score])]))
    )
  })

const agreement = (scores: Scores, file: Readonly<Record<string, unknown>> = {}): Agreement =>
  agreementOf(evaluate(campaign(scores, file)))

/** Every number in a value, at any depth. */
const numbersIn = (value: unknown): ReadonlyArray<number> =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : []

describe("agreement over a campaign", () => {
  test("counts models with a score, judges with a sheet that counts, and those sheets", () => {
    const { models, judges, sheets } = agreement({ A: [90, 80], B: [70, null], C: [null, null] })
    expect([models, judges, sheets]).toEqual([2, 2, 3])
  })

  test("rests on the judges' totals and on each criterion", () => {
    // As by hand for α itself: 1 1, 1 3, 3 3 give 4/9.
    const { alpha, criteria } = agreement({ A: [1, 1], B: [1, 3], C: [3, 3] })
    expect(alpha.interval.known && alpha.interval.value).toBeCloseTo(4 / 9, 12)
    expect(criteria.map(({ criterion }) => criterion)).toEqual(["c1"])
    expect(criteria[0]?.alpha).toEqual(alpha)
  })

  test("a sheet that a median leaves out is a judge's sheet all the same", () => {
    const scores = { A: [90, 80, 10], B: [70, 60, 20], C: [50, 55, 30] }
    expect(agreement(scores, { rules: { panel: "median" } }).alpha).toEqual(agreement(scores).alpha)
  })

  test("what a judge gave a criterion that does not apply to a model stays out", () => {
    const input = rubricInput([
      { id: "c1", weight: 50 },
      { id: "c2", weight: 50 }
    ])
    const { rubric: parsed } = Result.getOrThrow(
      parseRubric({
        ...input,
        criteria: input.criteria.map((criterion) =>
          criterion.id === "c2" ? { ...criterion, appliesTo: { subjectKinds: ["household"] } } : criterion
        )
      })
    )
    const evaluation = evaluate(
      campaignOf({
        rubric: parsed,
        registrations: [registration("A"), registration("B", { subjectKind: "household" })],
        sheets: ["A", "B"].flatMap((id) => [
          sheet(id, "J1", [80, 10]),
          sheet(id, "J2", [70, id === "A" ? 90 : 10])
        ])
      })
    )
    // Of c2 only B's two scores are left; A's 10 and 90 would have been a second model.
    const why = "one-shared-model"
    expect(agreementOf(evaluation).criteria[1]?.alpha.interval).toEqual({ known: false, why })
  })
})

describe("every admitted model has one place in a judge's record", () => {
  test("a sheet of a model without a score is neither scored nor lost", () => {
    // Two sheets are asked for: B has one, and C none but a blank one.
    const scores = { A: [90, 80], B: [70, null], D: [60, 50] }
    const base = campaign(scores, { rules: { minimumJudges: 2 } })
    const { records } = agreementOf(evaluate(base))
    expect(records[0]).toMatchObject({ scored: 2, unscored: ["B"], notScored: [], notCounted: [] })
    expect(records[1]).toMatchObject({ scored: 2, unscored: [], notScored: ["B"], notCounted: [] })
  })

  test("a wholly blank row of a form is a model that was not scored", () => {
    const { records } = agreement({ A: [90, 80], B: [70, 60] })
    const blank = agreementOf(
      evaluate(
        campaignOf({
          rubric,
          registrations: [registration("A"), registration("B")],
          sheets: [
            sheet("A", "J1", [90]),
            sheet("A", "J2", [80]),
            sheet("B", "J1", [null]),
            sheet("B", "J2", [60])
          ]
        })
      )
    )
    expect(records[0]).toMatchObject({ scored: 2, notScored: [], notCounted: [] })
    expect(blank.records[0]).toMatchObject({ scored: 1, notScored: ["B"], notCounted: [] })
  })

  test("a member of whom there is no sheet is named apart", () => {
    const member = (id: string) => ({
      id: JudgeId(id),
      name: id,
      role: null,
      unit: null,
      areas: [],
      conflicts: []
    })
    const base = campaign({ A: [90, 80], B: [70, 60] })
    const { absent } = agreementOf(evaluate({ ...base, committee: ["J1", "J2", "J3"].map(member) }))
    expect(absent).toEqual(["J3"])
    expect(agreement({ A: [90, 80] }).absent).toEqual([])
  })
})

test("one judge has nobody to be compared with", () => {
  expect(agreement({ A: [90], B: [70] }).severity).toEqual({ kind: "one-judge" })
})

describe("beside other sources of scores", () => {
  const title = { vi: "Nguồn", en: "Source" }
  const { rubric: shared } = Result.getOrThrow(
    parseRubric({
      ...rubricInput([
        { id: "c1", weight: 60 },
        { id: "c2", weight: 40 }
      ]),
      scoreSources: [
        { id: "committee", title, points: 80, criteria: ["c1"] },
        { id: "public", title, points: 20, criteria: ["c2"] }
      ]
    })
  )
  const evaluation = evaluate(
    campaignOf({
      rubric: shared,
      registrations: [registration("A"), registration("B")],
      sheets: [
        sheet("A", "J1", [100, null]),
        sheet("A", "J2", [50, null]),
        sheet("B", "J1", [75, null]),
        sheet("A", "P", [null, 90], { source: "public" }),
        sheet("B", "P", [null, 10], { source: "public" })
      ]
    })
  )

  test("only the committee is looked at, on its own criteria and its own scale of 80 points", () => {
    const { judges, sheets, criteria, records } = agreementOf(evaluation)
    expect([judges, sheets, criteria.map(({ criterion }) => criterion)]).toEqual([2, 3, ["c1"]])
    expect(records.map(({ judge, mean }) => [judge, mean])).toEqual([
      ["J1", { known: true, value: 70 }],
      ["J2", { known: true, value: 40 }]
    ])
  })
})

describe("works on whatever there is", () => {
  test.each<[what: string, scores: Scores]>([
    ["no model", {}],
    ["no sheet", { A: [null], B: [null] }],
    ["one sheet", { A: [80] }],
    ["one judge", { A: [80], B: [70], C: [60] }],
    ["one model", { A: [80, 70, 60] }],
    ["equal scores", { A: [70.1, 70.1, 70.1], B: [70.1, 70.1, 70.1], C: [70.1, 70.1, 70.1] }],
    ["nobody scored what another did", { A: [80, null], B: [null, 70] }]
  ])("%s: every number is finite", (_, scores) => {
    for (const value of numbersIn(agreement(scores))) expect(Number.isFinite(value)).toBe(true)
  })

  test("and says why a figure is missing", () => {
    expect(agreement({ A: [null] }).alpha.interval).toEqual({ known: false, why: "no-sheets" })
    expect(agreement({ A: [80], B: [70] }).intraclass).toEqual({ known: false, why: "one-judge" })
    expect(agreement({ A: [80, 70] }).concordance).toEqual({ known: false, why: "one-model" })
    expect(agreement({ A: [80, null], B: [null, 70] }).alpha.interval).toEqual({
      known: false,
      why: "no-shared-models"
    })
    expect(agreement({ A: [70, 70], B: [70, 70] }).alpha.interval).toEqual({ known: false, why: "no-spread" })
  })
})

describe("a judge's record", () => {
  const { records } = agreement({ A: [90, 80, 85], B: [70, 60, null], C: [80, 76, 75] })
  const j1 = records[0]

  test("has mean, spread and range of the judge's own totals", () => {
    // 90, 70, 80: mean 80, squares 100 + 100 + 0, over 2: 10² .
    expect(j1?.scored).toBe(3)
    expect(j1?.mean).toEqual({ known: true, value: 80 })
    expect(j1?.spread).toEqual({ known: true, value: 10 })
    expect(j1?.range).toEqual({ known: true, value: { lowest: 70, highest: 90 } })
  })

  test("tells how far the judge is from the mean of all judges of the model", () => {
    // A: 90 − 85 = 5; B: 70 − 65 = 5; C: 80 − 77 = 3.
    expect(j1?.distance.known && j1.distance.value.signed).toBeCloseTo(13 / 3, 12)
    // J3: 85 − 85 = 0 and 75 − 77 = −2.
    expect(records[2]?.distance).toEqual({ known: true, value: { signed: -1, absolute: 1 } })
  })

  test("correlates with the mean of the others", () => {
    // Others: 82.5, 60, 75.5. Deviations from their mean 72 2/3: 59/6, −76/6, 17/6; J1's: 10, −10, 0.
    const expected = 1350 / 6 / Math.sqrt((200 * (59 * 59 + 76 * 76 + 17 * 17)) / 36)
    expect(j1?.correlation.known && j1.correlation.value).toBeCloseTo(expected, 12)
    expect(records[2]?.correlation).toEqual({ known: false, why: "too-few-models" })
  })

  test("names what is not scored, and apart from it what the judge must not score or what does not count", () => {
    const evaluation = evaluate(
      campaignOf({
        registrations: [
          registration("A"),
          registration("B", { unit: UnitId("u2") }),
          registration("C", { unit: UnitId("u2") }),
          registration("D", { unit: UnitId("u2") })
        ],
        committee: [
          { id: JudgeId("J1"), name: "J1", role: null, unit: UnitId("u1"), areas: [], conflicts: [] },
          { id: JudgeId("J2"), name: "J2", role: null, unit: null, areas: [], conflicts: [] }
        ],
        sheets: [
          sheet("A", "J1", [90, 90, 90, 90, 90]),
          sheet("B", "J1", [80, 80, 80, 80, 80]),
          sheet("C", "J1", [80, null, 80, 80, 80]),
          sheet("A", "J2", [70, 70, 70, 70, 70])
        ]
      })
    )
    const [first, second] = agreementOf(evaluation).records
    expect(first).toMatchObject({
      judge: "J1",
      scored: 1,
      notScored: ["D"],
      recused: ["A"],
      notCounted: ["C"]
    })
    expect(second).toMatchObject({
      judge: "J2",
      scored: 1,
      notScored: ["B", "C", "D"],
      recused: [],
      notCounted: []
    })
  })
})

describe("severity", () => {
  test("complete sheets under a panel mean: adjusting cannot change the order", () => {
    const { severity } = agreement({ A: [90, 80], B: [70, 50] })
    expect(severity).toMatchObject({ kind: "adjusted", complete: true, orderCannotChange: true })
  })

  test("under a median that is not said", () => {
    const { severity } = agreement({ A: [90, 80], B: [70, 50] }, { rules: { panel: "median" } })
    expect(severity).toMatchObject({ complete: true, orderCannotChange: false })
  })

  test("with holes, raw and adjusted stand side by side, each with its ranks", () => {
    // J2 gives 10 less than J1. B has the severe judge only: 74 from J2 is worth 84 from J1, midway 79.
    const { severity } = agreement({ A: [80, 70], B: [null, 74], C: [82, null] })
    if (severity.kind !== "adjusted") throw new Error(severity.kind)
    expect(severity.orderCannotChange).toBe(false)
    expect(
      severity.models.map(({ model, raw, adjusted, rawRank, adjustedRank }) => [
        model,
        raw,
        adjusted.toFixed(9),
        rawRank,
        adjustedRank
      ])
    ).toEqual([
      ["A", 75, "75.000000000", 2, 3],
      ["B", 74, "79.000000000", 3, 1],
      ["C", 82, "77.000000000", 1, 2]
    ])
  })

  test("islands are named instead of adjusted", () => {
    expect(agreement({ A: [80, 70, null], B: [null, null, 60] }).severity).toEqual({
      kind: "islands",
      islands: [
        { judges: [JudgeId("J1"), JudgeId("J2")], models: [ModelId("A")] },
        { judges: [JudgeId("J3")], models: [ModelId("B")] }
      ]
    })
  })
})

test("more judges than the equations are solved for is said, and not tried", () => {
  const judges = Array.from({ length: 2001 }, (_, at) => JudgeId(`J${at}`))
  const grid = gridOfRows([judges.map(() => 80)])
  expect(judgeSeverityOf(grid, judges, [ModelId("A")], "mean")).toEqual({
    kind: "too-many-judges",
    judges: 2001,
    most: 2000
  })
})

test("nothing depends on the order in which models, judges and sheets were read", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.infiniteStream(fc.nat()), (seed, numbers) => {
      const { registrations, scores, ...rest } = sampleCampaign({ models: 6, judges: 4, seed })
      const rows = [...scores.model.keys()].filter((row) => row % 7 !== seed % 7)
      const sheets = rows.map((row) =>
        sheet(
          scores.models[scores.model[row] ?? 0] ?? "",
          scores.judges[scores.judge[row] ?? 0] ?? "",
          [...scores.scores.subarray(row * 5, row * 5 + 5)].map((score) => score / 10_000),
          { line: row + 2 }
        )
      )
      const shuffled = <A>(entries: ReadonlyArray<A>): ReadonlyArray<A> =>
        entries
          .map((entry) => ({ entry, key: numbers.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry)
      const one = campaignOf({ ...rest, file: {}, registrations, sheets })
      const other = campaignOf({
        ...rest,
        file: {},
        registrations: shuffled(registrations),
        sheets: shuffled(sheets)
      })
      expect(agreementOf(evaluate(other))).toEqual(agreementOf(evaluate(one)))
    }),
    { numRuns: 30 }
  )
})
