import { describe, expect, test } from "vitest"
import { before, dutiesOf, on, rankingOf, seedFolder, shortlistOf, tablesOf } from "./seed.ts"

const folder = seedFolder("son-vi-2021")

const HAMLETS = 19
const BODIES = 14

describe("the month of action of Sơn Vĩ, October 2021", () => {
  test("has the dates of the plan, each with whom it goes to and through which office", async () => {
    const xa = "Ủy ban nhân dân xã"
    expect(dutiesOf(await on(folder, "2021-09-30"))).toEqual([
      ["2021-11-01", "Tuyên truyền về “Tháng Dân vận” trên loa truyền thanh và tại các cuộc họp", xa, null],
      ["2021-11-01", "Phổ biến kế hoạch đến người dân trong thôn", xa, null],
      ["2021-11-01", "Một hoạt động tình nguyện ở cơ sở", xa, null],
      ["2021-11-02", "Báo cáo kết quả “Tháng Dân vận”", xa, "Văn phòng HĐND - UBND xã"],
      [
        "2021-11-05",
        "Báo cáo kết quả “Tháng Dân vận” của xã",
        "Ủy ban nhân dân huyện Mèo Vạc",
        "Phòng Nội vụ huyện"
      ]
    ])
  })

  test("at the start nothing is late, and nobody has done anything yet", async () => {
    const start = await on(folder, "2021-09-30")
    expect(start.code).toBe(0)
    expect(start.duties.every(({ state }) => state === "not-yet")).toBe(true)
    expect([start.done("quan-triet"), start.done("tinh-nguyen"), start.done("bao-cao")]).toEqual([
      `0/${HAMLETS}`,
      `0/${BODIES}`,
      // The office takes the reports in and writes the commune's own: it owes none to itself.
      `0/${BODIES - 1}`
    ])
    expect(start.waitsFor("bao-cao-xa")).toHaveLength(BODIES - 1)
  })

  test("reaches 18 of 19 hamlets by 20/10, and names the one that is missing; all 19 by 28/10", async () => {
    const middle = await on(folder, "2021-10-20")
    expect(middle.coverage.hamlets?.covered).toHaveLength(18)
    expect(middle.coverage.hamlets?.missing.map(({ unit }) => unit)).toEqual(["Thôn 19"])
    expect(middle.done("quan-triet")).toBe("18/19")
    const later = await on(folder, "2021-10-28")
    expect(later.coverage.hamlets?.covered).toHaveLength(HAMLETS)
    expect(later.coverage.hamlets?.missing).toEqual([])
  })

  test("after 31/10 one body is without its voluntary activity", async () => {
    const month = await on(folder, "2021-11-01")
    expect(month.code).toBe(1)
    expect([month.done("tinh-nguyen"), month.late("tinh-nguyen")]).toEqual([
      "13/14",
      ["Hội Cựu chiến binh xã"]
    ])
    expect(month.late("quan-triet")).toEqual([])
    // The reports are due on this day: not late yet.
    expect(month.late("bao-cao")).toEqual([])
  })

  test("on 02/11 two units are late with their report, and the commune's waits for them", async () => {
    const due = await on(folder, "2021-11-02")
    expect(due.late("bao-cao")).toEqual(["Trường THCS xã", "Trạm Y tế xã"])
    expect(due.waitsFor("bao-cao-xa").toSorted()).toEqual(["Trường THCS xã", "Trạm Y tế xã"])
    expect(due.late("bao-cao-xa")).toEqual([])
  })

  test("on 05/11 the commune has reported in time", async () => {
    const due = await on(folder, "2021-11-05")
    expect(due.done("bao-cao-xa")).toBe("1/1")
    expect(due.cameLate("bao-cao-xa")).toEqual([])
    expect(due.cameLate("bao-cao")).toEqual([
      ["Trường THCS xã", 3],
      ["Trạm Y tế xã", 2]
    ])
  })

  test("without the log it is the commune that is late on 05/11, and dvk names all whom it waits for", async () => {
    const folder = before("son-vi-2021", "reports/so-theo-doi.csv")
    const due = await on(folder, "2021-11-05")
    expect(due.late("bao-cao-xa")).toEqual(["Văn phòng HĐND - UBND xã"])
    expect(due.waitsFor("bao-cao-xa")).toHaveLength(BODIES - 1)
    // Models alone cover eleven hamlets: those of the eleven addresses that name one.
    expect(due.coverage.hamlets?.covered).toHaveLength(11)
  })

  test("at the end every hamlet and body has done its part, and nothing is owed", async () => {
    const end = await on(folder, "2021-11-30")
    expect(end.code).toBe(0)
    expect([end.done("quan-triet"), end.done("tinh-nguyen"), end.done("bao-cao")]).toEqual([
      "19/19",
      "14/14",
      "13/13"
    ])
    expect(end.cameLate("tinh-nguyen")).toEqual([["Hội Cựu chiến binh xã", 6]])
    expect(end.troubles).toEqual([["late-result", "SV-11"]])
  })
})

