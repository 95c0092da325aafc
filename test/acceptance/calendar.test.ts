import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { dvk, folderWith, smallCampaign } from "./dvk.ts"

/**
 * A district in small: communes report to the government's office, party cells and members to the party's, and the
 * office merges what the communes have sent. The last day lies in the next year. One commune was merged in July.
 */
const year = (files: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  ...smallCampaign,
  "campaign.yaml": [
    "id: huyen-thu-2024",
    "title: Phong trào thi đua huyện Thử",
    "organiser: { name: Ban Chỉ đạo huyện Thử }",
    "level: district",
    "year: 2024",
    "rubric: nghia-thai-2024",
    "deadlines: { registration: 2024-04-07 }",
    "registrations: [registrations/*.csv]",
    "scores: [scores/*.csv]",
    "units: units.csv",
    "committee: committee.csv",
    "reports: [reports/*.csv]",
    "duties:",
    "  - { id: sau-thang, what: Báo cáo 6 tháng, before: 2024-05-25, from: xã, to: UBND huyện, via: Phòng Nội vụ, line: chính quyền, clause: mục 1 }",
    "  - { id: gop, what: Báo cáo chung, before: 2024-06-05, from: phong-nv, to: Ban Chỉ đạo huyện, after: sau-thang }",
    "  - { id: dang, what: Báo cáo 6 tháng, before: 2024-06-05, from: [chi bộ, members], to: Ban Chỉ đạo huyện, via: Ban Dân vận, line: Đảng }",
    "  - { id: tinh-nguyen, what: Hoạt động tình nguyện, kind: activity, before: 2024-11-01, from: [thôn] }",
    "  - { id: nam, what: Báo cáo năm, before: 2025-01-05, from: xã }",
    ""
  ].join("\n"),
  "units.csv": [
    "Mã đơn vị,Tên đơn vị,Loại đơn vị,Số mô hình tối thiểu,Hiệu lực từ,Hiệu lực đến,Đơn vị kế thừa",
    "xa-an,Xã An,xã,0,,2024-06-30,xa-an-binh",
    "xa-binh,Xã Bình,xã,0,,2024-06-30,xa-an-binh",
    "xa-an-binh,Xã An Bình,xã,0,2024-07-01,,",
    "xa-chau,Xã Châu,xã,0,,,",
    "cb-1,Chi bộ Một,chi bộ,0,,,",
    "phong-nv,Phòng Nội vụ,phòng,0,,,",
    "x1,Xóm 1,thôn,1,,,",
    "x2,Xóm 2,thôn,1,,,",
    "x3,Xóm 3,thôn,1,,,",
    "x10,Xóm 10,thôn,0,,,",
    ""
  ].join("\n"),
  "committee.csv": [
    "Mã,Họ và tên,Chức vụ,Đơn vị,Lĩnh vực phụ trách,Tổ thẩm định",
    "J1,Nguyễn Văn Một,Trưởng ban,,Kinh tế,Tổ 1",
    "J2,Trần Thị Hai,Ủy viên,,An ninh - quốc phòng; Xóm 2,Tổ 2",
    ""
  ].join("\n"),
  "reports/so-theo-doi.csv": "Đơn vị,Thành viên,Nội dung báo cáo,Ngày nộp,Số văn bản\n",
  ...files
})

const log = (...rows: ReadonlyArray<string>): string =>
  ["Đơn vị,Thành viên,Nội dung báo cáo,Ngày nộp,Số văn bản", ...rows, ""].join("\n")

interface Shown {
  readonly duty: string
  readonly id: string
  readonly state: string
  readonly daysLate: number | null
  readonly daysLeft: number | null
  readonly waitsFor: ReadonlyArray<string>
}

const check = async (folder: string, on: string) =>
  JSON.parse((await dvk(["check", folder, "--json", "--on", on])).result)

const standing = async (folder: string, on: string, duty: string) =>
  ((await check(folder, on)).duties as ReadonlyArray<Shown>)
    .filter((entry) => entry.duty === duty)
    .map(({ id, state, daysLate, daysLeft }) => [id, state, daysLeft ?? daysLate])

