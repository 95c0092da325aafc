import { activityDuties, type Delivery, parseIsoDate, partyName, type Unit, UnitId } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf } from "../../../../test/sample/sampleCampaign.ts"

const unit = (id: string, name: string): Unit => ({
  id: UnitId(id),
  name,
  otherNames: [],
  kind: "đoàn thể",
  parent: null,
  minimum: 0,
  validFrom: null,
  validTo: null,
  successor: null
})

const units = [unit("dtn", "Đoàn Thanh niên"), unit("hnd", "Hội Nông dân")]

const held = (on: string): Delivery => ({
  party: { kind: "unit", unit: units[0] ?? unit("?", "?") },
  duty: "tn",
  on: parseIsoDate(on),
  document: null,
  note: null,
  activity: null,
  origin: { file: "reports/a.csv", line: 2, sheetRow: 2 }
})

const campaign = (deliveries: ReadonlyArray<Delivery>, file: object = { reports: ["reports/*.csv"] }) =>
  campaignOf({
    units,
    deliveries,
    file: {
      ...file,
      duties: [
        { id: "tn", what: "Mỗi nơi một hoạt động", kind: "activity", before: "2024-08-01", from: "đoàn thể" },
        { id: "bc", what: "Báo cáo", before: "2024-08-01", from: "đoàn thể" }
      ]
    }
  })

const shown = (...args: Parameters<typeof activityDuties>) =>
  activityDuties(...args).map(({ duty, held, missing }) => [
    duty.id,
    held.map(partyName),
    missing.map(partyName)
  ])

test("one activity for each body: who has held it, and by name who has none; reports are no activities", () => {
  expect(shown(campaign([held("2024-07-16")]))).toEqual([["tn", ["Đoàn Thanh niên"], ["Hội Nông dân"]]])
})

test("what came after the day one looks from has not been held yet", () => {
  const late = campaign([held("2024-07-16")])
  expect(shown(late, parseIsoDate("2024-07-15"))).toEqual([["tn", [], ["Đoàn Thanh niên", "Hội Nông dân"]]])
})

test("without a log nobody can say; one that was imported is a log", () => {
  expect(shown(campaign([], {}))).toEqual([])
  expect(shown(campaign([held("2024-07-16")], {}))).toHaveLength(1)
})
