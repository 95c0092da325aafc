import {
  evaluate,
  ModelId,
  parseIsoDate,
  type Registration,
  type RegistrationColumn,
  type Ruling
} from "@dvk/core"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"

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

test("a disqualified model is on its own list with the ground, whatever else holds", () => {
  expect(
    unranked(registration("A", on("2024-05-01")), { rulings: [ruling("disqualify"), ruling("admit")] })
  ).toMatchObject([{ code: "disqualified", values: { ground: "lý do", document: "05-TB/ĐU" } }])
})