describe("the dates of a year", () => {
  test("stand in their order, each with its last day, over the turn of the year", async () => {
    const { calendar } = await check(folderWith(year()), "2024-01-10")
    expect(
      calendar.map(({ what, before, lastDay }: Readonly<Record<string, string>>) => [what, before, lastDay])
    ).toEqual([
      ["Đăng ký mô hình", "2024-04-07", "2024-04-06"],
      ["Báo cáo 6 tháng", "2024-05-25", "2024-05-24"],
      ["Báo cáo chung", "2024-06-05", "2024-06-04"],
      ["Báo cáo 6 tháng", "2024-06-05", "2024-06-04"],
      ["Hoạt động tình nguyện", "2024-11-01", "2024-10-31"],
      ["Báo cáo năm", "2025-01-05", "2025-01-04"]
    ])
  })

  test.each([
    ["2024-05-16", "not-yet", 8],
    ["2024-05-17", "soon", 7],
    ["2024-05-24", "soon", 0],
    ["2024-05-25", "late", 1],
    ["2024-06-03", "late", 10]
  ])("on %s the communes' report is %s, %i days", async (on, state, days) => {
    expect(await standing(folderWith(year()), on, "sau-thang")).toEqual([
      ["xa-an", state, days],
      ["xa-binh", state, days],
      ["xa-chau", state, days]
    ])
  })

  test("what came in counts from its own day: in time, late, or not there yet", async () => {
    const folder = folderWith(
      year({
        "reports/so-theo-doi.csv": log(
          "Xã An,,Báo cáo 6 tháng,24/5/2024,12/BC-UBND",
          "xã bình,,sau-thang,25/5/2024,",
          "Xã Châu,,Báo cáo 6 tháng,10/6/2024,"
        )
      })
    )
    expect(await standing(folder, "2024-05-30", "sau-thang")).toEqual([
      ["xa-an", "handed-in", 0],
      ["xa-binh", "handed-in", 1],
      ["xa-chau", "late", 6]
    ])
    expect((await standing(folder, "2024-06-10", "sau-thang"))[2]).toEqual(["xa-chau", "handed-in", 17])
  })

  test("who merges owes by the own date and is told whom it waits for", async () => {
    const folder = folderWith(year({ "reports/so-theo-doi.csv": log("Xã An,,Báo cáo 6 tháng,24/5/2024,") }))
    const { duties } = await check(folder, "2024-06-06")
    expect(duties.filter(({ duty }: Shown) => duty === "gop")).toMatchObject([
      {
        from: "Phòng Nội vụ",
        state: "late",
        daysLate: 2,
        waitsFor: ["Xã Bình", "Xã Châu"],
        message:
          "Phòng Nội vụ chưa nộp “Báo cáo chung”, hạn trước ngày 05/6/2024, đã quá 2 ngày; còn chờ: Xã Bình; Xã Châu."
      }
    ])
  })

  test("members owe reports beside the party cells; each says what is still to do", async () => {
    const folder = folderWith(
      year({ "reports/so-theo-doi.csv": log(",Trần Thị Hai,Báo cáo 6 tháng,01/6/2024,") })
    )
    expect(await standing(folder, "2024-06-05", "dang")).toEqual([
      ["J1", "late", 1],
      ["J2", "handed-in", 0],
      ["cb-1", "late", 1]
    ])
    const { members, teams } = await check(folder, "2024-06-05")
    expect(members).toMatchObject([
      {
        id: "J1",
        team: "Tổ 1",
        areas: [{ kind: "field", field: "economy", registered: ["A"], scored: ["A"], proposed: [] }],
        sheetsOwed: [],
        duties: [{ duty: "dang", daysLate: 1 }],
        message: "Nguyễn Văn Một: “Báo cáo 6 tháng” (trước ngày 05/6/2024, đã quá 1 ngày)."
      },
      {
        id: "J2",
        areas: [
          { kind: "field", registered: ["B"] },
          { kind: "unit", unit: "x2", registered: ["B"] }
        ]
      }
    ])
    expect(teams).toMatchObject({
      teams: [
        { team: "Tổ 1", fields: ["economy"] },
        { team: "Tổ 2", fields: ["security-defence"] }
      ],
      withoutTeam: ["culture-society", "political-system"]
    })
  })

  test("after the merger the new commune owes, and the old ones owe nothing", async () => {
    expect(await standing(folderWith(year()), "2025-01-05", "nam")).toEqual([
      ["xa-an-binh", "late", 1],
      ["xa-chau", "late", 1]
    ])
  })

  test("the text names who is late, date by date", async () => {
    const folder = folderWith(year({ "reports/so-theo-doi.csv": log("Xã An,,Báo cáo 6 tháng,25/5/2024,") }))
    const run = await dvk(["check", folder, "--on", "05/6/2024"])
    expect(run.code).toBe(1)
    expect(run.result).toContain(
      [
        "Lịch và nhiệm vụ, tính đến ngày 05/6/2024:",
        "  Trước ngày 07/4/2024 (đã qua 60 ngày): Đăng ký mô hình.",
        "  Trước ngày 25/5/2024 (đã qua 12 ngày): Báo cáo 6 tháng, gửi UBND huyện (qua Phòng Nội vụ), tuyến chính quyền.",
        "    - Quá hạn chưa nộp: Xã Bình; Xã Châu.",
        "    - Đã nộp 1/3; nộp muộn: Xã An (1 ngày)."
      ].join("\n")
    )
    expect(run.result).toContain("    - Chưa đến hạn: 4 nơi chưa thực hiện.")
  })

  test("is exit 0 as long as nothing is late, and where no log is kept", async () => {
    expect((await dvk(["check", folderWith(year()), "--on", "2024-05-24"])).code).toBe(0)
    const untracked = year()["campaign.yaml"]?.replace("reports: [reports/*.csv]\n", "") ?? ""
    const run = await dvk(["check", folderWith(year({ "campaign.yaml": untracked })), "--on", "2024-06-30"])
    expect(run.code).toBe(0)
    expect(run.result).toContain("campaign.yaml không có khóa reports nên chưa theo dõi được")
  })
})

