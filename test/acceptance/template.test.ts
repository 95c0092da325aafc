import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { readXlsx, writeXlsx } from "hucre/xlsx"
import { describe, expect, test } from "vitest"
import { contentOf, dvk, emptyFolder, folderWith, shippedCampaign, smallCampaign } from "./dvk.ts"

const withLists = {
  ...smallCampaign,
  "campaign.yaml": `${smallCampaign["campaign.yaml"]}units: units.csv\ncommittee: committee.csv\n`,
  "units.csv": 'Mã đơn vị,Tên đơn vị,Số mô hình tối thiểu\nx1,Xóm 1,1\nx2,Xóm 2,1\nx3,"Xóm 3, xã Thử",1\n',
  "committee.csv":
    "Mã,Họ và tên,Đơn vị,Xung đột lợi ích\nJ1,Nguyễn Văn An,Xóm 1,\nJ2,Trần Thị Bình,,Xóm 2; C\nJ3,Lê Cường,,\n"
}

const sheetOf = async (path: string) => {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)))
  const [form, lists] = sheets
  if (form === undefined) throw new Error("a workbook has a sheet")
  return { form, lists }
}

describe("dvk template registration", () => {
  test("makes a workbook for each unit, with the deadline and lists to choose from", async () => {
    const folder = folderWith(withLists)
    const run = await dvk(["template", "registration", ".", "--out", "gui"], { folder })
    expect([run.code, run.message]).toEqual([0, ""])
    expect(readdirSync(join(folder, "gui")).toSorted()).toEqual([
      "dang-ky-x1.xlsx",
      "dang-ky-x2.xlsx",
      "dang-ky-x3.xlsx"
    ])
    const { form, lists } = await sheetOf(join(folder, "gui", "dang-ky-x3.xlsx"))
    const above = form.rows.slice(0, 4).map(([text]) => text)
    expect(above).toEqual([
      "Chiến dịch thử",
      "Đơn vị: Xóm 3, xã Thử",
      expect.stringContaining("Nộp trước ngày 07/4/2024"),
      expect.any(String)
    ])
    const offered = (form.dataValidations ?? []).map(({ type, range }) => [type, range.slice(0, 2)])
    expect(offered).toEqual([
      ["list", "C7"],
      ["list", "F7"],
      ["list", "G7"]
    ])
    expect(lists?.rows.map(([unit]) => unit ?? null)).toEqual(["Xóm 3, xã Thử", null, null, null])
    expect(lists?.rows.map(([, field]) => field)).toEqual([
      "Kinh tế",
      "Văn hóa - xã hội",
      expect.stringMatching(/quốc phòng|an ninh/i),
      "Xây dựng hệ thống chính trị"
    ])
  })

  test("a form that was filled in imports without a word of complaint", async () => {
    const folder = folderWith(withLists)
    await dvk(["template", "registration", ".", "--out", "gui"], { folder })
    const { form, lists } = await sheetOf(join(folder, "gui", "dang-ky-x1.xlsx"))
    const row = [
      null,
      "Nuôi cá",
      "Xóm 1",
      null,
      null,
      lists?.rows[0]?.[1] ?? null,
      lists?.rows[0]?.[2] ?? null,
      "05/04/2024"
    ]
    const rows = [...form.rows.slice(0, 6), row]
    writeFileSync(join(folder, "dien.xlsx"), await writeXlsx({ sheets: [{ name: form.name, rows }] }))
    const done = await dvk(["import", "dien.xlsx", "--into", ".", "--commit", "--json"], { folder })
    expect(done.code).toBe(0)
    const [file] = JSON.parse(done.result).files
    expect(file.new).toMatchObject([{ name: "Nuôi cá", unit: "Xóm 1" }])
    expect(file.findings.filter(({ severity }: { severity: string }) => severity !== "info")).toEqual([])
    const unfilled = await dvk(["import", "gui/dang-ky-x2.xlsx", "--json"], { folder })
    expect(JSON.parse(unfilled.result).files[0].findings).toMatchObject([{ code: "no-rows" }])
  })

  test("gives CSV where asked, in either language, and the same bytes each time", async () => {
    const folder = folderWith(withLists)
    const make = (out: string, ...options: ReadonlyArray<string>) =>
      dvk(["template", "registration", ".", "--out", out, ...options], { folder })
    await make("a", "--format", "csv", "--lang", "en")
    const text = readFileSync(join(folder, "a", "registration-x1.csv"), "utf8")
    expect(text).toMatch(/Due before 2024-04-07/)
    expect(text).toMatch(/Model id,Model name,Unit,/)
    await make("b")
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await make("c")
    expect(contentOf(join(folder, "b"))).toEqual(contentOf(join(folder, "c")))
  })

  test("touches no folder that has anything in it", async () => {
    const folder = folderWith({ ...withLists, "gui/cu.txt": "x" })
    const run = await dvk(["template", "registration", ".", "--out", "gui"], { folder })
    expect(run.code).toBe(3)
    expect(run.message).toMatch(/gui đã có tệp/)
    expect(readdirSync(join(folder, "gui"))).toEqual(["cu.txt"])
  })
})

