import { type WriteSheet, writeXlsx } from "hucre/xlsx"
import { describe, expect, test } from "vitest"
import { dvk, folderWith, jsonOf, smallCampaign } from "./dvk.ts"

type Rows = NonNullable<WriteSheet["rows"]>

const day = (text: string): Date => new Date(`${text}T00:00:00Z`)
const book = (rows: Rows, more: Partial<WriteSheet> = {}): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: "Danh sách", rows, ...more }] })

const lists: Readonly<Record<string, Rows>> = {
  units: [
    ["DANH SÁCH ĐƠN VỊ", null, null, null],
    [],
    ["Mã đơn vị", "Tên đơn vị", "Tên khác", "Số mô hình tối thiểu"],
    ["x1", "Xóm 1", null, 1],
    ["x2", "Xóm 2", "Thôn 2; Xóm Hạ", 1],
    ["x3", "Xóm 3", null, 1],
    ["x4", "Xóm 4", null, 1]
  ],
  committee: [
    ["Mã", "Họ và tên", "Đơn vị"],
    ["J1", "Nguyễn Văn An", "Xóm Hạ"],
    ["J2", "Trần Thị Bình", null]
  ],
  votes: [
    ["Mã mô hình", "Có mặt", "Tán thành", "Ngày"],
    ["A", 2, 2, day("2024-09-20")]
  ],
  decisions: [
    ["Quyết định", "Mã mô hình", "Lý do", "Ngày"],
    ["Không xét", "C", "Chưa đủ một năm", day("2024-09-21")]
  ]
}

const csvOf = (rows: Rows): string =>
  rows
    .map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ""))))
    .map((row) => `${row.join(",")}\n`)
    .join("")

const campaignWith = (
  extension: string,
  files: Readonly<Record<string, string | Uint8Array>>
): Readonly<Record<string, string | Uint8Array>> => ({
  ...smallCampaign,
  "campaign.yaml": `${smallCampaign["campaign.yaml"]}${Object.keys(lists)
    .map((name) => `${name}: ${name}.${extension}\n`)
    .join("")}`,
  ...files
})

const asCsv = () =>
  folderWith(
    campaignWith(
      "csv",
      Object.fromEntries(Object.entries(lists).map(([name, rows]) => [`${name}.csv`, csvOf(rows)]))
    )
  )

const asWorkbooks = async (changed: Readonly<Record<string, Uint8Array>> = {}) => {
  const files = await Promise.all(
    Object.entries(lists).map(async ([name, rows]) => [`${name}.xlsx`, await book(rows)] as const)
  )
  return folderWith(campaignWith("xlsx", { ...Object.fromEntries(files), ...changed }))
}

describe("the campaign's own lists as Excel workbooks", () => {
  test("give the same ranking and the same digest as CSV files", async () => {
    const csv = jsonOf(await dvk(["rank", asCsv(), "--json"]))
    const xlsx = jsonOf(await dvk(["rank", await asWorkbooks(), "--json"]))
    expect(csv["unranked"]).toMatchObject([{ model: "C" }])
    expect(xlsx).toEqual(csv)
  })

  test("tell who owes, and excuse a judge of the model's own unit", async () => {
    const folder = await asWorkbooks()
    const { owed } = JSON.parse((await dvk(["check", folder, "--json"])).result)
    expect(owed).toMatchObject([{ id: "x4", what: "registration" }])
    const { ranking } = JSON.parse((await dvk(["rank", folder, "--json"])).result)
    // J1 belongs to "Xóm Hạ", which is another name of the unit of B.
    expect(ranking).toMatchObject([
      { model: "A", judges: 2 },
      { model: "B", judges: 1 }
    ])
  })

  test("are read from the first sheet that has the header, with hidden rows and errors told by their row", async () => {
    const units = await writeXlsx({
      sheets: [
        { name: "Hướng dẫn", rows: [["Điền đủ các cột."]] },
        {
          name: "Đơn vị",
          rows: [...(lists["units"] ?? []), ["x5", "#N/A"]],
          rowDefs: new Map([[4, { hidden: true }]])
        }
      ]
    })
    const { findings } = JSON.parse(
      (await dvk(["check", await asWorkbooks({ "units.xlsx": units }), "--json"])).result
    )
    const told = findings.filter(({ file }: { file: string }) => file === "units.xlsx")
    expect(told.map(({ code, line }: { code: string; line: number }) => [code, line])).toEqual([
      ["missing-id", 8],
      ["cell-error", 8],
      ["hidden-row", 5]
    ])
  })

  test("stop the campaign where they cannot be read, as CSV lists do", async () => {
    const whole = await book(lists["committee"] ?? [])
    const broken = await asWorkbooks({ "committee.xlsx": whole.slice(0, whole.length / 2) })
    const run = await dvk(["rank", broken])
    expect([run.code, run.result]).toEqual([3, ""])
    expect(run.message).toMatch(/committee\.xlsx.*bị hỏng/)
    const without = await asWorkbooks({ "committee.xlsx": await book([["Mã", "Chức vụ"]]) })
    expect((await dvk(["rank", without])).message).toMatch(/committee\.xlsx.*thiếu cột/)
  })

  test("with a header and no rows are not filled in yet", async () => {
    const folder = await asWorkbooks({ "units.xlsx": await book((lists["units"] ?? []).slice(0, 3)) })
    const run = await dvk(["check", folder, "--json"])
    expect(JSON.parse(run.result).findings).toContainEqual(
      expect.objectContaining({ code: "no-rows", severity: "warning", file: "units.xlsx" })
    )
  })
})
