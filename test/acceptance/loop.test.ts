import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { compareCodeUnits } from "@dvk/core"
import { readXlsx } from "hucre/xlsx"
import { describe, expect, test } from "vitest"
import { contentOf, copyOfShipped, dvk, folderWith, scoreFile, smallCampaign } from "./dvk.ts"

const header = "Mã mô hình,Tên mô hình,Đơn vị,Lĩnh vực,Đối tượng,Ngày đăng ký"
const list = (...rows: ReadonlyArray<string>): string => [header, ...rows, ""].join("\n")

/** A campaign folder `c`, and files of units beside it. */
const desk = (files: Readonly<Record<string, string | Uint8Array>>, campaign = smallCampaign): string =>
  folderWith({
    ...files,
    ...Object.fromEntries(Object.entries(campaign).map(([name, text]) => [`c/${name}`, text]))
  })

const imports = async (folder: string, ...args: ReadonlyArray<string>) => {
  const run = await dvk(["import", ...args, "--into", "c", "--json"], { folder })
  return { code: run.code, message: run.message, plan: JSON.parse(run.result) }
}

/** The ids of all models of the campaign. */
const models = async (folder: string): Promise<ReadonlyArray<string>> => {
  const run = await dvk(["rank", "c", "--json"], { folder })
  const { ranking, unranked } = JSON.parse(run.result)
  const all: ReadonlyArray<{ readonly model: string }> = [...ranking, ...unranked]
  return all.map(({ model }) => model).toSorted(compareCodeUnits)
}

type Row = { readonly model: string; readonly line: number }
const idsOf = (rows: ReadonlyArray<Row>): ReadonlyArray<string> => rows.map(({ model }) => model)

