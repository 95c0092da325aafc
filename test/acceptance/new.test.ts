import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { contentOf, dvk, emptyFolder, folderWith } from "./dvk.ts"

const options = [
  "--title",
  "Phong trào 2025",
  "--organiser",
  "Đảng ủy xã “Thử”: thường trực",
  "--year",
  "2025"
]

describe("dvk new", () => {
  test("takes options and leaves a folder with empty forms that dvk reads without an error", async () => {
    const folder = emptyFolder()
    const made = await dvk(["new", "Xã Thử", ...options, "--deadline", "07/4/2025", "--places", "8"], {
      folder
    })
    expect(made.code).toBe(0)
    expect([...contentOf(join(folder, "Xã Thử")).keys()]).toEqual([
      "bieu-mau/dang-ky.csv",
      "bieu-mau/phieu-cham.csv",
      "campaign.yaml",
      "committee.csv",
      "decisions.csv",
      "papers.yaml",
      "registrations/README.txt",
      "results/README.txt",
      "scores/README.txt",
      "units.csv"
    ])
    const statement = readFileSync(join(folder, "Xã Thử", "campaign.yaml"), "utf8")
    expect(statement).toMatch(/^id: xa-thu-2025$/m)
    expect(statement).toMatch(/^ {2}registration: 2025-04-07$/m)
    const check = await dvk(["check", "Xã Thử"], { folder })
    expect(check.code).toBe(0)
    expect(check.message).not.toMatch(/Lỗi/)
  })

  test("its forms, filled in, are read back whole", async () => {
    const folder = emptyFolder()
    await dvk(["new", "a", ...options], { folder })
    const form = readFileSync(join(folder, "a", "bieu-mau", "dang-ky.csv"), "utf8").trimEnd()
    writeFileSync(
      join(folder, "a", "registrations", "xom-1.csv"),
      `${form}\r\nM1,Đường hoa,Xóm 1,Xóm 1,Trồng hoa,Kinh tế,Tập thể,01/04/2025,120,150,01-QĐ/ĐU,\r\n`
    )
    const sheet = readFileSync(join(folder, "a", "bieu-mau", "phieu-cham.csv"), "utf8").trimEnd()
    writeFileSync(join(folder, "a", "scores", "j1.csv"), `${sheet}\r\nJ1,M1,Đường hoa,80,81,82,83,84\r\n`)
    writeFileSync(join(folder, "a", "committee.csv"), "Mã,Họ và tên\r\nJ1,Một\r\n")
    const { ranking, findings } = JSON.parse((await dvk(["rank", "a", "--json"], { folder })).result)
    // units.csv is not filled in yet, which is said and stops nothing.
    expect(findings).toMatchObject([
      { code: "no-rows", severity: "warning", file: "units.csv" },
      { code: "no-files", severity: "info" }
    ])
    // 0.20·80 + 0.20·81 + 0.30·82 + 0.15·83 + 0.15·84
    expect(ranking[0]).toMatchObject({ model: "M1", score: { exact: "1637/20" } })
  })

  test("asks what no option states, again where the answer cannot be read", async () => {
    const folder = emptyFolder()
    const answers = ["Phong trào", "Đảng ủy xã A", "hai nghìn", "2025", "", "12"]
    const made = await dvk(["new", "b"], { folder, answers })
    expect(made.code).toBe(0)
    expect(made.result).toMatch(/“hai nghìn” không dùng được/)
    const statement = readFileSync(join(folder, "b", "campaign.yaml"), "utf8")
    expect(statement).toMatch(/^year: 2025$/m)
    expect(statement).toMatch(/^deadlines: \{\}$/m)
    expect(statement).toMatch(/^ {2}size: 12$/m)
  })

  test("without anybody to ask names the option that is missing, and makes nothing", async () => {
    const folder = emptyFolder()
    const run = await dvk(["new", "c", "--title", "x"], { folder })
    expect(run.code).toBe(2)
    expect(run.message).toMatch(/--organiser/)
    expect(existsSync(join(folder, "c"))).toBe(false)
  })

  test("never touches a folder that has something in it", async () => {
    const folder = folderWith({ "d/ghi-chu.txt": "x" })
    const run = await dvk(["new", "d", ...options], { folder })
    expect(run.code).toBe(3)
    expect([...contentOf(folder).keys()]).toEqual(["d/ghi-chu.txt"])
  })

  test("in English makes English forms that dvk reads", async () => {
    const folder = emptyFolder()
    await dvk(["new", "e", ...options, "--lang", "en"], { folder })
    expect([...contentOf(join(folder, "e")).keys()]).toContain("forms/registration.csv")
    expect((await dvk(["check", "e", "--lang", "en"], { folder })).code).toBe(0)
  })
})
