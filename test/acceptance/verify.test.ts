import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { dvk, emptyFolder, folderWith, jsonOf, smallCampaign } from "./dvk.ts"

describe("dvk verify", () => {
  const written = emptyFolder()
  const campaign = folderWith(smallCampaign)
  let folder = ""
  const file = (name: string): string => join(folder, "out", name)

  // Charts and papers take a loaded machine long, and are not what is tested here: each test has its copy.
  beforeAll(async () => {
    await dvk(["report", campaign, "--chart-format", "svg"], { folder: written })
  }, 60_000)
  beforeEach(() => {
    folder = emptyFolder()
    cpSync(written, folder, { recursive: true })
  })

  test("finds a report as it was written, and made of its campaign", async () => {
    const run = await dvk(["verify", "out", "--campaign", campaign], { folder })
    expect([run.code, run.message]).toEqual([0, ""])
    expect(run.result).toMatch(
      /^\d+ tệp đều đúng như khi dvk ghi\.\nHồ sơ đúng là hồ sơ đã lập báo cáo này\.\n$/
    )
  })

  test("passes over files that Office leaves beside open ones", async () => {
    writeFileSync(file("~$tables.xlsx"), "x")
    expect((await dvk(["verify", "out"], { folder })).code).toBe(0)
  })

  test("names what was changed, what is missing and what does not belong there", async () => {
    const ranking = readFileSync(file("ranking.csv"))
    writeFileSync(
      file("ranking.csv"),
      ranking.map((byte) => (byte === 0x38 ? 0x39 : byte))
    )
    renameSync(file("owed.csv"), file("no.csv"))
    const run = await dvk(["verify", "out"], { folder })
    expect(run.code).toBe(1)
    expect(run.result).toContain("Đã bị sửa: ranking.csv (khi ghi ")
    expect(run.result).toContain("Thiếu: owed.csv.\nKhông thuộc báo cáo: no.csv.")
    const json = jsonOf(await dvk(["verify", "out", "--json"], { folder }))
    expect(json).toMatchObject({
      format: 1,
      equal: false,
      files: { changed: [{ file: "ranking.csv" }], missing: ["owed.csv"], extra: ["no.csv"] },
      campaign: null
    })
  })

  test.each([
    ["scores/j1.csv", (text: string) => text.replace("90", "91"), "phiếu chấm", "scores"],
    [
      "registrations/a.csv",
      (text: string) => text.replace("Đường hoa", "Đường cờ"),
      "danh sách đăng ký",
      "registrations"
    ],
    ["campaign.yaml", (text: string) => `${text}rules: { panel: median }\n`, "quy tắc", "rules"],
    [
      "campaign.yaml",
      (text: string) => text.replace("Đảng ủy xã Thử", "Đảng ủy xã B"),
      "thông tin chung",
      "statement"
    ]
  ])("tells in which part the campaign is another: %s", async (name, change, said, part) => {
    const other = folderWith({ ...smallCampaign, [name]: change(smallCampaign[name] ?? "") })
    const run = await dvk(["verify", "out", "--campaign", other], { folder })
    expect(run.code).toBe(1)
    expect(run.result).toContain(`Khác ở: ${said}`)
    const json = jsonOf(await dvk(["verify", "out", "--campaign", other, "--json"], { folder }))
    expect(json).toMatchObject({
      equal: false,
      files: { changed: [] },
      campaign: { kind: "different", parts: [part] }
    })
  })

  test("does not compare digests that were made in another way", async () => {
    const manifest = readFileSync(file("manifest.json"), "utf8")
    writeFileSync(file("manifest.json"), manifest.replace(/"canonicalForm": \d+/, '"canonicalForm": 1'))
    const run = await dvk(["verify", "out", "--campaign", campaign, "--lang", "en"], { folder })
    expect(run.code).toBe(1)
    expect(run.result).toContain("The report is from dvk 0.0.0-test, which made digests in another way")
  })

  test("has nothing to go by without a manifest, or with one that names files elsewhere", async () => {
    const manifest = readFileSync(file("manifest.json"), "utf8")
    for (const text of ["{", "[]", "{}", manifest.replace('"owed.csv"', '"../owed.csv"')]) {
      writeFileSync(file("manifest.json"), text)
      const run = await dvk(["verify", "out"], { folder })
      expect([run.code, run.message]).toEqual([
        3,
        "Không đọc được manifest.json trong out. Lập lại báo cáo bằng dvk report.\n"
      ])
    }
    rmSync(file("manifest.json"))
    const run = await dvk(["verify", "out"], { folder })
    expect([run.code, run.message]).toEqual([3, "out không phải thư mục báo cáo: không có manifest.json.\n"])
    expect((await dvk(["verify", "khong-co"], { folder })).code).toBe(3)
  })

  test("a report in the former shape is replaced, not refused", async () => {
    const former = folderWith({
      "cu/report.json": '{"format":1,"files":["old.csv","report.json"]}',
      "cu/old.csv": "x"
    })
    expect((await dvk(["report", campaign, "--out", "cu"], { folder: former })).code).toBe(0)
    expect((await dvk(["verify", "cu"], { folder: former })).result).not.toContain("old.csv")
  })
})
