import {
  admit,
  evaluate,
  ModelId,
  parseIsoDate,
  parseRubric,
  type Registration,
  type RegistrationColumn,
  type Ruling
} from "@dvk/core"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { result } from "../../../../test/sample/sampleResults.ts"
import { rubricInput } from "../../../../test/sample/sampleRubric.ts"

const unranked = (
  entry: Registration,
  parts: { rules?: object; columns?: ReadonlySet<RegistrationColumn>; rulings?: ReadonlyArray<Ruling> } = {}
) => {
  const { rules, ...rest } = parts
  const campaign = campaignOf({
    registrations: [entry],
    sheets: [sheet("A", "J1", [80, 80, 80, 80, 80])],
    file: { deadlines: { registration: "2024-04-07" }, ...(rules === undefined ? {} : { rules }) },
    ...rest
  })
  return evaluate(campaign).ranking.unranked.map(({ reason }) => reason)
}

const on = (date: string) => ({ registeredOn: parseIsoDate(date) })
const ruling = (kind: Ruling["kind"]): Ruling => ({
  kind,
  model: ModelId("A"),
  against: null,
  criterion: null,
  points: null,
  reason: "lý do",
  document: "05-TB/ĐU",
  date: null,
  by: null
})

describe("lateness", () => {
  test("the deadline is exclusive: the day itself is one day late", () => {
    expect(unranked(registration("A", on("2024-04-06")))).toEqual([])
    expect(unranked(registration("A", on("2024-04-07")))).toMatchObject([
      { code: "late", values: { days: 1 } }
    ])
  })

  test("no date is never late", () => {
    expect(unranked(registration("A"))).toEqual([])
  })

  test("a ruling or the rule `admit` lets a late form in", () => {
    expect(unranked(registration("A", on("2024-05-01")), { rulings: [ruling("admit")] })).toEqual([])
    expect(unranked(registration("A", on("2024-05-01")), { rules: { late: "admit" } })).toEqual([])
  })
})

describe("gates", () => {
  test("close on a blank cell of a column that the campaign has", () => {
    expect(unranked(registration("A", { address: null }))).toMatchObject([
      { code: "gate-closed", values: { gate: "complete", columns: ["address"] } }
    ])
  })

  test("are unknown where no file has the column: one warning, nobody out", () => {
    const columns = new Set<RegistrationColumn>(["name", "unit", "content", "field"])
    const entries = ["A", "B"].map((id) => registration(id, { address: null }))
    const sheets = ["A", "B"].map((id) => sheet(id, "J1", [80, 80, 80, 80, 80]))
    const evaluation = evaluate(campaignOf({ registrations: entries, sheets, columns }))
    expect(evaluation.ranking.ranked).toHaveLength(2)
    expect(evaluation.findings).toMatchObject([
      { code: "gate-unknown", severity: "warning", values: { columns: ["address"] } }
    ])
  })
})

describe("a gate for commendation", () => {
  const rubric = Result.getOrThrow(
    parseRubric({
      ...rubricInput(),
      gates: [
        {
          id: "recognised",
          title: { vi: "Có văn bản công nhận", en: "Recognised" },
          for: "commendation",
          requires: ["recognitionDocument"],
          clause: "II.4"
        }
      ]
    })
  ).rubric
  const closed = (parts: Partial<Parameters<typeof campaignOf>[0]>) =>
    admit(campaignOf({ rubric, registrations: [registration("A")], ...parts })).closedGates.get(ModelId("A"))
  const asked = { resultColumns: new Set(["recognitionDocument" as const]) }

  test("is opened by a document that came with the results, though the form is blank", () => {
    const columns = new Set<RegistrationColumn>(["recognitionDocument"])
    const results = [result("A", { recognitionDocument: "05-QĐ/ĐU" })]
    expect(closed({ columns })).toEqual(["recognised"])
    expect(closed({ columns, ...asked, results })).toBeUndefined()
    expect(closed({ columns, ...asked, results: [result("A")] })).toEqual(["recognised"])
  })

  test("is closed where only the results ask for the document, and unknown where nobody does", () => {
    expect(closed({ ...asked, results: [result("A")] })).toEqual(["recognised"])
    expect(closed({})).toBeUndefined()
  })
})

test("a cell that cannot be read is no blank: nobody out, one warning that names the models", () => {
  const rubric = Result.getOrThrow(
    parseRubric({
      ...rubricInput(),
      gates: [{ ...rubricInput().gates[0], requires: ["registeredOn", "subjectKind"] }]
    })
  ).rubric
  const models = [
    registration("A", { registeredOn: null, unread: ["registeredOn"], subjectKind: null }),
    registration("B", { ...on("2024-04-01"), subjectKind: null, unread: ["subjectKind"] }),
    registration("C", { registeredOn: null })
  ]
  const { refused, findings } = admit(campaignOf({ rubric, registrations: models }))
  expect(refused.map(({ registration: { id }, reason }) => [id, reason.values["columns"]])).toEqual([
    ["A", ["subjectKind"]],
    ["C", ["registeredOn"]]
  ])
  expect(findings).toMatchObject([
    {
      code: "gate-unread",
      severity: "warning",
      values: { models: ["A", "B"], columns: ["registeredOn", "subjectKind"], count: 2 }
    }
  ])
})

test("a disqualified model is on its own list with the ground, whatever else holds", () => {
  expect(
    unranked(registration("A", on("2024-05-01")), { rulings: [ruling("disqualify"), ruling("admit")] })
  ).toMatchObject([{ code: "disqualified", values: { ground: "lý do", document: "05-TB/ĐU" } }])
})