describe("the secretary's loop", () => {
  test("a dry run shows new, updated, same, duplicate and refused rows, and writes nothing", async () => {
    const folder = desk({
      "xom.csv": list(
        "A,Đường hoa,Xóm 1,Kinh tế,Tập thể,01/04/2024",
        "B,Camera an ninh,Xóm 2,Kinh tế,Tập thể,02/04/2024",
        "D,Nuôi cá,Xóm 4,Kinh tế,Tập thể,03/04/2024",
        "D2,Nuôi  CÁ,xóm 4,Kinh tế,Tập thể,03/04/2024",
        "E,Tổ tự quản,Xóm 5,Chăn nuôi,Tập thể,03/04/2024"
      )
    })
    const before = contentOf(folder)
    const { code, plan } = await imports(folder, "xom.csv")
    expect(code).toBe(1)
    expect(plan).toMatchObject({ format: 1, import: 1, committed: false })
    const [file] = plan.files
    expect(file).toMatchObject({ file: "xom.csv", target: "registrations/xom.csv", replaces: [] })
    expect([file.new, file.updated, file.same, file.duplicate].map(idsOf)).toEqual([
      ["D"],
      ["B"],
      ["A"],
      ["D2"]
    ])
    expect(file.refused).toEqual([{ line: 6, sheetRow: 6 }])
    expect(file.updated[0].changes).toEqual([
      { column: "field", before: "security-defence", after: "economy" }
    ])
    expect(contentOf(folder)).toEqual(before)
  })

  test("--commit brings in what the dry run showed, and reading the folder gives that state", async () => {
    const folder = desk({
      "xom.csv": list(
        "B,Camera an ninh,Xóm 2,Kinh tế,Tập thể,02/04/2024",
        "D,Nuôi cá,Xóm 4,Kinh tế,Tập thể,03/04/2024"
      )
    })
    const dry = await imports(folder, "xom.csv")
    const done = await imports(folder, "xom.csv", "--commit")
    expect([dry.code, done.code]).toEqual([0, 0])
    expect(done.plan).toEqual({ ...dry.plan, committed: true })
    expect(await models(folder)).toEqual(["A", "B", "C", "D"])
    const again = await imports(folder, "xom.csv")
    expect(again.plan.files[0]).toMatchObject({ new: [], updated: [], target: null })
    expect(idsOf(again.plan.files[0].same)).toEqual(["B", "D"])
    const { findings } = JSON.parse((await dvk(["check", "c", "--json"], { folder })).result)
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "superseded",
        severity: "info",
        file: "registrations/a.csv",
        line: 3,
        values: { by: "registrations/xom.csv", byLine: 2 }
      })
    )
    expect(readFileSync(join(folder, "c", "imports.csv"), "utf8")).toContain(
      "1,registrations/xom.csv,registrations,xom.csv,"
    )
  })

  test("a corrected file takes the place of the one that it covers, which is kept", async () => {
    const first = list("D,Nuôi cá,Xóm 4,Kinh tế,Tập thể,03/04/2024", "E,,Xóm 5,Kinh tế,Tập thể,03/04/2024")
    const folder = desk({ "xom.csv": first })
    expect((await imports(folder, "xom.csv", "--commit")).code).toBe(1)
    writeFileSync(
      join(folder, "xom.csv"),
      first.replace("Nuôi cá", "Nuôi cá lồng").replace("E,,", "E,Tổ tự quản,")
    )
    const { code, plan } = await imports(folder, "xom.csv", "--commit")
    expect(code).toBe(0)
    expect(plan.files[0]).toMatchObject({
      target: "registrations/xom-2.csv",
      replaces: ["registrations/xom.csv"],
      new: [{ model: "E" }],
      updated: [{ model: "D", changes: [{ column: "name", before: "Nuôi cá", after: "Nuôi cá lồng" }] }]
    })
    expect(readdirSync(join(folder, "c", "registrations")).toSorted()).toEqual(["a.csv", "xom-2.csv"])
    expect(readFileSync(join(folder, "c", "replaced", "0002-xom.csv"), "utf8")).toBe(first)
    expect(await models(folder)).toEqual(["A", "B", "C", "D", "E"])
    const { findings } = JSON.parse((await dvk(["check", "c", "--json"], { folder })).result)
    expect(findings.filter(({ severity }: { severity: string }) => severity === "error")).toEqual([])
  })

  test("a file with fewer columns or rows corrects what it names and leaves the rest as it was", async () => {
    const folder = desk({
      "sua.csv": "Tên mô hình,Đơn vị,Lĩnh vực,Đối tượng\nCamera an ninh,Xóm 2,Kinh tế,Cá nhân\n"
    })
    const { plan } = await imports(folder, "sua.csv", "--commit")
    expect(plan.files[0]).toMatchObject({
      replaces: [],
      updated: [{ model: "B", changes: [{ column: "field" }, { column: "subjectKind" }] }]
    })
    const run = await dvk(["rank", "c", "--json"], { folder })
    const ranked = JSON.parse(run.result).ranking.find(({ model }: { model: string }) => model === "B")
    // Its recognition document stands in the first file only; without it a gate would close.
    expect(ranked).toMatchObject({ field: "economy", subjectKind: "individual", judges: 2 })
  })

  test("an id that another unit uses for another model updates nothing", async () => {
    const folder = desk({ "xom.csv": list("A,Nuôi cá,Xóm 4,Kinh tế,Tập thể,03/04/2024") })
    const { code, plan } = await imports(folder, "xom.csv", "--commit")
    expect(code).toBe(1)
    expect(plan.files[0]).toMatchObject({
      target: null,
      new: [],
      updated: [],
      duplicate: [{ model: "A", line: 2 }]
    })
    expect(plan.files[0].findings).toContainEqual(expect.objectContaining({ code: "duplicate-id", line: 2 }))
    expect(existsSync(join(folder, "c", "imports.csv"))).toBe(false)
  })

  test("a model that the corrected file leaves out stays, and is named", async () => {
    const folder = desk({ "a.csv": list("A,Đường hoa,Xóm 1,Văn hóa - xã hội,Tập thể,01/04/2024") })
    const run = await dvk(["import", "a.csv", "--into", "c"], { folder })
    expect(run.message).toMatch(/vẫn được giữ: B Camera an ninh; C Cà phê sáng/)
    expect(run.message).toMatch(/chưa ghi gì/)
    expect(run.result).toMatch(/0 mới, 1 cập nhật, 0 không đổi, 0 trùng, 0 không nhận/)
  })

  test("a corrected score sheet counts instead of the earlier one", async () => {
    const folder = desk({ "j1.csv": scoreFile("J1", { A: 90, B: 85, C: 70 }) })
    const { code, plan } = await imports(folder, "j1.csv", "--commit")
    expect(code).toBe(0)
    expect(plan.files[0]).toMatchObject({
      kind: "scores",
      target: "scores/j1-2.csv",
      replaces: ["scores/j1.csv"],
      updated: [{ model: "B", judge: "J1" }]
    })
    const { ranking } = JSON.parse((await dvk(["rank", "c", "--json"], { folder })).result)
    const decimals = ranking.map(({ model, score }: { model: string; score: { decimal: string } }) => [
      model,
      score.decimal
    ])
    expect(decimals).toEqual([
      ["A", "85"],
      ["B", "82.5"],
      ["C", "65"]
    ])
  })

  test("files of one import do not stand above each other, and each gets a free and safe name", async () => {
    const row = "D,Nuôi cá,Xóm 4,Kinh tế,Tập thể,03/04/2024"
    const folder = desk({ "x/a.csv": list(row), "y/a.csv": list(row.replace("Kinh tế", "Văn hóa - xã hội")) })
    const { code, plan } = await imports(folder, "x/a.csv", "y/a.csv", "--commit")
    expect(code).toBe(1)
    expect(plan.files).toMatchObject([
      { target: "registrations/a-2.csv", new: [{ model: "D" }] },
      { target: null, duplicate: [{ model: "D" }] }
    ])
  })

  test("wrong usage is told, and a folder that is no campaign is exit 3", async () => {
    const folder = desk({ "a.csv": list("A,Đường hoa,Xóm 1,KT,TT,") })
    for (const args of [
      ["a.csv", "--commit"],
      ["a.csv", "--into", "c", "--year", "2024"],
      ["a.csv", "--fix-file", "sua.doc"],
      ["a.csv", "--column", "name"],
      ["a.csv", "--column", "tên=Mô hình"],
      ["a.csv", "--fill-down", "unit,khác"]
    ]) {
      const run = await dvk(["import", ...args], { folder })
      expect([args, run.code, run.result]).toEqual([args, 2, ""])
      expect(run.message).not.toBe("")
    }
    expect((await dvk(["import", "a.csv", "--into", "khong-co"], { folder })).code).toBe(3)
  })
})