describe("the log of reports", () => {
  test("a row that cannot be placed is refused with what to do, and the others stand", async () => {
    const folder = folderWith(
      year({
        "reports/so-theo-doi.csv": log(
          "Xã Ân,,Báo cáo 6 tháng,24/5/2024,",
          "Xã An,,Báo cáo 6 thang đầu,24/5/2024,",
          "Xã Bình,,,24/5/2024,",
          "Xã Châu,,Báo cáo 6 tháng,31/6/2024,"
        )
      })
    )
    const { findings, duties } = await check(folder, "2024-06-01")
    const ours = findings.filter(({ file }: { file: string }) => file === "reports/so-theo-doi.csv")
    expect(
      ours.map(({ code, line, severity }: Readonly<Record<string, string>>) => [line, severity, code])
    ).toEqual([
      [2, "error", "unknown-sender"],
      [3, "error", "unlisted-duty"],
      [4, "error", "nothing-handed-in"],
      [5, "warning", "bad-date"]
    ])
    expect(ours[1].message).toContain("Gần nhất: “Báo cáo 6 tháng”")
    expect(duties.find(({ id }: Shown) => id === "xa-chau")).toMatchObject({
      state: "handed-in",
      on: null,
      daysLate: null
    })
  })

  test("words that could mean two duties of one unit are asked about, an id is not", async () => {
    const yaml = year()["campaign.yaml"]?.replace("what: Báo cáo năm", "what: Báo cáo 6 tháng") ?? ""
    const rows = log("Xã Châu,,Báo cáo 6 tháng,24/5/2024,", "Xã Châu,,nam,24/5/2024,")
    const folder = folderWith(year({ "campaign.yaml": yaml, "reports/so-theo-doi.csv": rows }))
    const { findings } = await check(folder, "2024-06-01")
    expect(findings.filter(({ code }: { code: string }) => code === "ambiguous-duty")).toMatchObject([
      { line: 2, severity: "error", values: { known: ["sau-thang", "nam"] } }
    ])
    expect(await standing(folder, "2024-06-01", "nam")).toContainEqual(["xa-chau", "handed-in", 0])
  })

  test("a name in `from` that no list has is told with the nearest, and still owes", async () => {
    const yaml = year()["campaign.yaml"]?.replace("from: [thôn]", "from: [thônn, Đài truyền thanh]") ?? ""
    const { findings, duties } = await check(folderWith(year({ "campaign.yaml": yaml })), "2024-06-01")
    expect(findings.filter(({ code }: { code: string }) => code === "unknown-party")).toMatchObject([
      { severity: "warning", file: "campaign.yaml", line: 17, values: { found: "thônn", nearest: "thôn" } },
      { values: { found: "Đài truyền thanh", nearest: "" } }
    ])
    expect(duties.filter(({ duty }: Shown) => duty === "tinh-nguyen").map(({ id }: Shown) => id)).toEqual([
      "thônn",
      "Đài truyền thanh"
    ])
  })
})