describe("dvk template score-sheet", () => {
  test("gives each member the models that the member may score", async () => {
    const folder = folderWith(withLists)
    const run = await dvk(["template", "score-sheet", ".", "--out", "phieu"], { folder })
    expect(run.code).toBe(0)
    const models = async (judge: string) => {
      const { form } = await sheetOf(join(folder, "phieu", `phieu-cham-${judge}.xlsx`))
      const rows = form.rows.filter(([first]) => first === judge)
      return rows.map((row) => row[1])
    }
    // J1 belongs to Xóm 1; J2 has declared Xóm 2 and model C; J3 has nothing to declare.
    expect([await models("J1"), await models("J2"), await models("J3")]).toEqual([
      ["B", "C"],
      ["A"],
      ["A", "B", "C"]
    ])
    const { form } = await sheetOf(join(folder, "phieu", "phieu-cham-J1.xlsx"))
    expect(form.rows.flat()).toContainEqual(expect.stringMatching(/không có 1 mô hình/))
    expect(form.dataValidations).toHaveLength(5)
    expect(form.dataValidations?.[0]).toMatchObject({ type: "decimal", formula1: "0", formula2: "100" })
  })

  test("a sheet that was scored imports as the member's", async () => {
    const folder = folderWith(withLists)
    await dvk(["template", "score-sheet", ".", "--out", "phieu"], { folder })
    const { form } = await sheetOf(join(folder, "phieu", "phieu-cham-J3.xlsx"))
    const rows = form.rows.map((row) => (row[0] === "J3" ? [...row.slice(0, 5), 80, 85.5, 90, 0, 70] : row))
    writeFileSync(join(folder, "j3.xlsx"), await writeXlsx({ sheets: [{ name: form.name, rows }] }))
    const done = await dvk(["import", "j3.xlsx", "--into", ".", "--commit", "--json"], { folder })
    expect([done.code, done.message]).toEqual([0, ""])
    expect(JSON.parse(done.result).files[0]).toMatchObject({
      kind: "scores",
      target: "scores/j3.xlsx",
      new: [
        { model: "A", judge: "J3" },
        { model: "B", judge: "J3" },
        { model: "C", judge: "J3" }
      ]
    })
    const { ranking } = JSON.parse((await dvk(["rank", ".", "--json"], { folder })).result)
    // J1 and J3 score C; J1 scores A of the own unit, which does not count.
    expect(ranking.find(({ model }: { model: string }) => model === "C")).toMatchObject({ judges: 2 })
  })

  test("without a committee, or without models, says what is missing", async () => {
    const none = await dvk(["template", "score-sheet", folderWith(smallCampaign), "--out", "p"], {
      folder: emptyFolder()
    })
    expect([none.code, none.result]).toEqual([3, ""])
    expect(none.message).toMatch(/committee\.csv/)
    expect((await dvk(["template", "score-sheet", shippedCampaign, "--format", "pdf"])).code).toBe(2)
    expect((await dvk(["template"])).code).toBe(2)
  })
})
