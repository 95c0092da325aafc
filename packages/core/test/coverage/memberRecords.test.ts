import {
  appraisalTeams,
  coverage,
  evaluate,
  JudgeId,
  memberRecords,
  parseIsoDate,
  type Unit,
  UnitId
} from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { sampleRubric } from "../../../../test/sample/sampleRubric.ts"
import { step } from "../../../../test/sample/sampleSteps.ts"

const scores = sampleRubric().criteria.map(() => 80)

const member = (id: string, areas: ReadonlyArray<string> = [], team?: string) => ({
  id: JudgeId(id),
  name: `Thành viên ${id}`,
  role: null,
  unit: id === "J2" ? UnitId("u2") : null,
  areas,
  ...(team === undefined ? {} : { team }),
  conflicts: []
})

const registrations = [
  registration("A"),
  registration("B", { unit: UnitId("u2"), unitName: "Xóm 2", address: "Xóm 2" }),
  registration("C", { address: "Đội 4, Xóm 1" })
]

test("a member owes the sheets of models that the member may score; who has no sheet at all is not asked", () => {
  const campaign = campaignOf({
    registrations,
    committee: [member("J1"), member("J2"), member("J3")],
    sheets: [sheet("A", "J1", scores), sheet("A", "J2", scores)]
  })
  expect(
    memberRecords(evaluate(campaign), []).map(({ member, sheetsOwed }) => [member.id, sheetsOwed])
  ).toEqual([
    ["J1", ["B", "C"]],
    // B is of the member's own unit.
    ["J2", ["C"]],
    ["J3", null]
  ])
})

test("an area is a field by its title, a unit, or a place that addresses name", () => {
  const [field] = sampleRubric().fields
  const committee = [member("J1", [`Lĩnh vực ${field?.title.vi ?? ""}`, "Đội 4"])]
  const campaign = campaignOf({ registrations, committee, sheets: [sheet("A", "J1", scores)] })
  expect(memberRecords(evaluate(campaign), [])[0]?.areas).toMatchObject([
    { of: { kind: "field", field: field?.id }, registered: ["A", "B", "C"], scored: ["A"] },
    { of: { kind: "place" }, registered: ["C"], scored: [] }
  ])
})

test("teams have the fields of their members, and the fields that nobody has are named", () => {
  const { fields } = sampleRubric()
  const committee = [
    member("J1", [fields[0]?.title.vi ?? ""], "Tổ 1"),
    member("J2", [], "Tổ 1"),
    member("J3")
  ]
  expect(appraisalTeams(campaignOf({ committee }))).toMatchObject({
    teams: [{ team: "Tổ 1", members: [{ id: "J1" }, { id: "J2" }], fields: [fields[0]?.id] }],
    withoutTeam: fields.slice(1).map(({ id }) => id)
  })
  expect(appraisalTeams(campaignOf({ committee: [member("J1")] }))).toBeNull()
})

test("a unit that does not exist on the last day of registration owes none", () => {
  const unit = (id: string, validTo: string | null): Unit => ({
    id: UnitId(id),
    name: id,
    otherNames: [],
    kind: null,
    parent: null,
    minimum: 1,
    validFrom: null,
    validTo: validTo === null ? null : parseIsoDate(validTo),
    successor: null
  })
  const units = [unit("cũ", "2025-04-05"), unit("còn", "2025-04-06"), unit("mãi", null)]
  const { obliged, units: owing } = coverage(
    campaignOf({ units, file: { deadlines: { registration: "2025-04-07" } } })
  )
  expect(obliged).toBe(2)
  expect(owing.map(({ unit: { id }, missing }) => [id, missing])).toEqual([
    ["còn", 1],
    ["mãi", 1]
  ])
})

test("nobody is asked for a sheet of a model that was stopped", () => {
  const campaign = campaignOf({
    registrations,
    committee: [member("J1")],
    steps: [step("C", "stopped", "2024-06-01")],
    sheets: [sheet("A", "J1", scores)]
  })
  expect(memberRecords(evaluate(campaign), []).map(({ sheetsOwed }) => sheetsOwed)).toEqual([["B"]])
})
