import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { readXlsx, writeXlsx } from "hucre/xlsx"
import { describe, expect, test } from "vitest"
import { dvk, folderWith, smallCampaign } from "./dvk.ts"

const campaign = (duties: ReadonlyArray<string>): string =>
  folderWith({
    ...smallCampaign,
    "campaign.yaml": [
      smallCampaign["campaign.yaml"] ?? "",
      "units: units.csv",
      "committee: committee.csv",
      "reports: [reports/*.xlsx]",
      ...duties,
      ""
    ].join("\n"),
    "units.csv": "Mã đơn vị,Tên đơn vị,Loại đơn vị\nxa-an,Xã An,xã\nxa-binh,Xã Bình,xã\n",
    "committee.csv": "Mã,Họ và tên\nJ1,Nguyễn Văn Một\n"
  })

const YEAR = [
  "duties:",
  "  - { id: nam, what: Báo cáo năm, before: 2024-12-05, from: [xã, members] }",
  "  - { id: quy-1, what: Báo cáo quý, before: 2024-04-05, from: xã }",
  "  - { id: quy-2, what: Báo cáo quý, before: 2024-07-05, from: xã }",
  "  - { id: dk, what: Đăng ký, kind: registration, before: 2024-04-07, from: xã }"
]

const sheetIn = async (path: string) => {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)))
  const [sheet] = sheets
  if (sheet === undefined) throw new Error("a workbook has a sheet")
  return sheet
}

describe("dvk template reports", () => {
  test("makes one log with a row for each duty of each party; what lists tell anyway has none", async () => {
    const folder = campaign(YEAR)
    const run = await dvk(["template", "reports", ".", "--out", "so"], { folder })
    expect([run.code, run.message]).toEqual([0, ""])
    expect(readdirSync(join(folder, "so"))).toEqual(["so-theo-doi-2024.xlsx"])
    const { rows } = await sheetIn(join(folder, "so", "so-theo-doi-2024.xlsx"))
    const at = rows.findIndex(([cell]) => cell === "Đơn vị")
    expect(rows[at]?.slice(0, 6)).toEqual([
      "Đơn vị",
      "Thành viên",
      "Nội dung báo cáo",
      "Trước ngày",
      "Ngày nộp",
      "Số văn bản"
    ])
    expect(rows.slice(at + 1, at + 8).map((row) => row.slice(0, 4).map((cell) => cell ?? ""))).toEqual([
      // Two duties of one name are told apart by their ids.
      ["Xã An", "", "quy-1", "05/4/2024"],
      ["Xã Bình", "", "quy-1", "05/4/2024"],
      ["Xã An", "", "quy-2", "05/7/2024"],
      ["Xã Bình", "", "quy-2", "05/7/2024"],
      ["", "Nguyễn Văn Một", "Báo cáo năm", "05/12/2024"],
      ["Xã An", "", "Báo cáo năm", "05/12/2024"],
      ["Xã Bình", "", "Báo cáo năm", "05/12/2024"]
    ])
  })

  test("as it is tells that nothing came in; what is filled in counts once it is imported", async () => {
    const folder = campaign(YEAR)
    await dvk(["template", "reports", ".", "--out", "so"], { folder })
    const path = join(folder, "so", "so-theo-doi-2024.xlsx")
    const empty = JSON.parse((await dvk(["import", path, "--into", folder, "--json"])).result).files[0]
    expect([empty.kind, empty.new, empty.refused]).toEqual(["reports", [], []])

    const { name, rows } = await sheetIn(path)
    const filled = rows.map((row) =>
      row[0] === "Xã An" && row[2] === "quy-1" ? [...row.slice(0, 4), "04/4/2024", "12/BC"] : row
    )
    writeFileSync(path, await writeXlsx({ sheets: [{ name, rows: filled }] }))
    const run = await dvk(["import", path, "--into", folder, "--commit"])
    expect([run.code, run.result]).toEqual([0, expect.stringContaining("1 mới, 0 cập nhật")])
    const { duties } = JSON.parse((await dvk(["check", folder, "--json", "--on", "2024-04-06"])).result)
    const first = duties.filter(({ duty }: { duty: string }) => duty === "quy-1")
    expect(first.map(({ id, state }: Readonly<Record<string, string>>) => [id, state])).toEqual([
      ["xa-an", "handed-in"],
      ["xa-binh", "late"]
    ])
  })

  test("says so where no duty needs a log", async () => {
    const run = await dvk(["template", "reports", campaign([])])
    expect(run.code).toBe(3)
    expect(run.message).toContain("không có nhiệm vụ nào phải theo dõi bằng sổ")
  })
})
