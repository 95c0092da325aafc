import { type Activity, type Delivery, groundOf, parseIsoDate, type Unit, UnitId } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"

const unit = (id: string, name: string, kind: string): Unit => ({
  id: UnitId(id),
  name,
  otherNames: [],
  kind,
  parent: null,
  minimum: 0,
  validFrom: null,
  validTo: null,
  successor: null
})

const units = [
  unit("a1", "Ấp 1", "Ấp"),
  unit("a2", "Ấp 2", "ấp"),
  unit("a3", "Ấp 3", "ấp"),
  unit("a12", "Ấp 12", "ấp"),
  unit("dt", "Đoàn thanh niên", "đoàn thể")
]

const told = (by: number, activity: Partial<Activity>): Delivery => ({
  party: { kind: "unit", unit: units[by] ?? unit("?", "?", "?") },
  duty: null,
  on: null,
  document: null,
  note: null,
  activity: {
    hamlets: [],
    day: parseIsoDate("2024-07-16"),
    partners: [],
    content: null,
    people: null,
    cost: null,
    funding: null,
    road: null,
    length: null,
    ...activity
  },
  origin: { file: "reports/a.csv", line: 2, sheetRow: 2 }
})

const hamlets = (parts: Parameters<typeof campaignOf>[0]) => {
  const found = groundOf(campaignOf({ units, ...parts })).hamlets
  return [found?.covered.map(({ id }) => id), found?.missing.map(({ id }) => id)]
}

test("a hamlet is reached by its own model, by an address and by an activity there; no number passes for another", () => {
  const own = registration("A", { unit: UnitId("a3"), address: null })
  const there = registration("B", { unit: UnitId("dt"), address: "Nhà văn hóa ấp 12, xã Thử" })
  expect(hamlets({ registrations: [own, there], deliveries: [told(4, { hamlets: ["ẤP 2"] })] })).toEqual([
    ["a12", "a2", "a3"],
    ["a1"]
  ])
})

test("without units that are hamlets nothing is said of them", () => {
  expect(groundOf(campaignOf({ units: [unit("dt", "Đoàn", "đoàn thể")] })).hamlets).toBeNull()
})

test("sums count each row once, though a row of two hamlets stands under both; what lies ahead is left out", () => {
  const deliveries = [
    told(4, { hamlets: ["Ấp 1", "Ấp 2"], people: 30, cost: 1_000_000, partners: ["Lữ đoàn 75"] }),
    told(0, { people: 10, road: "Đường trục", length: 700, partners: ["lữ đoàn 75"] }),
    told(1, { day: parseIsoDate("2024-07-20"), cost: 500_000 })
  ]
  const ground = groundOf(campaignOf({ units, deliveries }), parseIsoDate("2024-07-17"))
  expect(ground).toMatchObject({ activities: 2, people: 40, cost: 1_000_000, roads: 1, metres: 700 })
  expect(
    ground.days.map(({ hamlet, activities, partners }) => [hamlet, activities.length, partners.length])
  ).toEqual([
    ["Ấp 1", 2, 1],
    ["Ấp 2", 1, 1]
  ])
})

test("a road put down counts with its length and reaches nobody: work on it does", () => {
  const road = told(0, { day: null, road: "Đường trục", length: 1200 })
  const before = groundOf(campaignOf({ units, deliveries: [{ ...road, on: parseIsoDate("2024-07-12") }] }))
  expect(before).toMatchObject({ activities: 0, roads: 1, metres: 1200, days: [] })
  expect(before.hamlets?.covered).toEqual([])
  const work = told(0, { content: "Phát quang", people: 40 })
  const after = groundOf(campaignOf({ units, deliveries: [road, work] }))
  expect(after).toMatchObject({ activities: 1, people: 40, roads: 1, metres: 1200 })
  expect(after.hamlets?.covered.map(({ id }) => id)).toEqual(["a1"])
})

test("a road is put down on the day it was handed in, and not before", () => {
  const road = { ...told(0, { day: null, road: "Đường trục", length: 1200 }), on: parseIsoDate("2024-07-12") }
  const campaign = campaignOf({ units, deliveries: [road] })
  const roadsOn = (day: string): number => groundOf(campaign, parseIsoDate(day)).roads
  expect([roadsOn("2024-07-11"), roadsOn("2024-07-12")]).toEqual([0, 1])
})

test("a model reaches its hamlet from the day it is registered, and one without a day from the start", () => {
  const dated = registration("A", {
    unit: UnitId("a1"),
    address: null,
    registeredOn: parseIsoDate("2024-07-25")
  })
  const undated = registration("B", { unit: UnitId("a2"), address: null, registeredOn: null })
  const campaign = campaignOf({ units, registrations: [dated, undated] })
  const reachedOn = (day: string) =>
    groundOf(campaign, parseIsoDate(day)).hamlets?.covered.map(({ id }) => id)
  expect([reachedOn("2024-07-24"), reachedOn("2024-07-25")]).toEqual([["a2"], ["a1", "a2"]])
})
