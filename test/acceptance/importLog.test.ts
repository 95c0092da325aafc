import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { dvk, emptyFolder, folderWith, smallCampaign } from "./dvk.ts"

/** Two communes that owe a report and an activity; nothing is known of them until a log is imported. */
const campaign = (reports = ""): string =>
  folderWith({
    ...smallCampaign,
    "campaign.yaml": [
      smallCampaign["campaign.yaml"] ?? "",
      "units: units.csv",
      reports,
      "duties:",
      "  - { id: sau-thang, what: Báo cáo 6 tháng, before: 2024-05-25, from: xã }",
      "  - { id: ra-quan, what: Một đợt ra quân, kind: activity, before: 2024-08-01, from: xã }",
      ""
    ].join("\n"),
    "units.csv": "Mã đơn vị,Tên đơn vị,Loại đơn vị\nxa-an,Xã An,xã\nxa-binh,Xã Bình,xã\n"
  })

const header =
  "Đơn vị,Nội dung báo cáo,Ngày nộp,Số văn bản,Địa bàn,Ngày thực hiện,Nội dung hoạt động,Kinh phí"

const log = (...rows: ReadonlyArray<string>): string => [header, ...rows, ""].join("\n")

const sent = (...rows: ReadonlyArray<string>): string => folderWith({ "so.csv": log(...rows) })

const FIRST = [
  "Xã An,Báo cáo 6 tháng,24/5/2024,12/BC,,,,",
  "Xã Bình,,,,Xóm 1,16/7/2024,Trồng hoa,1.500.000",
  "Xã Chưa Có,Báo cáo 6 tháng,24/5/2024,,,,,"
]

interface Planned {
  readonly kind: string
  readonly target: string | null
  readonly replaces: ReadonlyArray<string>
  readonly new: ReadonlyArray<object>
  readonly updated: ReadonlyArray<object>
  readonly same: ReadonlyArray<object>
  readonly refused: ReadonlyArray<object>
  readonly findings: ReadonlyArray<object>
}

const imported = async (
  folder: string,
  file: string,
  ...options: ReadonlyArray<string>
): Promise<Planned> => {
  const run = await dvk(["import", file, "--into", folder, "--json", ...options])
  return JSON.parse(run.result).files[0]
}

const states = async (folder: string) =>
  JSON.parse((await dvk(["check", folder, "--json", "--on", "2024-08-02"])).result).duties.map(
    ({ duty, id, state, on }: Readonly<Record<string, string>>) => [duty, id, state, on]
  )

describe("a log of reports that is imported", () => {
  test("is told by its columns; the dry run shows each row and writes nothing", async () => {
    const folder = campaign()
    const plan = await imported(folder, join(sent(...FIRST), "so.csv"))
    expect(plan).toMatchObject({
      kind: "reports",
      target: "reports/so.csv",
      new: [
        { line: 2, duty: "sau-thang", name: "Báo cáo 6 tháng", unit: "Xã An" },
        { line: 3, duty: "ra-quan", name: "Một đợt ra quân", unit: "Xã Bình" }
      ],
      refused: [{ line: 4 }],
      findings: [{ code: "unknown-sender", line: 4 }]
    })
    expect(existsSync(join(folder, "reports"))).toBe(false)
    expect(await states(folder)).toEqual([
      ["sau-thang", "xa-an", "untracked", null],
      ["sau-thang", "xa-binh", "untracked", null],
      ["ra-quan", "xa-an", "untracked", null],
      ["ra-quan", "xa-binh", "untracked", null]
    ])
  })

  test.each([["reports: [so-theo-doi/*.csv]"], [""]])(
    "is kept with --commit and counts, whether campaign.yaml names logs or not: %s",
    async (reports) => {
      const folder = campaign(reports)
      const plan = await imported(folder, join(sent(...FIRST), "so.csv"), "--commit")
      expect(plan.target).toBe(reports === "" ? "reports/so.csv" : "so-theo-doi/so.csv")
      expect(await states(folder)).toEqual([
        ["sau-thang", "xa-an", "handed-in", "2024-05-24"],
        ["sau-thang", "xa-binh", "late", null],
        ["ra-quan", "xa-an", "late", null],
        ["ra-quan", "xa-binh", "handed-in", "2024-07-16"]
      ])
    }
  )

  test("imported again brings nothing; a corrected one tells what changes and covers the first", async () => {
    const folder = campaign()
    const rows = FIRST.slice(0, 2)
    await imported(folder, join(sent(...rows), "so.csv"), "--commit")
    const again = await imported(folder, join(sent(...rows), "so.csv"))
    expect([again.new, again.updated, again.same.length, again.target]).toEqual([[], [], 2, null])

    const corrected = rows.map((row) => row.replace("24/5/2024", "26/5/2024").replace("1.500.000", "900.000"))
    const plan = await imported(folder, join(sent(...corrected), "so.csv"), "--commit")
    expect(plan).toMatchObject({
      target: "reports/so-2.csv",
      replaces: ["reports/so.csv"],
      updated: [
        { line: 2, changes: [{ column: "on", before: "2024-05-24", after: "2024-05-26" }] },
        { line: 3, changes: [{ column: "cost", before: "1500000", after: "900000" }] }
      ]
    })
    expect(existsSync(join(folder, "replaced", "0002-so.csv"))).toBe(true)
    expect(await states(folder)).toContainEqual(["sau-thang", "xa-an", "handed-in", "2024-05-26"])
  })

  test("a column that the later log has not stays as it was", async () => {
    const folder = campaign()
    await imported(folder, join(sent(...FIRST.slice(0, 2)), "so.csv"), "--commit")
    const short = "Đơn vị,Nội dung báo cáo,Ngày nộp\nXã An,sau-thang,26/5/2024\n"
    await imported(folder, join(folderWith({ "ngay.csv": short }), "ngay.csv"), "--commit")
    const { duties } = JSON.parse((await dvk(["check", folder, "--json", "--on", "2024-08-02"])).result)
    expect(duties[0]).toMatchObject({ on: "2024-05-26", documents: ["12/BC"] })
  })

  test("its refused rows come back in the file to mend, and mended they are taken", async () => {
    const folder = campaign()
    const out = emptyFolder()
    const fix = join(out, "sua.csv")
    await dvk(["import", join(sent(...FIRST), "so.csv"), "--into", folder, "--commit", "--fix-file", fix])
    writeFileSync(fix, readFileSync(fix, "utf8").replaceAll("Xã Chưa Có", "Xã Bình"))
    expect(await imported(folder, fix, "--commit")).toMatchObject({
      kind: "reports",
      new: [{ unit: "Xã Bình" }]
    })
    expect(await states(folder)).toContainEqual(["sau-thang", "xa-binh", "handed-in", "2024-05-24"])
  })

  test("is shown to people by what it is for and whose it is", async () => {
    const run = await dvk(["import", join(sent(...FIRST), "so.csv"), "--into", campaign()])
    expect(run.code).toBe(1)
    expect(run.result).toContain("2 mới, 0 cập nhật, 0 không đổi, 0 trùng, 1 không nhận")
    expect(run.result).toContain("  mới: sau-thang Báo cáo 6 tháng (Xã An)")
  })
})
