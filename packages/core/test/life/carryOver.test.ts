import {
  type Campaign,
  carryOver,
  formerUnitFindings,
  JudgeId,
  ModelId,
  parseIsoDate,
  type Unit,
  UnitId
} from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import { step } from "../../../../test/sample/sampleSteps.ts"

const unit = (id: string, changes: Partial<Unit> = {}): Unit => ({
  id: UnitId(id),
  name: `Đơn vị ${id}`,
  otherNames: [],
  kind: "xã",
  parent: null,
  minimum: 1,
  validFrom: null,
  validTo: null,
  successor: null,
  ...changes
})

const ended = { validTo: parseIsoDate("2025-06-30") }
const units = [
  unit("an", { ...ended, successor: UnitId("an-binh") }),
  unit("binh", { ...ended, successor: UnitId("an-binh") }),
  unit("an-binh", { validFrom: parseIsoDate("2025-07-01") }),
  unit("phong", ended),
  unit("chau")
]

const models = [
  registration("A", { unit: UnitId("an"), unitName: "Đơn vị an", registeredOn: parseIsoDate("2024-03-01") }),
  registration("B", { unit: UnitId("chau"), unitName: "Đơn vị chau", yearBegun: 2019 }),
  registration("C", { unit: UnitId("phong"), unitName: "Đơn vị phong" }),
  registration("D", { unit: UnitId("chau"), unitName: "Đơn vị chau" })
]

const campaign = (parts: Partial<Pick<Campaign, "steps" | "rulings">> = {}): Campaign =>
  campaignOf({ registrations: models, units, ...parts })

describe("carrying over into another year", () => {
  test("models keep their ids, and go to the successor of a unit that is no more", () => {
    const { models: carried, replaced, withoutHeir } = carryOver(campaign(), 2027)
    expect(carried.map(({ registration: { id }, unitName, yearBegun }) => [id, unitName, yearBegun])).toEqual(
      [
        ["A", "Đơn vị an-binh", 2024],
        ["B", "Đơn vị chau", 2019],
        ["C", "Đơn vị phong", 2024],
        ["D", "Đơn vị chau", 2024]
      ]
    )
    expect(replaced.map(({ unit, heir }) => [unit.id, heir.id])).toEqual([
      ["an", "an-binh"],
      ["binh", "an-binh"]
    ])
    expect(withoutHeir.map(({ id }) => id)).toEqual(["phong"])
  })

  test("the new list has the units of the new year; one that ends within it still has a part in it", () => {
    expect(carryOver(campaign(), 2027).units?.map(({ id }) => id)).toEqual(["an-binh", "phong", "chau"])
    expect(carryOver(campaign(), 2025).units).toHaveLength(5)
  })

  test("members of a replaced unit follow it; who looked after it by its old name is told", () => {
    const member = {
      id: JudgeId("J1"),
      name: "Một",
      role: null,
      unit: UnitId("an"),
      areas: ["Kinh tế", "ĐƠN VỊ AN"],
      conflicts: ["binh", "B"]
    }
    const { committee, oldAreas } = carryOver({ ...campaign(), committee: [member] }, 2027)
    expect(committee).toEqual([{ ...member, unit: "an-binh", conflicts: ["an-binh", "B"] }])
    expect(oldAreas).toEqual([{ member, areas: ["ĐƠN VỊ AN"] }])
  })

  test("stopped and disqualified models stay behind, by name", () => {
    const { models: carried, left } = carryOver(
      campaign({
        steps: [step("B", "stopped", "2024-10-01")],
        rulings: [
          {
            kind: "disqualify",
            model: ModelId("C"),
            against: null,
            criterion: null,
            points: null,
            reason: "Khai sai",
            document: null,
            date: null,
            by: null
          }
        ]
      }),
      2027
    )
    expect(carried.map(({ registration: { id } }) => id)).toEqual(["A", "D"])
    expect(left.map(({ registration: { id }, why, on }) => [id, why, on])).toEqual([
      ["B", "stopped", "2024-10-01"],
      ["C", "disqualified", null]
    ])
  })

  test("the history goes along, the day of the old form in it; no verdict is made up", () => {
    const recognised = step("A", "recognised", "2024-11-01", { document: "12-QĐ/UBND" })
    const [first] = carryOver(campaign({ steps: [recognised] }), 2025).models
    expect(first?.recognitionDocument).toBe("12-QĐ/UBND")
    expect(first?.history.map(({ kind, on }) => [kind, on])).toEqual([
      ["registered", "2024-03-01"],
      ["recognised", "2024-11-01"]
    ])
  })

  test("a recognition that only the form tells stays on the form, and makes up no step", () => {
    const registrations = [registration("A", { recognitionDocument: "12-QĐ/UBND" })]
    expect(carryOver(campaignOf({ registrations }), 2025).models).toMatchObject([
      { recognitionDocument: "12-QĐ/UBND", history: [] }
    ])
  })

  test("a year at a time or at once, it is the same models with the same histories", () => {
    const kinds = fc.constantFrom("appraised", "recognised", "kept", "inspected", "stopped")
    const steps = fc.array(
      fc.tuple(fc.constantFrom("A", "B", "C", "D"), kinds, fc.integer({ min: 1, max: 9 }))
    )
    fc.assert(
      fc.property(steps, (rows) => {
        const old = campaign({ steps: rows.map(([id, kind, month]) => step(id, kind, `2024-0${month}-01`)) })
        const next = carryOver(old, 2025)
        const between = campaignOf({
          file: { year: 2025 },
          units: next.units,
          registrations: next.models.map(({ registration: own, yearBegun }) => ({
            ...own,
            registeredOn: null,
            yearBegun
          })),
          steps: next.models.flatMap(({ registration: { id, origin }, history }) =>
            history.map(({ implied: _, ...own }) => ({ ...own, model: id, origin }))
          )
        })
        const what = (carried: ReturnType<typeof carryOver>) =>
          carried.models.map(({ registration: { id }, unitName, yearBegun, history }) => ({
            id,
            unitName,
            yearBegun,
            history: history.map(({ kind, on }) => [kind, on])
          }))
        expect(what(carryOver(between, 2027))).toEqual(what(carryOver(old, 2027)))
      })
    )
  })
})

describe("a unit that is no more", () => {
  const found = (year: number, changes: Readonly<Record<string, unknown>> = {}) =>
    formerUnitFindings(campaignOf({ file: { year, ...changes }, registrations: models, units }))

  test("is read without a word in a campaign of its time", () => {
    expect(found(2024)).toEqual([])
    expect(found(2025, { deadlines: { registration: "2025-04-07" } })).toEqual([])
  })

  test("is told with its successor afterwards, where it has one; the model stays under the old name", () => {
    const registrations = models.map((own) => ({ ...own, registeredOn: null }))
    const campaign = campaignOf({ file: { year: 2026 }, registrations, units })
    expect(formerUnitFindings(campaign)).toMatchObject([
      {
        code: "former-unit",
        model: "A",
        values: { unit: "Đơn vị an", validTo: "2025-06-30", successor: "Đơn vị an-binh" }
      },
      { code: "former-unit", model: "C", values: { successor: null } }
    ])
  })

  test("was there on the day of the form", () => {
    expect(found(2026).map(({ model }) => model)).toEqual(["C"])
  })
})
