import { evaluate, parseIsoDate } from "@dvk/core"
import { parse } from "csv-parse/sync"
import { describe, expect, it } from "vitest"
import { campaignOf } from "../../../../test/sample/sampleCampaign.ts"
import { activitiesTable, dutiesTable, tableFiles } from "../../src/index.ts"
import { yearOf } from "../html/sections/year.ts"

const evaluation = evaluate(yearOf())

const records = (table: ReturnType<typeof dutiesTable> | ReturnType<typeof activitiesTable>) =>
  table.rows.map((row) => Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at] ?? null])))

describe("tables/duties.csv", () => {
  it("has a row for every duty of every party, with how it stands on the day", () => {
    const rows = records(dutiesTable(evaluation, parseIsoDate("2024-07-30")))
    expect(rows.map(({ duty, id, state, daysLate }) => [duty, id, state, daysLate])).toEqual([
      ["tn", "a1", "handed-in", 0],
      ["tn", "a10", "late", 7],
      ["tn", "a2", "late", 7],
      ["tn", "hnd", "handed-in", 0],
      ["bao-cao", "a1", "handed-in", 0],
      ["bao-cao", "a10", "late", 3],
      ["bao-cao", "a2", "handed-in", 1],
      ["gop", "J1", "soon", null]
    ])
    expect(rows[4]).toMatchObject({
      what: "Báo cáo đợt ra quân",
      before: "2024-07-28",
      lastDay: "2024-07-27",
      to: "Đảng ủy xã",
      via: "Văn phòng",
      line: "Đảng",
      clause: "mục IV",
      on: "2024-07-27",
      documents: "05/BC"
    })
    expect(rows.at(-1)).toMatchObject({
      party: "member",
      from: "Nguyễn Văn Một",
      daysLeft: 5,
      waitsFor: "Ấp 10"
    })
  })

  it("without a day has whom it obliges and until when, and nothing of how it stands", () => {
    const rows = records(dutiesTable(evaluation, null))
    expect(rows).toHaveLength(8)
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set([null]))
  })
})

describe("tables/activities.csv", () => {
  it("has each row of the log once, so that its sums are those of the report", () => {
    const rows = records(activitiesTable(evaluation, null))
    expect(rows.map(({ day, hamlets, cost, length }) => [day, hamlets, cost, length])).toEqual([
      ["2024-07-16", "Ấp 1; Ấp 2", 1_500_000, 700],
      ["2024-07-17", null, 500_000, null]
    ])
  })
})

describe("the tables of a report", () => {
  const files = tableFiles(evaluation, "vi", parseIsoDate("2024-07-30"))

  it("have both, their JSON twins, and a meaning in two languages for each of their columns", () => {
    const dictionary: ReadonlyArray<Readonly<Record<string, string>>> = parse(
      files.get("tables/dictionary.csv") ?? "",
      { bom: true, columns: true }
    )
    for (const name of ["duties", "activities"]) {
      const header = parse(files.get(`tables/${name}.csv`) ?? "", { bom: true })[0]
      const described = dictionary.filter(({ file }) => file === `tables/${name}.csv`)
      expect(described.map(({ column }) => column)).toEqual(header)
      expect(described.filter(({ meaningVi, meaningEn }) => meaningVi === "" || meaningEn === "")).toEqual([])
      expect(Object.keys(JSON.parse(files.get(`tables/${name}.json`) ?? "{}").rows[0])).toEqual(header)
    }
  })

  it("have neither where the campaign has no duties and no log", () => {
    const names = [...tableFiles(evaluate(campaignOf({})), "vi").keys()]
    expect(names.filter((name) => /duties|activities/.test(name))).toEqual([])
  })
})