test("a drive by hamlet and day: hamlets reached, partners, costs, roads, and one activity per body", async () => {
  const activities = [
    "Đơn vị,Ấp,Ngày thực hiện,Đơn vị phối hợp,Nội dung hoạt động,Số người tham gia,Kinh phí,Tuyến đường đăng ký,Chiều dài",
    'Xóm 1,Xóm 1,16/7/2024,Lữ đoàn 75; Đoàn xã,Phát quang,40 người,1.500.000 đồng,Đường trục xóm,"1,2 km"',
    "Xóm 2,Xóm 1; Xóm 2,16/7/2024,Lữ đoàn 75,Trồng hoa,25,500.000,,",
    "Xóm 3,,20/7/2024,,Dọn vệ sinh,10,vài triệu,,300 m",
    ""
  ].join("\n")
  const { coverage, findings } = await check(
    folderWith(year({ "reports/dot-ra-quan.csv": activities })),
    "2024-07-31"
  )
  expect(coverage.hamlets).toMatchObject({ total: 4, missing: [{ id: "x10" }] })
  expect(coverage.activities).toMatchObject({
    count: 3,
    people: 75,
    cost: 2_000_000,
    roads: 1,
    metres: 1500,
    days: [
      { hamlet: "Xóm 1", day: "2024-07-16", from: ["Xóm 1", "Xóm 2"], partners: ["Lữ đoàn 75", "Đoàn xã"] },
      { hamlet: "Xóm 2", day: "2024-07-16", from: ["Xóm 2"] },
      { hamlet: "Xóm 3", day: "2024-07-20", from: ["Xóm 3"] }
    ],
    message: "3 hoạt động, 75 lượt người tham gia, kinh phí 2.000.000 đồng, 1 tuyến đường đăng ký, 1.500 m."
  })
  expect(findings.filter(({ file }: { file: string }) => file === "reports/dot-ra-quan.csv")).toMatchObject([
    { code: "bad-number", line: 4, column: "Kinh phí", before: "vài triệu" }
  ])
  const folder = folderWith(year({ "reports/dot-ra-quan.csv": activities }))
  expect(await standing(folder, "2024-11-01", "tinh-nguyen")).toEqual([
    ["x1", "handed-in", 0],
    ["x10", "late", 1],
    ["x2", "handed-in", 0],
    ["x3", "handed-in", 0]
  ])
})

test("the calendar file holds every date on its last day, and is the same each time", async () => {
  const folder = folderWith(year())
  const run = await dvk(["check", folder, "--on", "2024-01-10", "--calendar", "lich.ics"], { folder })
  expect(run.message).toContain("Đã ghi lich.ics.")
  const text = readFileSync(join(folder, "lich.ics"), "utf8")
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(6)
  expect(text).toContain("DTSTART;VALUE=DATE:20240524\r\n")
  expect(text.replaceAll("\r\n ", "")).toContain(
    "SUMMARY:Ngày cuối: Báo cáo 6 tháng (trước ngày 25/5/2024)\r\n"
  )
  expect(text).toContain("DTSTART;VALUE=DATE:20250104\r\n")
  await dvk(["check", folder, "--on", "2024-12-10", "--calendar", "lich.ics"], { folder })
  expect(readFileSync(join(folder, "lich.ics"), "utf8")).toBe(text)
})
