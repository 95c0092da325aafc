import { type Activity, type Campaign, type Delivery, JudgeId, parseIsoDate, type Unit } from "@dvk/core"
import { campaignOf, registration, sheet } from "../../../../../test/sample/sampleCampaign.ts"
import { unit } from "../reportOf.ts"

const kinds = { a1: "ấp", a2: "ấp", a10: "ấp", hnd: "đoàn thể" } as const

const units: ReadonlyArray<Unit> = [
  { ...unit("a1", "Ấp 1"), kind: kinds.a1 },
  { ...unit("a2", "Ấp 2"), kind: kinds.a2 },
  { ...unit("a10", "Ấp 10"), kind: kinds.a10 },
  { ...unit("hnd", "Hội Nông dân", 0), kind: kinds.hnd }
]

const delivery = (by: number, changes: Partial<Delivery>): Delivery => ({
  party: { kind: "unit", unit: units[by] ?? unit("?", "?") },
  duty: null,
  on: null,
  document: null,
  note: null,
  activity: null,
  origin: { file: "reports/so.csv", line: by + 2, sheetRow: by + 2 },
  ...changes
})

const activity = (day: string, changes: Partial<Activity>): Activity => ({
  hamlets: [],
  day: parseIsoDate(day),
  partners: [],
  content: null,
  people: null,
  cost: null,
  funding: null,
  road: null,
  length: null,
  ...changes
})

/** A drive of two days over three hamlets, of which one was not reached; the report of Ấp 2 came a day late. */
export const yearOf = (): Campaign =>
  campaignOf({
    file: {
      shortlist: { size: 1 },
      reports: ["reports/*.csv"],
      deadlines: { registration: "2024-07-01" },
      duties: [
        {
          id: "bao-cao",
          what: "Báo cáo đợt ra quân",
          before: "2024-07-28",
          from: ["ấp"],
          to: "Đảng ủy xã",
          via: "Văn phòng",
          line: "Đảng",
          clause: "mục IV"
        },
        { id: "gop", what: "Báo cáo chung", before: "2024-08-05", from: "members", after: "bao-cao" },
        { id: "tn", what: "Mỗi nơi một hoạt động", kind: "activity", before: "2024-07-24", from: "units" }
      ]
    },
    units,
    registrations: [
      registration("A", { unit: units[0]?.id ?? registration("A").unit, unitName: "Ấp 1", address: "Ấp 1" })
    ],
    sheets: [sheet("A", "J1", [90, 90, 90, 90, 90])],
    committee: [
      {
        id: JudgeId("J1"),
        name: "Nguyễn Văn Một",
        role: "Trưởng ban",
        unit: null,
        areas: ["economy"],
        team: "Tổ 1",
        conflicts: []
      }
    ],
    deliveries: [
      delivery(0, { duty: "bao-cao", on: parseIsoDate("2024-07-27"), document: "05/BC" }),
      delivery(1, { duty: "bao-cao", on: parseIsoDate("2024-07-28") }),
      delivery(0, {
        duty: "tn",
        activity: activity("2024-07-16", {
          hamlets: ["Ấp 1", "Ấp 2"],
          content: "Phát quang",
          partners: ["Lữ đoàn 75"],
          people: 30,
          cost: 1_500_000,
          funding: "Ngân sách xã",
          road: "Đường trục",
          length: 700
        })
      }),
      delivery(3, { duty: "tn", activity: activity("2024-07-17", { people: 12, cost: 500_000 }) })
    ]
  })

/** The day from which the tests look. */
export const LOOKED_FROM = parseIsoDate("2024-07-30")
