import { evaluate, ModelId, type Ruling } from "@dvk/core"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"

const levels = { A: 95, B: 85, C: 85, D: 70 }
const sheets = Object.entries(levels).map(([id, level]) =>
  sheet(id, "J1", [level, level, level, level, level])
)

const ruling = (kind: Ruling["kind"], model: string): Ruling => ({
  kind,
  model: ModelId(model),
  against: null,
  criterion: null,
  points: null,
  reason: "lý do",
  document: "05-TB/ĐU",
  date: null,
  by: "Trưởng ban"
})

const decided = (size: number, ...rulings: ReadonlyArray<Ruling>) => {
  const evaluation = evaluate(
    campaignOf({
      registrations: [...Object.keys(levels), "E"].map((id) => registration(id)),
      sheets,
      rulings,
      file: { shortlist: { size } }
    })
  )
  return {
    list: evaluation.decided.models.join(""),
    computed: evaluation.selection.selected.map(({ model }) => model).join(""),
    changed: evaluation.decided.rulings.map(
      ({ ruling: { kind, model }, computed }) => `${kind} ${model} ${computed}`
    ),
    faults: evaluation.decided.findings.map(
      ({ values }) => `${String(values["kind"])} ${String(values["why"])}`
    )
  }
}

describe("the list after the chair's rulings", () => {
  test("is the computed one where there are none", () => {
    expect(decided(3)).toEqual({ list: "ABC", computed: "ABC", changed: [], faults: [] })
  })

  test("settles a tie across the cut: one of the open models is put on it", () => {
    expect(decided(2, ruling("select", "C"))).toEqual({
      list: "AC",
      computed: "A",
      changed: ["select C open"],
      faults: []
    })
  })

  test("leaves one out and takes another, and the computed list stays beside it", () => {
    expect(decided(3, ruling("leave-out", "A"), ruling("select", "D"))).toEqual({
      list: "BCD",
      computed: "ABC",
      changed: ["leave-out A selected", "select D not-selected"],
      faults: []
    })
  })

  test("takes no model that is not ranked, and nothing from rulings that contradict each other", () => {
    expect(decided(3, ruling("select", "E"), ruling("select", "D"), ruling("leave-out", "D"))).toEqual({
      list: "ABC",
      computed: "ABC",
      changed: [],
      faults: ["select not-ranked", "select contradictory"]
    })
  })
})
