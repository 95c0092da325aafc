import { coverage, owed, parseIsoDate, type Unit, UnitId } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"

const unit = (id: string, minimum: number): Unit => ({
  id: UnitId(id),
  name: id,
  otherNames: [],
  kind: null,
  parent: null,
  minimum,
  validFrom: null,
  validTo: null,
  successor: null
})

const campaign = campaignOf({
  units: [unit("u1", 1), unit("u2", 2), unit("u3", 1), unit("u4", 0)],
  registrations: [registration("A"), registration("B"), registration("C", { unit: UnitId("u2") })],
  file: { deadlines: { registration: "2024-04-07" } }
})

test("each unit stands with what it registered against what the plan asks", () => {
  const { units, obliged, met, fields } = coverage(campaign)
  expect(units.map(({ unit: { id }, registered, missing }) => [id, registered, missing])).toEqual([
    ["u1", 2, 0],
    ["u2", 1, 1],
    ["u3", 0, 1],
    ["u4", 0, 0]
  ])
  expect([obliged, met]).toEqual([3, 1])
  expect(fields[0]).toEqual({ field: "economy", registered: 3 })
})

test.each([
  ["2024-04-06", 0],
  ["2024-04-07", 1],
  ["2024-05-01", 25]
])("on %s what is owed is %i days late", (on, daysLate) => {
  expect(
    owed(campaign, coverage(campaign), parseIsoDate(on)).map((entry) => [
      entry.unit.id,
      entry.count,
      entry.daysLate
    ])
  ).toEqual([
    ["u2", 1, daysLate],
    ["u3", 1, daysLate]
  ])
})

test("without a deadline nothing is late, and still owed", () => {
  const open = { ...campaign, file: { ...campaign.file, deadlines: {} } }
  expect(owed(open, coverage(open), parseIsoDate("2024-05-01")).map(({ daysLate }) => daysLate)).toEqual([
    null,
    null
  ])
})

test("without a deadline a unit owes that exists when the year begins, and none that comes or goes in other years", () => {
  const units = [
    { ...unit("gone", 1), validTo: parseIsoDate("2023-12-31") },
    { ...unit("there", 1), validTo: parseIsoDate("2025-06-30") },
    { ...unit("new", 1), validFrom: parseIsoDate("2025-07-01") }
  ]
  const open = campaignOf({ units, registrations: [], file: { deadlines: {} } })
  expect(open.file.year).toBe(2024)
  expect(coverage(open)).toMatchObject({ obliged: 1, met: 0 })
})

test("a unit of other years is not listed, unless it registered all the same", () => {
  const units = [
    { ...unit("gone", 1), validTo: parseIsoDate("2023-12-31") },
    { ...unit("there", 1), validTo: parseIsoDate("2025-06-30") },
    { ...unit("new", 1), validFrom: parseIsoDate("2025-07-01") }
  ]
  const listed = (registrations: ReadonlyArray<ReturnType<typeof registration>>) =>
    coverage(campaignOf({ units, registrations })).units.map(({ unit: { id }, missing }) => [id, missing])
  expect(listed([])).toEqual([["there", 1]])
  expect(listed([registration("A", { unit: UnitId("gone") })])).toEqual([
    ["gone", 0],
    ["there", 1]
  ])
})
