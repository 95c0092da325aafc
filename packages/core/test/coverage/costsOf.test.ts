import {
  type Activity,
  costsOf,
  type Delivery,
  groundOf,
  parseIsoDate,
  type Spent,
  type Unit,
  UnitId
} from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { campaignOf } from "../../../../test/sample/sampleCampaign.ts"

const unit = (id: string, name: string): Unit => ({
  id: UnitId(id),
  name,
  otherNames: [],
  kind: "ấp",
  parent: null,
  minimum: 0,
  validFrom: null,
  validTo: null,
  successor: null
})

const units = [unit("a1", "Ấp 1"), unit("a2", "Ấp 2")]

const told = (changes: Partial<Activity>, line = 2): Delivery => ({
  party: { kind: "body", name: "Đoàn xã" },
  duty: null,
  on: null,
  document: null,
  note: null,
  activity: {
    hamlets: [],
    day: parseIsoDate("2024-07-16"),
    partners: [],
    content: "Trồng hoa",
    people: null,
    cost: null,
    funding: null,
    road: null,
    length: null,
    ...changes
  },
  origin: { file: "reports/a.csv", line, sheetRow: line }
})

const costs = (deliveries: ReadonlyArray<Delivery>) => costsOf(groundOf(campaignOf({ units, deliveries })))

test("a row of two hamlets is a place of its own; what names no place and no source stands apart", () => {
  const { byPlace, byFunding } = costs([
    told({ hamlets: ["Ấp 1"], cost: 3, funding: "Ngân sách xã" }, 2),
    told({ hamlets: ["ấp 2", "Ấp 1"], cost: 4, people: 10 }, 3),
    told({ hamlets: ["Ấp 1"], cost: 5, funding: "NGÂN SÁCH XÃ", day: parseIsoDate("2024-07-17") }, 4),
    told({ cost: 6 }, 5)
  ])
  expect(byPlace).toEqual([
    { hamlets: ["Ấp 1"], activities: 2, people: 0, cost: 8 },
    { hamlets: ["Ấp 1", "Ấp 2"], activities: 1, people: 10, cost: 4 },
    { hamlets: [], activities: 1, people: 0, cost: 6 }
  ])
  expect(byFunding).toEqual([
    { funding: "Ngân sách xã", activities: 2, people: 0, cost: 8 },
    { funding: null, activities: 2, people: 10, cost: 10 }
  ])
})

test("both partings come to the sums of the ground, whatever rows say", () => {
  const row = fc.record({
    hamlets: fc.subarray(["Ấp 1", "Ấp 2", "Chợ xã"]),
    day: fc.constantFrom(parseIsoDate("2024-07-16"), parseIsoDate("2024-07-17"), null),
    cost: fc.option(fc.nat(1_000_000)),
    people: fc.option(fc.nat(500)),
    funding: fc.option(fc.constantFrom("Ngân sách", "Xã hội hóa"))
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const ground = groundOf(
        campaignOf({ units, deliveries: rows.map((changes, at) => told(changes, at + 2)) })
      )
      const { activities, people, cost } = ground
      const { byPlace, byFunding } = costsOf(ground)
      const parted: ReadonlyArray<ReadonlyArray<Spent>> = [byPlace, byFunding]
      for (const parts of parted) {
        const sum = (of: (part: Spent) => number) => parts.reduce((all, part) => all + of(part), 0)
        expect([
          sum((part) => part.activities),
          sum((part) => part.people),
          sum((part) => part.cost)
        ]).toEqual([activities, people, cost])
      }
    })
  )
})
