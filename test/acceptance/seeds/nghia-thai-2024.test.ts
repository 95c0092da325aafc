import { describe, expect, test } from "vitest"
import { before, changed, dutiesOf, on, rankingOf, seedFolder, shortlistOf, tablesOf } from "./seed.ts"

const folder = seedFolder("nghia-thai-2024")

const UNITS = 24
const FORMS = "registrations/chi-bo-xom.csv"

describe("the movement of commune Nghĩa Thái in 2024", () => {
  test("has three dates, all exclusive", async () => {
    const { calendar, duties } = await on(folder, "2024-03-30")
    expect(calendar.map(({ before, what }) => [before, what])).toEqual([
      ["2024-04-07", "Đăng ký mô hình"],
      ["2024-09-05", "Báo cáo kết quả thực hiện mô hình"],
      ["2024-12-15", "Kết thúc phong trào thi đua của năm"]
    ])
    expect(dutiesOf({ duties })).toEqual([
      ["2024-09-05", "Báo cáo kết quả thực hiện mô hình", "Đảng ủy xã", null]
    ])
  })

  test("at the start every unit owes one model, of each kind that the plan names", async () => {
    const start = await on(before("nghia-thai-2024", "registrations", "results", "scores"), "2024-03-30")
    expect([start.coverage.met, start.coverage.obliged]).toEqual([0, UNITS])
    expect(start.owed).toHaveLength(UNITS)
    expect(new Set(start.owed.map(({ what, daysLate }) => `${what} ${daysLate}`))).toEqual(
      new Set(["registration 0"])
    )
    const kinds = new Map(start.coverage.units.map(({ kind, minimum }) => [kind, minimum]))
    expect(kinds).toEqual(
      new Map(
        ["chi bộ", "Mặt trận Tổ quốc", "đoàn thể", "ngành", "công an", "quân sự"].map((kind) => [kind, 1])
      )
    )
  })

  test("on 07/4 one unit has registered nothing and is a day late", async () => {
    const due = await on(folder, "2024-04-07")
    expect([due.coverage.met, due.coverage.obliged]).toEqual([23, UNITS])
    expect(due.owed).toMatchObject([{ unit: "Chi bộ xóm 9", what: "registration", daysLate: 1 }])
  })

  test("a form of 07/4 is late and stands apart; one of 06/4 would not be", async () => {
    expect((await rankingOf(folder)).unranked).toEqual([["NT-16", "late"]])
    const earlier = changed("nghia-thai-2024", FORMS, (text) => text.replace("07/04/2024", "06/04/2024"))
    expect((await rankingOf(earlier)).unranked).toEqual([])
  })

  test("without an address or content a model is not compared with others", async () => {
    for (const cell of ['"Xóm 1, xã Nghĩa Thái"', CONTENT_OF_NT_01]) {
      const folder = changed("nghia-thai-2024", FORMS, (text) => text.replace(cell, ""))
      expect((await rankingOf(folder)).unranked).toContainEqual(["NT-01", "gate-closed"])
    }
  })

  test("on 05/9 results are due: one party cell has reported none of its two models", async () => {
    const eve = await on(folder, "2024-09-04")
    expect([eve.done("ket-qua"), eve.late("ket-qua")]).toEqual(["22/23", []])
    const due = await on(folder, "2024-09-05")
    expect([due.done("ket-qua"), due.late("ket-qua")]).toEqual(["22/23", ["Chi bộ xóm 10"]])
    expect(due.owed.map(({ unit, what, daysLate }) => [unit, what, daysLate])).toEqual([
      ["Chi bộ xóm 9", "registration", 152],
      ["Chi bộ xóm 10", "results", 1]
    ])
  })

  test("who has no model has no results to report: what it owes is the registration", async () => {
    const due = await on(folder, "2024-09-05")
    expect(due.duties.filter(({ from }) => from === "Chi bộ xóm 9")).toEqual([])
  })

  test("as results come in, units leave the list", async () => {
    const silent = await on(before("nghia-thai-2024", "results"), "2024-09-05")
    expect([silent.done("ket-qua"), silent.late("ket-qua").length]).toEqual(["0/23", 23])
    const half = await on(before("nghia-thai-2024", "results/chi-bo.csv"), "2024-09-05")
    // In the other file: the front, five organisations, police, military, the one-stop office and the cell of the office.
    expect(half.done("ket-qua")).toBe("10/23")
  })

  test("at the end of the movement the same two are open", async () => {
    const end = await on(folder, "2024-12-15")
    expect(end.code).toBe(1)
    expect(end.owed.map(({ unit }) => unit)).toEqual(["Chi bộ xóm 9", "Chi bộ xóm 10"])
    expect(end.troubles).toEqual([
      ["late-registration", null],
      ["missing-score", "NT-14"]
    ])
  })
})

describe("what the models have reached", () => {
  test("changes no score and stands beside it; recognised models are put forward", async () => {
    const without = await rankingOf(before("nghia-thai-2024", "results"))
    expect((await rankingOf(folder)).scores).toEqual(without.scores)
    const { selected, notSelected } = await shortlistOf(folder)
    expect(selected).toHaveLength(10)
    expect(notSelected.find(({ model }) => model === "NT-41")?.reason.code).toBe("commendation-gate-closed")
  })

  test("the tables say which units owe what", async () => {
    const table = await tablesOf(folder, "2024-09-05")
    const duties = table("duties.csv")
    expect(
      duties.filter(({ state }) => state === "late").map(({ from, daysLate }) => [from, daysLate])
    ).toEqual([["Chi bộ xóm 10", "1"]])
    const coverage = table("coverage.csv")
    expect(coverage.filter(({ missing }) => missing !== "0").map(({ name }) => name)).toEqual([
      "Chi bộ xóm 9"
    ])
  })
})

const CONTENT_OF_NT_01 = '"Vận động các hộ ven đường trục hiến đất, lùi tường rào để mở mặt đường lên 6 m"'
