import { type DutyState, type PartyDuty, parseIsoDate } from "@dvk/core"
import { sayDuty, sayPartyDuty } from "@dvk/messages"
import { expect, test } from "vitest"

const entry = (name: string, state: DutyState, waitsFor: ReadonlyArray<string> = []): PartyDuty => ({
  duty: {
    id: "bc",
    what: "Báo cáo năm",
    kind: "report",
    before: parseIsoDate("2022-12-05") ?? missing(),
    from: ["xã"],
    to: null,
    via: null,
    line: null,
    after: [],
    clause: null
  },
  party: { kind: "body", name },
  state,
  waitsFor: waitsFor.map((waited) => ({ kind: "body", name: waited }))
})

const missing = (): never => {
  throw new Error("a test's day exists")
}

const late: DutyState = { kind: "late", daysLate: 1 }
const inTime: DutyState = { kind: "handed-in", on: parseIsoDate("2022-12-04"), daysLate: 0, documents: [] }
const afterwards: DutyState = {
  kind: "handed-in",
  on: parseIsoDate("2022-12-06"),
  daysLate: 2,
  documents: []
}

test("one duty with all whom it obliges: counted where it is in, by name where it is not", () => {
  const entries = [
    entry("Xã Hà", late),
    entry("Xã An", inTime),
    entry("Xã Bình", afterwards),
    entry("Xã Ấm", late)
  ]
  expect(sayDuty(entries, "vi")).toEqual([
    "Quá hạn chưa nộp: Xã Ấm; Xã Hà.",
    "Đã nộp 2/4; nộp muộn: Xã Bình (2 ngày)."
  ])
  expect(sayDuty(entries, "en")).toEqual([
    "Late, not handed in: Xã Ấm; Xã Hà.",
    "2 of 4 handed in; late: Xã Bình (2 days)."
  ])
})

test("of very many names the first are read out, and the others counted", () => {
  const [line = ""] = sayDuty(
    Array.from({ length: 500 }, (_, at) => entry(`Xã ${at + 1}`, late)),
    "vi"
  )
  expect(line).toMatch(/^Quá hạn chưa nộp: Xã 1; Xã 2; Xã 3; /)
  expect(line).toMatch(/; Xã 40; và 460 nơi nữa \(xem đủ bằng --json\)\.$/)
})

test("who is waited for is told once somebody is late or due soon, not before", () => {
  expect(sayDuty([entry("Phòng Nội vụ", late, ["Xã Hà", "Xã An"])], "vi")[1]).toBe("Còn chờ: Xã An; Xã Hà.")
  expect(sayDuty([entry("Phòng Nội vụ", { kind: "not-yet", daysLeft: 40 }, ["Xã Hà"])], "vi")).toEqual([
    "Chưa đến hạn: 1 nơi chưa nộp."
  ])
})

test.each<[PartyDuty, string, string]>([
  [
    entry("Xã An", late, ["Xã Hà", "Xã Hà"]),
    "Xã An chưa nộp “Báo cáo năm”, hạn trước ngày 05/12/2022, đã quá 1 ngày; còn chờ: Xã Hà.",
    "Xã An has not handed in “Báo cáo năm”, due before 2022-12-05, 1 day late; waiting for: Xã Hà."
  ],
  [
    entry("Xã An", { kind: "soon", daysLeft: 0 }),
    "Xã An chưa nộp “Báo cáo năm”, hạn trước ngày 05/12/2022, hôm nay là ngày cuối.",
    "Xã An has not handed in “Báo cáo năm”, due before 2022-12-05, today is the last day."
  ],
  [
    entry("Xã An", afterwards),
    "Xã An đã nộp “Báo cáo năm” ngày 06/12/2022, muộn 2 ngày.",
    "Xã An has handed in “Báo cáo năm” on 2022-12-06, 2 days late."
  ],
  [
    entry("Xã An", { kind: "untracked" }),
    "Xã An phải nộp “Báo cáo năm”, hạn trước ngày 05/12/2022; chưa có sổ theo dõi nên không rõ đã nộp chưa.",
    "Xã An owes “Báo cáo năm”, due before 2022-12-05; no log is kept that would tell whether it has come in."
  ]
])("one duty of one party is one sentence (%#)", (duty, vi, en) => {
  expect(sayPartyDuty(duty, "vi")).toBe(vi)
  expect(sayPartyDuty(duty, "en")).toBe(en)
})