describe("the models of the year", () => {
  test("owe their results as long as none has come in", async () => {
    const silent = await on(before("son-vi-2021", "results/ket-qua-2021.csv"), "2021-11-02")
    const results = silent.owed.filter(({ what }) => what === "results")
    // Twelve models of eleven units: the women's union has two.
    expect(results).toHaveLength(11)
    expect(new Set(results.map(({ daysLate }) => daysLate))).toEqual(new Set([1]))
    expect((await on(folder, "2021-11-30")).owed).toEqual([])
  })

  test("are all evaluated; improving gardens, which the plan asks for, comes first", async () => {
    const { models, unranked } = await rankingOf(folder)
    expect(models).toHaveLength(12)
    expect(models.slice(0, 3)).toEqual(["SV-03", "SV-09", "SV-02"])
    expect(unranked).toEqual([])
  })

  test("bring collectives and an individual commendation at the base salary of 2021", async () => {
    const { selected, notSelected } = await shortlistOf(folder)
    // 0.3 × 1,490,000 = 447,000 and 0.15 × 1,490,000 = 223,500, to the nearest 10,000.
    expect(selected.map(({ model, reward }) => [model, reward?.baseSalary, reward?.amount])).toEqual([
      ["SV-03", 1_490_000, 450_000],
      ["SV-09", 1_490_000, 450_000],
      ["SV-02", 1_490_000, 450_000],
      ["SV-01", 1_490_000, 450_000],
      ["SV-10", 1_490_000, 220_000]
    ])
    expect(notSelected[0]).toMatchObject({ model: "SV-05", reason: { code: "left-for-minimum" } })
  })

  test("that nobody has recognised are not put forward; before the evaluation dvk says it cannot tell", async () => {
    const early = await on(before("son-vi-2021", "results/ket-qua-2021.csv"), "2021-10-20")
    expect(early.troubles).toContainEqual(["gate-unknown", null])
    const { notSelected } = await shortlistOf(folder)
    const closed = notSelected.filter(({ reason }) => reason.code === "commendation-gate-closed")
    expect(closed.map(({ model }) => model)).toEqual(["SV-04", "SV-12", "SV-07", "SV-08"])
  })
})

test("the tables say the same: every duty of every party, every activity with its money", async () => {
  const table = await tablesOf(folder, "2021-11-30")
  const duties = table("duties.csv")
  expect(duties).toHaveLength(2 + HAMLETS + BODIES + (BODIES - 1) + 1)
  expect(duties.filter(({ state }) => state !== "handed-in")).toEqual([])
  expect(
    duties.filter(({ daysLate }) => daysLate !== "0").map(({ from, daysLate }) => [from, daysLate])
  ).toEqual([
    ["Hội Cựu chiến binh xã", "6"],
    ["Trường THCS xã", "3"],
    ["Trạm Y tế xã", "2"]
  ])
  const activities = table("activities.csv")
  expect(activities).toHaveLength(HAMLETS + BODIES)
  const cost = activities.reduce((sum, { cost }) => sum + Number(cost), 0)
  expect(cost).toBe((await on(folder, "2021-11-30")).coverage.activities.cost)
  expect(cost).toBe(27_700_000)
})
