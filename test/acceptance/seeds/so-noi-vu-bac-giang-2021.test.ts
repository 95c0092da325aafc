import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { before, changed, dutiesOf, on, rankingOf, seedFolder, shortlistOf } from "./seed.ts"

const folder = seedFolder("so-noi-vu-bac-giang-2021")

const DIVISIONS = 9

describe("the month of action of the department of home affairs of Bắc Giang, October 2021", () => {
  test("asks every division for a report and a summary table before 20/10, through the office", async () => {
    const start = await on(folder, "2021-10-01")
    expect(dutiesOf(start)).toEqual([
      ["2021-10-20", "Báo cáo kết quả “Tháng Dân vận”", "Sở Nội vụ", "Văn phòng Sở"],
      ["2021-10-20", "Biểu tổng hợp kết quả “Tháng Dân vận”", "Sở Nội vụ", "Văn phòng Sở"],
      ["2021-11-01", "Báo cáo tổng hợp kết quả “Tháng Dân vận” của Sở", "Lãnh đạo Sở", null]
    ])
    expect([start.code, start.done("bao-cao"), start.done("bieu-tong-hop")]).toEqual([
      0,
      `0/${DIVISIONS}`,
      `0/${DIVISIONS}`
    ])
    expect(start.duties.every(({ state }) => state === "not-yet")).toBe(true)
  })

  test("on 20/10 what comes in that day is late: the date is exclusive", async () => {
    const due = await on(folder, "2021-10-20")
    expect([due.done("bao-cao"), due.cameLate("bao-cao")]).toEqual([
      "8/9",
      [["Phòng Xây dựng chính quyền", 1]]
    ])
    expect(due.late("bao-cao")).toEqual(["Thanh tra Sở"])
    expect(due.late("bieu-tong-hop")).toEqual(["Trung tâm Lưu trữ lịch sử", "Thanh tra Sở"])
    // Two divisions are missing, each once, though one of them owes two papers.
    expect(new Set(due.waitsFor("tong-hop"))).toEqual(new Set(["Thanh tra Sở", "Trung tâm Lưu trữ lịch sử"]))
  })

  test("at the end one division has sent its report without the summary table", async () => {
    const end = await on(folder, "2021-11-30")
    expect(end.code).toBe(1)
    expect([end.done("bao-cao"), end.done("bieu-tong-hop"), end.done("tong-hop")]).toEqual([
      "9/9",
      "8/9",
      "1/1"
    ])
    expect(end.late("bieu-tong-hop")).toEqual(["Trung tâm Lưu trữ lịch sử"])
    expect(end.cameLate("bao-cao")).toEqual([
      ["Phòng Xây dựng chính quyền", 1],
      ["Thanh tra Sở", 3]
    ])
    expect(end.troubles).toEqual([])
  })
})

describe("the summary tables of the divisions", () => {
  test("are merged over eight of nine, and the missing one is named", async () => {
    const { summaries } = await on(folder, "2021-11-30")
    expect([summaries?.reported, summaries?.obliged]).toEqual([8, DIVISIONS])
    expect(summaries?.missing).toMatchObject([{ unit: "Trung tâm Lưu trữ lịch sử", daysLate: 42 }])
  })

  test("add up, every model once: the department counts itself what only it knows of", async () => {
    const { summaries } = await on(folder, "2021-11-30")
    const registered = new Map(summaries?.units.map(({ unit, registered }) => [unit, registered]))
    // Eight tables with fifteen models, and the two of the division that sent none.
    expect(registered).toEqual(
      new Map([
        ["Văn phòng Sở", 3],
        ["Thanh tra Sở", 2],
        ["Phòng Tổ chức bộ máy", 1],
        ["Phòng Công chức, viên chức", 2],
        ["Phòng Xây dựng chính quyền", 1],
        ["Phòng Cải cách hành chính", 2],
        ["Ban Thi đua - Khen thưởng", 2],
        ["Ban Tôn giáo", 2],
        ["Sở Nội vụ tỉnh Bắc Giang", 2]
      ])
    )
    expect(summaries?.own?.registered).toBe(2)
    expect(summaries?.total).toMatchObject({ registered: 17, recognised: 12, proposed: 4 })
    const byField = summaries?.fields.reduce((sum, { registered }) => sum + registered, 0)
    expect(byField).toBe(17)
  })

  test("a division whose table has not come is missing as well, and the sum is that much smaller", async () => {
    const early = before("so-noi-vu-bac-giang-2021", "summaries/thanh-tra.csv", "reports/so-theo-doi.csv")
    const { summaries } = await on(early, "2021-10-20")
    expect(summaries?.missing.map(({ unit, daysLate }) => [unit, daysLate])).toEqual([
      ["Trung tâm Lưu trữ lịch sử", 1],
      ["Thanh tra Sở", 1]
    ])
    // Its own two give way to the one that is registered with the department.
    expect(summaries?.total.registered).toBe(16)
  })

  test("a total that does not add up is told", async () => {
    const wrong = changed("so-noi-vu-bac-giang-2021", "summaries/van-phong.csv", (text) =>
      text.replace("Tổng cộng,,,,,,3,", "Tổng cộng,,,,,,4,")
    )
    expect((await on(wrong, "2021-11-30")).troubles).toContainEqual(["wrong-total", null])
  })
})

