import { parseRubric, type Rubric } from "@dvk/core"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { readScoreSheets } from "../../src/scores/readScoreSheets.ts"
import { bytesOf, codesByLine, scoresFrom } from "../sample/reading.ts"
import { rubric } from "../sample/rubric.ts"

const WIDE = "Mã mô hình;Giám khảo;Tiêu chí 1 (20%);Tiêu chí 2;TC3;TC 4;sustainability"
const CRITERIA = ["political-tasks", "participation", "effectiveness", "recognition", "sustainability"]

describe("a wide sheet", () => {
  it("has one row a sheet, criteria by number, short name, id or title", () => {
    const reading = scoresFrom(WIDE, "m1;J1;85;8,5;0;90.25;100")
    expect(reading).toMatchObject({ kind: "scores", outcome: "imported", rejected: [], findings: [] })
    expect(reading.sheets).toEqual([
      {
        line: 2,
        sheetRow: 2,
        modelRef: { id: "m1" },
        judgeRef: "J1",
        source: "committee",
        scores: [850_000, 85_000, 0, 902_500, 1_000_000]
      }
    ])
  })

  it("may name the model by name and unit, and the criteria by title", () => {
    const reading = scoresFrom(
      "Tên mô hình,Đơn vị,Lĩnh vực,Người chấm,Gắn với nhiệm vụ chính trị,TC2,TC3,TC4,TC5",
      "Camera,Xóm 1,KT,Ông A,1,2,3,4,5"
    )
    expect(reading.sheets).toMatchObject([
      {
        modelRef: { name: "Camera", unit: "Xóm 1" },
        judgeRef: "Ông A",
        scores: [10_000, 20_000, 30_000, 40_000, 50_000]
      }
    ])
  })

  it.each([["Giám khảo: J1;;"], ["Giám khảo;J1;"], ["Họ và tên giám khảo: J1;;"]])(
    "may name the judge above the table: %j",
    (above) => {
      const reading = scoresFrom(
        "PHIẾU CHẤM ĐIỂM;;",
        above,
        "",
        "Mã mô hình;TC1;TC2;TC3;TC4;TC5",
        "m1;1;2;3;4;5"
      )
      expect(reading.sheets).toMatchObject([{ line: 5, judgeRef: "J1" }])
    }
  )

  it("reports a blank as missing: blank is not zero", () => {
    const reading = scoresFrom(WIDE, "m1;J1;85;;0;;100")
    expect(reading.sheets[0]?.scores).toEqual([850_000, null, 0, null, 1_000_000])
    expect(reading.findings).toMatchObject([
      {
        code: "missing-score",
        line: 2,
        column: "Tiêu chí 2",
        model: "m1",
        judge: "J1",
        values: { model: "m1", judge: "J1", criterion: "participation" }
      },
      { code: "missing-score", line: 2, column: "TC 4", values: { criterion: "recognition" } }
    ])
  })

  it("takes a row that a judge left blank for a sheet to come, and not for five scores that are missing", () => {
    const reading = scoresFrom(WIDE, "m1;J1;1;1;1;1;1", "m2;J1;;;;;", "m3;J1;;-;;;", "m4;J1;;;1;;")
    expect(reading.sheets.map(({ scores }) => scores.filter((score) => score !== null).length)).toEqual([
      5, 0, 0, 1
    ])
    expect(codesByLine(reading)).toEqual([
      "3 blank-sheet",
      "4 blank-sheet",
      ...Array.from({ length: 4 }, () => "5 missing-score")
    ])
    expect(reading.findings[0]).toMatchObject({ model: "m2", judge: "J1", severity: "info" })
  })

  it("reports a criterion without a column in every row", () => {
    const reading = scoresFrom("Mã mô hình,Giám khảo,TC1,TC2,TC3,TC4", "m1,J1,1,2,3,4", "m2,J1,1,2,3,4")
    expect(codesByLine(reading)).toEqual(["2 missing-score", "3 missing-score"])
  })

  it.each([
    ["bad-number", "8/10"],
    ["bad-number", "tốt"],
    ["missing-score", "vắng"],
    ["missing-score", "-"],
    ["out-of-range", "101"],
    ["out-of-range", "-1"]
  ])("reports %s for %j and leaves the cell blank", (code, cell) => {
    const reading = scoresFrom(WIDE, `m1;J1;${cell};1;1;1;1`)
    expect(reading.sheets[0]?.scores[0]).toBeNull()
    expect(reading.findings).toMatchObject([{ code, before: cell, column: "Tiêu chí 1 (20%)" }])
  })

  it.each([
    ["85/100", 850_000],
    ["90%", 900_000],
    ["8,25 điểm", 82_500],
    ["85đ", 850_000]
  ])("reads %j and says what it made of it", (cell, score) => {
    const reading = scoresFrom(WIDE, `m1;J1;${cell};1;1;1;1`)
    expect(reading.sheets[0]?.scores[0]).toBe(score)
    expect(reading.findings).toMatchObject([
      { code: "score-notation", before: cell, after: String(score / 10_000), judge: "J1", model: "m1" }
    ])
  })

  it.each([
    ["missing-model", ";J1;1;1;1;1;1"],
    ["missing-judge", "m1;;1;1;1;1;1"]
  ])("refuses a row with %s and no other", (code, bad) => {
    const reading = scoresFrom(WIDE, bad, "m2;J1;1;1;1;1;1")
    expect(reading.sheets).toHaveLength(1)
    expect(reading.rejected).toMatchObject([{ line: 2, findings: [{ code }] }])
  })

  it("passes over averages", () => {
    const reading = scoresFrom(WIDE, "m1;J1;1;1;1;1;1", "Trung bình;;1;1;1;1;1")
    expect(reading.sheets).toHaveLength(1)
    expect(codesByLine(reading)).toEqual(["3 skipped-row"])
  })

  it("compares a given total with the weighted one, at the places that were written", () => {
    // 0,2·80 + 0,2·70 + 0,3·91 + 0,15·60 + 0,15·85 = 79,05
    const sheet = (total: string) => scoresFrom(`${WIDE};Tổng điểm`, `m1;J1;80;70;91;60;85;${total}`).findings
    expect(sheet("79,05")).toEqual([])
    expect(sheet("79,1")).toEqual([])
    expect(sheet("")).toEqual([])
    expect(sheet("79")).toEqual([])
    expect(sheet("386")).toMatchObject([{ code: "wrong-total", before: "386", values: { computed: "79" } }])
  })

  it("names the source, or is the committee's", () => {
    const reading = scoresFrom(
      `${WIDE};Nguồn`,
      "m1;J1;1;1;1;1;1;Ban Chỉ đạo",
      "m2;J1;1;1;1;1;1;",
      "m3;J1;1;1;1;1;1;Báo chí"
    )
    expect(reading.sheets.map((sheet) => sheet.source)).toEqual(["committee", "committee"])
    expect(reading.rejected).toMatchObject([{ line: 4, findings: [{ code: "unknown-source" }] }])
  })
})

