import { describe, expect, test } from "vitest"
import { copyOfShipped, dvk, folderWith, shippedCampaign, smallCampaign } from "./dvk.ts"

describe("dvk check", () => {
  test("names the unit of the shipped campaign that registered nothing, and by how much it is late", async () => {
    const before = JSON.parse((await dvk(["check", shippedCampaign, "--json", "--on", "2024-04-06"])).result)
    expect(before.owed).toMatchObject([
      { id: "cb-xom-09", what: "registration", before: "2024-04-07", daysLate: 0 }
    ])
    const run = await dvk(["check", shippedCampaign, "--json", "--on", "01/5/2024"])
    expect(run.code).toBe(1)
    const { coverage, owed } = JSON.parse(run.result)
    expect(owed).toMatchObject([{ unit: "Chi bộ xóm 9", daysLate: 25 }])
    expect([coverage.obliged, coverage.met]).toEqual([24, 23])
    expect(
      coverage.fields
        .map(({ registered }: { registered: number }) => registered)
        .reduce((a: number, b: number) => a + b)
    ).toBe(42)
  })

  test("without --on looks from today, and speaks as a secretary would on the phone", async () => {
    const run = await dvk(["check", shippedCampaign], { today: "2024-04-08" })
    expect(run.result).toMatch(/^23\/24 đơn vị/)
    expect(run.result).toMatch(
      /Chi bộ xóm 9 còn thiếu 01 mô hình đăng ký, hạn trước ngày 07\/4\/2024, đã quá 2 ngày\./
    )
  })

  test("is exit 0 where nothing is owed and nothing was refused", async () => {
    const folder = copyOfShipped({ "units.csv": (text) => text.replace(/^cb-xom-09.*\r?\n/m, "") })
    expect((await dvk(["check", folder])).code).toBe(0)
  })

  test("without a list of units nobody owes", async () => {
    const run = await dvk(["check", folderWith(smallCampaign), "--json"])
    expect(run.code).toBe(0)
    expect(JSON.parse(run.result)).toMatchObject({ owed: [], findings: [] })
  })

  test("a unit by its other name counts; an unknown one is told with the nearest", async () => {
    const folder = folderWith({
      ...smallCampaign,
      "campaign.yaml": `${smallCampaign["campaign.yaml"]}units: units.csv\n`,
      "registrations/a.csv": (smallCampaign["registrations/a.csv"] ?? "").replace("Xóm 3", "Xóm Đôn"),
      "units.csv":
        "Mã đơn vị,Tên đơn vị,Tên khác,Số mô hình tối thiểu\nx1,Chi bộ xóm 1,Xóm 1; CB xóm 1,1\nx2,XÓM 2,,1\nx3,Xóm Đông,,1\n"
    })
    const { owed, findings } = JSON.parse((await dvk(["check", folder, "--json"])).result)
    expect(owed.map(({ id }: { id: string }) => id)).toEqual(["x3"])
    expect(findings).toMatchObject([
      {
        code: "unknown-unit",
        file: "registrations/a.csv",
        line: 4,
        before: "Xóm Đôn",
        values: { nearest: "Xóm Đông" }
      }
    ])
  })

  test("two files that seem to register one model are both taken, and both places are told", async () => {
    const folder = folderWith({
      ...smallCampaign,
      "registrations/b.csv": `${(smallCampaign["registrations/a.csv"] ?? "").split("\n")[0]}\nD,Camera trong an ninh,Xóm 2,Xóm 2,Lắp thêm,An ninh - quốc phòng,Tập thể,02/04/2024,04-QĐ/ĐU\n`
    })
    const { findings } = JSON.parse((await dvk(["check", folder, "--json"])).result)
    expect(findings.filter(({ code }: { code: string }) => code !== "missing-sheet")).toMatchObject([
      {
        code: "possible-duplicate",
        severity: "warning",
        file: "registrations/b.csv",
        line: 2,
        values: { firstFile: "registrations/a.csv", firstLine: 3 }
      }
    ])
  })
})