describe("good practices proposed for praise and commendation", () => {
  test("are scored by the division for 90 points and by its superior for 10", async () => {
    const { scores, unranked } = await rankingOf(folder)
    // 94 of 100 points of its own, 87 of 100 of the superior: 0.9 × 94 + 0.1 × 87.
    const own = readFileSync(`${folder}/scores/tu-cham.csv`, "utf8")
    const superior = readFileSync(`${folder}/scores/cap-tren.csv`, "utf8")
    expect([pointsOf(own, "SNV-02"), pointsOf(superior, "SNV-02")]).toEqual([94, 87])
    expect(scores.get("SNV-02")).toBe("933/10")
    // A self-score alone does not rank: a blank is not a zero, and nobody's points go to others.
    expect(unranked).toEqual([["SNV-10", "source-missing"]])
  })

  test("of a person are scored out of 85: dialogue is for collectives", async () => {
    const { scores } = await rankingOf(folder)
    const own = pointsOf(readFileSync(`${folder}/scores/tu-cham.csv`, "utf8"), "SNV-08")
    const superior = pointsOf(readFileSync(`${folder}/scores/cap-tren.csv`, "utf8"), "SNV-08")
    const [top, bottom] = (scores.get("SNV-08") ?? "").split("/").map(Number)
    expect((top ?? 0) / (bottom ?? 1)).toBeCloseTo((90 * own + 10 * superior) / 85, 10)
  })

  test("may have a bonus by a decision that the rubric permits, and no more than that", async () => {
    const without = await rankingOf(
      changed("so-noi-vu-bac-giang-2021", "decisions.csv", (text) => text.split("\n").slice(0, 1).join("\n"))
    )
    const { scores } = await rankingOf(folder)
    const decimal = (text: string | undefined): number => {
      const [top, bottom = 1] = (text ?? "").split("/").map(Number)
      return (top ?? 0) / bottom
    }
    expect(decimal(scores.get("SNV-03")) - decimal(without.scores.get("SNV-03"))).toBeCloseTo(1.5, 10)
    const greedy = changed("so-noi-vu-bac-giang-2021", "decisions.csv", (text) => text.replace('"1,5"', "9"))
    expect((await on(greedy, "2021-11-30")).troubles).toContainEqual(["adjustment-capped", "SNV-03"])
  })

  test("are proposed from the grade good upwards, four of them for commendation", async () => {
    const { selected, notSelected } = await shortlistOf(folder)
    // A department's certificate: 0.6 × 1,490,000 = 894,000 and 0.3 × 1,490,000 = 447,000, to the nearest 10,000.
    expect(selected.map(({ model, reward }) => [model, reward?.amount])).toEqual([
      ["SNV-02", 890_000],
      ["SNV-01", 890_000],
      ["SNV-08", 450_000],
      ["SNV-03", 890_000]
    ])
    expect(notSelected.map(({ model, reason }) => [model, reason.code])).toEqual([
      ["SNV-05", "below-cut"],
      ["SNV-04", "below-minimum-grade"],
      ["SNV-06", "below-minimum-grade"],
      ["SNV-07", "below-minimum-grade"],
      ["SNV-09", "below-minimum-grade"]
    ])
  })

  test("stand under this rubric's own four fields", async () => {
    const { coverage } = await on(folder, "2021-11-30")
    expect(coverage.fields.map(({ field, registered }) => [field, registered])).toEqual([
      ["party-front", 2],
      ["administrative-reform", 6],
      ["countryside-urban", 1],
      ["identity-tourism", 1]
    ])
  })
})

/** The points of one model on a sheet, added up; a blank is left out. */
const pointsOf = (sheets: string, model: string): number => {
  const row = sheets.split("\n").find((line) => line.includes(`,${model},`)) ?? ""
  const cells = row.match(/"[^"]*"|[^,]+/g) ?? []
  return cells.slice(3).reduce((sum, cell) => sum + Number(cell.replaceAll('"', "").replace(",", ".")), 0)
}