describe("--fix-file", () => {
  const broken = list(
    "A,Đường hoa,Xóm 1,Văn hóa - xã hội,Tập thể,01/04/2024",
    "D,,Xóm 4,Kinh tế,Tập thể,03/04/2024",
    'E,"=Tổ, tự quản",Xóm 5,Chăn nuôi,Tập thể,03/04/2024'
  )

  test("holds the refused rows with what to mend; mended, it imports", async () => {
    const folder = desk({ "xom.csv": broken })
    const run = await dvk(["import", "xom.csv", "--into", "c", "--commit", "--fix-file", "sua.csv"], {
      folder
    })
    expect(run.code).toBe(1)
    const text = readFileSync(join(folder, "sua.csv"), "utf8")
    expect(text.split("\r\n")[0]).toBe(`\ufeffCần sửa,${header}`)
    expect(text).toMatch(/tên mô hình[^\r]*,D,,Xóm 4/i)
    expect(text).toContain(`"'=Tổ, tự quản",Xóm 5,Chăn nuôi`)
    writeFileSync(
      join(folder, "sua.csv"),
      text.replace("D,,", "D,Nuôi cá,").replace(",Chăn nuôi,Tập", ",Kinh tế,Tập")
    )
    const errors = async (): Promise<number> => {
      const { findings } = JSON.parse((await dvk(["check", "c", "--json"], { folder })).result)
      return findings.filter(({ severity }: { severity: string }) => severity === "error").length
    }
    expect(await errors()).toBe(2)
    const { code, plan } = await imports(folder, "sua.csv", "--commit")
    expect(code).toBe(0)
    // The unit's own file stays as it came; its refused rows are settled, and nobody is called about them again.
    expect(plan.files[0].mends).toEqual(["registrations/xom.csv:3", "registrations/xom.csv:4"])
    expect(await errors()).toBe(0)
    expect(await models(folder)).toEqual(["A", "B", "C", "D", "E"])
    expect(plan.files[0].new).toMatchObject([
      { model: "D", name: "Nuôi cá" },
      { model: "E", name: "=Tổ, tự quản" }
    ])
  })

  test("is a workbook where its name says so, with cells that no spreadsheet runs", async () => {
    const folder = folderWith({ "xom.csv": broken })
    expect((await dvk(["import", "xom.csv", "--fix-file", "sua.xlsx"], { folder })).code).toBe(1)
    const bytes = new Uint8Array(readFileSync(join(folder, "sua.xlsx")))
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets
    expect(sheet?.rows[0]).toEqual(["Cần sửa", ...header.split(",")])
    expect(sheet?.rows[2]?.slice(1, 3)).toEqual(["E", "=Tổ, tự quản"])
    expect([...(sheet?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false)
    const again = await dvk(["import", "sua.xlsx", "--json"], { folder })
    expect(JSON.parse(again.result).files[0].rejected).toHaveLength(2)
  })

  test("keeps the judge and the field that stood above the rows", async () => {
    const folder = folderWith({
      "phieu.csv": "Giám khảo: J1\nMã mô hình,TC1,TC2,TC3,TC4,TC5\nA,80,81,82,83,84\n,70,71,72,73,74\n",
      "muc.csv": "Tên mô hình,Đơn vị,Ghi chú\nI. Lĩnh vực kinh tế,,\nĐường hoa,Xóm 1,\nNuôi cá,,\n"
    })
    const run = await dvk(["import", "phieu.csv", "muc.csv", "--fix-file", "sua.csv"], { folder })
    expect(run.code).toBe(1)
    expect(readFileSync(join(folder, "sua-phieu.csv"), "utf8")).toMatch(
      /TC5,Giám khảo\r\n.*,,70,71,72,73,74,J1\r\n/
    )
    expect(readFileSync(join(folder, "sua-muc.csv"), "utf8")).toMatch(
      /Ghi chú,Lĩnh vực\r\n.*,Nuôi cá,,,.*kinh tế\r\n/i
    )
  })
})

describe("--column and --fill-down", () => {
  const odd = "Việc làm,Ai làm,Lĩnh vực\nĐường hoa mới,Xóm 7,Kinh tế\nNuôi cá,,Kinh tế\n"
  const options = ["--column", "name=Việc làm", "--column", "unit=Ai làm", "--fill-down", "unit"]

  test("say what a header does not, and are saved for the next file of that shape", async () => {
    const folder = desk({
      "a1.csv": odd,
      "a2.csv": odd.replaceAll("hoa mới", "hoa 2").replace("Nuôi cá", "Nuôi ong")
    })
    expect((await imports(folder, "a1.csv")).plan.files[0].outcome).toBe("refused")
    const first = await imports(folder, "a1.csv", ...options, "--commit")
    expect(first.code).toBe(0)
    expect(first.plan.files[0].new).toMatchObject([{ unit: "Xóm 7" }, { name: "Nuôi cá", unit: "Xóm 7" }])
    expect(readFileSync(join(folder, "c", "columns.yaml"), "utf8")).toContain("name: Việc làm")
    const second = await imports(folder, "a2.csv", "--commit")
    expect(second.code).toBe(0)
    expect(second.plan.files[0].new).toMatchObject([
      { name: "Đường hoa 2" },
      { name: "Nuôi ong", unit: "Xóm 7" }
    ])
    expect(await models(folder)).toHaveLength(7)
  })

  test("a stated column that is not there is told", async () => {
    const { plan } = await imports(desk({ "a.csv": odd }), "a.csv", "--column", "name=Công việc")
    expect(plan.files[0].findings).toContainEqual(
      expect.objectContaining({ code: "stated-column-absent", values: { header: "Công việc", as: "name" } })
    )
  })
})

test("the shipped campaign takes its own files as nothing new", async () => {
  const folder = copyOfShipped()
  const run = await dvk(
    ["import", "registrations/chi-bo-xom.csv", "scores/j1.csv", "--into", ".", "--json"],
    { folder }
  )
  expect(run.code).toBe(0)
  for (const file of JSON.parse(run.result).files) {
    expect(file).toMatchObject({ target: null, new: [], updated: [], duplicate: [], refused: [] })
    expect(file.same.length).toBeGreaterThan(0)
  }
})
