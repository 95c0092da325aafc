import {
  calendarOf,
  type Delivery,
  dayBefore,
  daysBetween,
  dutiesOf,
  dutiesStated,
  dutyProblems,
  type IsoDate,
  isoDate,
  JudgeId,
  parseIsoDate,
  partyId,
  type Unit,
  UnitId
} from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { campaignFile, campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import { result } from "../../../../test/sample/sampleResults.ts"

const day = (text: string): IsoDate => parseIsoDate(text) ?? missing()

const missing = (): never => {
  throw new Error("a test's day exists")
}

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

const member = (id: string, role: string | null = null) => ({
  id: JudgeId(id),
  name: `Thành viên ${id}`,
  role,
  unit: null,
  areas: [],
  conflicts: []
})

const delivery = (
  party: Unit,
  duty: string,
  on: string | null,
  document: string | null = null
): Delivery => ({
  party: { kind: "unit", unit: party },
  duty,
  on: on === null ? null : day(on),
  document,
  note: null,
  activity: null,
  origin: { file: "reports/a.csv", line: 2, sheetRow: 2 }
})

const duty = (changes: object = {}) => ({
  id: "bc",
  what: "Báo cáo",
  before: "2024-05-25",
  from: "xã",
  ...changes
})

const [an, binh] = [unit("an"), unit("binh")]

const standing = (on: string, parts: Parameters<typeof campaignOf>[0]) =>
  dutiesOf(campaignOf(parts), day(on)).map(({ party, state }) => [partyId(party), state])

describe("a duty that is stated in campaign.yaml", () => {
  test("of one kind of unit, as it used to be written, is a report of those units", () => {
    expect(
      dutiesStated(campaignFile({ duties: [{ what: "Báo cáo", before: "2024-05-25", from: "xã" }] }))
    ).toMatchObject([{ kind: "report", from: ["xã"], after: [], to: null }])
  })

  test("has an id that does not change with its place in the list", () => {
    const first = { what: "Báo cáo", before: "2024-05-25", from: "xã" }
    const second = { ...first, before: "2024-11-25" }
    const ids = (duties: ReadonlyArray<object>) => dutiesStated(campaignFile({ duties })).map(({ id }) => id)
    expect(ids([first, second])).toEqual(ids([second, first]).toReversed())
  })
})

describe("whom a duty obliges", () => {
  const units = [an, binh, unit("cb", { kind: "chi bộ", otherNames: ["Chi bộ Một"] })]
  const committee = [member("J1", "Trưởng ban"), member("J2", "Ủy viên")]

  test.each([
    [["XÃ"], ["an", "binh"]],
    [["units"], ["an", "binh", "cb"]],
    [["Chi bộ Một", "cb"], ["cb"]],
    [["members"], ["J1", "J2"]],
    [["chair"], ["J1"]],
    [
      ["Ủy viên", "thành viên J1"],
      ["J1", "J2"]
    ],
    [["Văn phòng Đảng ủy"], ["Văn phòng Đảng ủy"]]
  ])("%j means %j", (from, parties) => {
    const file = { duties: [duty({ from })], reports: ["a.csv"] }
    expect(standing("2024-05-01", { units, committee, file }).map(([id]) => id)).toEqual(parties)
  })

  test("is who exists on its last day in time: the old unit until then, its successor afterwards", () => {
    const old = unit("cu", { validTo: day("2025-06-30"), successor: UnitId("moi") })
    const heir = unit("moi", { kind: "phường", validFrom: day("2025-07-01") })
    const owing = (before: string) =>
      standing("2025-01-01", {
        units: [old, heir],
        file: { duties: [duty({ before, from: ["xã"] })], reports: ["a.csv"] }
      }).map(([id]) => id)
    expect(owing("2025-07-01")).toEqual(["cu"])
    expect(owing("2025-07-02")).toEqual(["moi"])
  })
})

describe("how a duty stands", () => {
  const parts = (...deliveries: ReadonlyArray<Delivery>) => ({
    units: [an],
    deliveries,
    file: { duties: [duty()], reports: ["a.csv"] }
  })

  test("the first delivery counts: what is sent again is not late", () => {
    const sent = [delivery(an, "bc", "2024-06-01", "15/BC"), delivery(an, "bc", "2024-05-20", "12/BC")]
    expect(standing("2024-06-02", parts(...sent))).toEqual([
      ["an", { kind: "handed-in", on: "2024-05-20", daysLate: 0, documents: ["12/BC", "15/BC"] }]
    ])
  })

  test("a delivery without a day is in, and nobody is called late for it", () => {
    expect(standing("2024-06-02", parts(delivery(an, "bc", null)))).toEqual([
      ["an", { kind: "handed-in", on: null, daysLate: null, documents: [] }]
    ])
  })

  test("without a log it is not known, however late the day", () => {
    expect(standing("2030-01-01", { units: [an], file: { duties: [duty()] } })).toEqual([
      ["an", { kind: "untracked" }]
    ])
  })

  test("registrations are seen from the lists: the day of the last that the minimum asks for", () => {
    const registrations = ["2024-03-01", "2024-04-10", "2024-05-01"].map((on, at) =>
      registration(`M${at}`, { unit: an.id, registeredOn: day(on) })
    )
    const two = unit("an", { minimum: 2 })
    const file = { duties: [duty({ kind: "registration", before: "2024-04-07" })] }
    const on = (day: string) => standing(day, { units: [two], registrations, file })[0]?.[1]
    expect(on("2024-06-01")).toMatchObject({ kind: "handed-in", on: "2024-04-10", daysLate: 4 })
    expect(on("2024-04-09")).toMatchObject({ kind: "late", daysLate: 3 })
  })

  test("results are owed by who has registered, and in when every model is reported", () => {
    const registrations = ["A", "B"].map((id) => registration(id, { unit: an.id }))
    const file = { duties: [duty({ kind: "results" })], results: ["r.csv"] }
    const state = (...results: ReadonlyArray<ReturnType<typeof result>>) =>
      standing("2024-05-25", { units: [an, binh], registrations, results, file })
    expect(state(result("A", { reportedOn: day("2024-05-01") }))).toEqual([
      ["an", { kind: "late", daysLate: 1 }]
    ])
    expect(
      state(result("A", { reportedOn: day("2024-05-01") }), result("B", { reportedOn: day("2024-05-02") }))
    ).toMatchObject([["an", { kind: "handed-in", on: "2024-05-02" }]])
  })
})

test("on every day before the deadline nobody is late, and from it on the days late grow by one a day", () => {
  const campaign = campaignOf({ units: [an], file: { duties: [duty()], reports: ["a.csv"] } })
  const before = day("2024-05-25")
  const days = fc
    .tuple(
      fc.integer({ min: 2023, max: 2025 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 })
    )
    .map(([year, month, date]) => isoDate(year, month, date) ?? missing())
  fc.assert(
    fc.property(days, (on) => {
      const state = dutiesOf(campaign, on)[0]?.state
      const since = daysBetween(before, on) + 1
      expect(state).toEqual(
        since > 0
          ? { kind: "late", daysLate: since }
          : { kind: since >= -7 ? "soon" : "not-yet", daysLeft: 0 - since }
      )
    })
  )
})

test("the day before another is one day away, on every day of four years", () => {
  let on = day("2027-12-31")
  for (let count = 0; count < 1461; count++) {
    const earlier = dayBefore(on) ?? missing()
    expect(daysBetween(earlier, on)).toBe(1)
    on = earlier
  }
  expect(on).toBe("2023-12-31")
})

describe("the calendar", () => {
  test("joins duties that differ in whom they oblige only, and has a deadline once", () => {
    const duties = [
      duty({ id: "a", kind: "registration", before: "2024-04-07" }),
      duty({ id: "b" }),
      duty({ id: "c", from: ["chi bộ", "xã"] }),
      duty({ id: "d", line: "Đảng" })
    ]
    const file = campaignFile({ duties, deadlines: { registration: "2024-04-07", close: "2025-01-10" } })
    expect(
      calendarOf(file).map((date) => (date.kind === "duty" ? [date.ids, date.duty.from] : date.kind))
    ).toEqual([
      [["a"], ["xã"]],
      [
        ["b", "c"],
        ["xã", "chi bộ"]
      ],
      [["d"], ["xã"]],
      "close"
    ])
  })
})

describe("what is wrong with duties", () => {
  const codes = (duties: ReadonlyArray<object>, units: ReadonlyArray<Unit> | null = [an]) =>
    dutyProblems(campaignFile({ duties }), { units, committee: null }).map(({ code, path }) => [
      code,
      ...path
    ])

  test("one id twice, an order that leads nowhere, and one that runs in a circle", () => {
    expect(codes([duty(), duty({ from: "an" })])).toEqual([["duplicate-entry", "duties", 1]])
    expect(codes([duty({ after: "xx" })])).toEqual([["unknown-duty", "duties", 0, "after"]])
    expect(codes([duty({ id: "a", after: "b" }), duty({ id: "b", after: ["a"] })])).toEqual([
      ["circular-duty", "duties", 0, "after"],
      ["circular-duty", "duties", 1, "after"]
    ])
  })

  test("a name that no list has; without a list of units any name may be right", () => {
    expect(codes([duty({ from: ["xã", "xóm"] })])).toEqual([["unknown-party", "duties", 0, "from"]])
    expect(codes([duty({ from: ["xóm"] })], null)).toEqual([])
  })

  test("a duty whose units are all gone by its last day, without a successor, obliges nobody", () => {
    const gone = unit("an", { validTo: day("2024-01-31") })
    const nobody = ["duty-without-party", "duties", 0, "from"]
    expect(codes([duty({ before: "2024-02-02" })], [gone])).toEqual([nobody])
    expect(codes([duty({ before: "2024-02-01" })], [gone])).toEqual([])
    expect(codes([duty({ from: "members" })])).toEqual([nobody])
  })
})