describe("sheets of other sources", () => {
  const title = (vi: string) => ({ vi, en: vi })
  const withSources: Rubric = Result.getOrThrow(
    parseRubric({
      ...rubric.file,
      scoreSources: [
        { id: "committee", title: title("Ban Chỉ đạo"), points: 60 },
        { id: "self", title: title("Đơn vị"), points: 30 },
        { id: "public", title: title("Nhân dân"), points: 10, criteria: CRITERIA.slice(4) }
      ]
    })
  ).rubric
  const read = (...lines: ReadonlyArray<string>) =>
    readScoreSheets({ file: "phieu.csv", bytes: bytesOf(lines.join("\n")), rubric: withSources })

  it("are told by what people call them", () => {
    const reading = read(
      `${WIDE};Nguồn điểm`,
      "m1;J1;1;1;1;1;;Hội đồng",
      "m1;Xóm 1;1;1;1;1;;Tự chấm",
      "m1;Dân;;;;;1;Bình chọn",
      "m1;J2;1;1;1;1;;Cấp trên"
    )
    expect(reading.sheets.map(({ source }) => source)).toEqual(["committee", "self", "public"])
    expect(reading.findings).toMatchObject([
      { code: "unknown-source", line: 5, values: { known: ["Ban Chỉ đạo", "Đơn vị", "Nhân dân"] } }
    ])
  })

  it("need not name a person: a unit scores for itself, and the public has one word", () => {
    const reading = read(
      `Mã mô hình;Đơn vị;${CRITERIA.join(";")};Nguồn`,
      "m1;Xóm 1;1;1;1;1;;Tự chấm",
      "m1;;;;;;1;Nhân dân",
      "m1;;1;1;1;1;;Ban Chỉ đạo"
    )
    expect(reading.sheets.map(({ judgeRef }) => judgeRef)).toEqual(["Xóm 1", "Nhân dân"])
    expect(reading.findings).toMatchObject([{ code: "missing-judge", line: 4 }])
  })

  it("miss nothing under a criterion that another source scores", () => {
    const reading = read(`${WIDE};Nguồn`, "m1;Dân;;;;;;Nhân dân")
    expect(reading.findings).toMatchObject([{ code: "missing-score", values: { criterion: CRITERIA[4] } }])
  })
})

describe("a long sheet", () => {
  const HEADER = "Mã mô hình,Giám khảo,Tiêu chí,Điểm"
  const all = (model: string, judge: string): ReadonlyArray<string> =>
    CRITERIA.map((id, at) => `${model},${judge},${id},${at + 1}`)

  it("has one row a score; rows of one judge and model make a sheet with the line of the first", () => {
    const reading = scoresFrom(HEADER, ...all("m1", "J1"), ...all("m2", "J1"))
    expect(reading.sheets).toMatchObject([
      { line: 2, modelRef: { id: "m1" }, scores: [10_000, 20_000, 30_000, 40_000, 50_000] },
      { line: 7, modelRef: { id: "m2" } }
    ])
  })

  it("names criteria as headers do", () => {
    const reading = scoresFrom(
      HEADER,
      "m1,J1,TC1,1",
      "m1,J1,Tiêu chí 2 (20%),2",
      "M1,j1,effectiveness,3",
      "m1,J1,tc4,4",
      "m1,J1,5,5",
      "m1,J1,6,5"
    )
    expect(reading.sheets).toHaveLength(1)
    expect(codesByLine(reading)).toEqual(["7 unknown-criterion"])
  })

  it("reports a criterion that no row names, and one whose score is blank", () => {
    const reading = scoresFrom(
      HEADER,
      ...all("m1", "J1")
        .slice(0, 4)
        .map((row, at) => (at === 1 ? "m1,J1,participation," : row))
    )
    expect(reading.findings).toMatchObject([
      { code: "missing-score", line: 2, values: { criterion: "sustainability" } },
      { code: "missing-score", line: 3, values: { criterion: "participation" } }
    ])
    expect(reading.sheets).toMatchObject([{ scores: [10_000, null, 30_000, 40_000, null] }])
  })

  it("starts a second sheet where a criterion is scored again", () => {
    const reading = scoresFrom(HEADER, ...all("m1", "J1"), ...all("m1", "J1"))
    expect(reading.sheets.map((sheet) => sheet.line)).toEqual([2, 7])
  })
})
