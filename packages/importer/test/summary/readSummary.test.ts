import { summaryStages } from "@dvk/core"
import * as Effect from "effect/Effect"
import { writeXlsx } from "hucre/xlsx"
import { describe, expect, test } from "vitest"
import { openFile } from "../../src/opening/openFile.ts"
import { readFile } from "../../src/readFile.ts"
import type { SummaryReading } from "../../src/summary/SummaryReading.ts"
import { bytesOf } from "../sample/reading.ts"
import { rubric } from "../sample/rubric.ts"

const read = (lines: ReadonlyArray<string>, file = "a.csv"): SummaryReading => {
  const reading = readFile({ file, bytes: bytesOf(lines.join("\n")), rubric, year: null, deadline: null })
  if (reading.kind !== "summaries") throw new Error(`read as ${reading.kind}`)
  return reading
}

const told = ({ findings }: SummaryReading) =>
  findings.filter(({ severity }) => severity !== "info").map(({ code, line }) => `${line} ${code}`)

const TIDY = "Đơn vị,Năm,Kỳ báo cáo,Lĩnh vực,Cấp,Đối tượng,Đăng ký,Công nhận"

/** The registrations of each body by what they are divided by. */
const figures = ({ bodies }: SummaryReading) =>
  bodies.map(({ body, figures: own }) =>
    own.kind === "cells"
      ? [
          body,
          own.cells.map(({ group, counts }) => [
            group.field,
            group.level,
            group.subjectKind,
            counts.registered
          ])
        ]
      : [
          body,
          own.margins.total.registered,
          own.margins.subjectKinds.map(({ registered }) => registered),
          own.margins.fields.map(({ registered }) => registered)
        ]
  )

describe("rows of one field, level and kind of subject", () => {
  test("as the form has them, with ids or names, in another order, with dittos and thousand dots", () => {
    const reading = read([
      "Kỳ báo cáo,Đăng ký,Lĩnh vực,Đối tượng,Đơn vị,Cấp,Năm",
      "6 tháng,1.204,Kinh tế,Tập thể,Xã An,Xã,2024",
      "nt,3,culture-society,individual,nt,commune,nt"
    ])
    expect(told(reading)).toEqual([])
    expect(figures(reading)).toEqual([
      [
        "Xã An",
        [
          ["economy", "commune", "collective", 1204],
          ["culture-society", "commune", "individual", 3]
        ]
      ]
    ])
    expect(reading.bodies[0]).toMatchObject({ year: 2024, period: "six-months" })
  })

  test("a form without figures in a row tells nothing of it, and what is no count is asked about", () => {
    const reading = read([
      TIDY,
      "Xã An,2024,năm,Kinh tế,,,,",
      "Xã An,2024,năm,VH-XH,,,5,nhiều",
      "Xã An,2024,năm,QP-AN,,,-2,1"
    ])
    expect(told(reading)).toEqual(["3 bad-number", "4 bad-number"])
    expect(reading.rows.map(({ origin }) => origin.line)).toEqual([3, 4])
  })

  test("the stretch of time may stand in the title or the name of the file, and the day of the paper says nothing", () => {
    const header = "Đơn vị,Lĩnh vực,Đăng ký"
    const title = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM,,", '"Xã An, ngày 05 tháng 7 năm 2024",,']
    const row = "Xã An,Kinh tế,4"
    const when = (reading: SummaryReading) => reading.bodies.map(({ year, period }) => [year, period])
    expect(when(read([...title, "BIỂU TỔNG HỢP 6 THÁNG ĐẦU NĂM 2024,,", header, row]))).toEqual([
      [2024, "six-months"]
    ])
    expect(when(read([header, row], "bieu-9-thang.csv"))).toEqual([[null, "nine-months"]])
    expect(told(read([...title, header, row]))).toEqual(["4 missing-period"])
  })

  test("a total beside the rows is held against them and not counted", () => {
    const rows = [TIDY, "Xã An,2024,năm,Kinh tế,,,4,1", "Xã An,2024,năm,VH-XH,,,5,"]
    expect(told(read([...rows, "Xã An,2024,năm,,,,9,3", "Tổng cộng,,,,,,9,3"]))).toEqual([])
    expect(told(read([...rows, "Xã An,2024,năm,,,,8,3", "Tổng cộng,,,,,,10,0"]))).toEqual([
      "4 wrong-total",
      "5 wrong-total",
      "5 wrong-total"
    ])
  })
})

const WIDE = [
  "BIỂU TỔNG HỢP NĂM 2024,,,,,,,,,,",
  "TT,Đơn vị,Tổng số mô hình đăng ký,Đăng ký,,,Chia theo lĩnh vực,,,,Công nhận",
  ",,,TT,CN,Hộ,KT,VH-XH,QP-AN,HTCT,",
  "A,B,1,2,3,4,5,6,7,8,9",
  "1,Xã An,12,7,4,1,6,3,2,1,9",
  "2,Xã Bình,,2,0,0,1,1,0,0,",
  ",CỘNG,14,9,4,1,7,4,2,1,9",
  ",,,,,,,,,,",
  ",NGƯỜI LẬP,,,,,,,TM. ĐẢNG ỦY,,"
]

describe("the form of offices, with columns side by side", () => {
  test("is read under a header of two rows, down to its signatures", () => {
    const reading = read(WIDE)
    expect(told(reading)).toEqual([])
    expect(figures(reading)).toEqual([
      ["Xã An", 12, [7, 4, 1], [6, 3, 2, 1]],
      ["Xã Bình", null, [2, 0, 0], [1, 1, 0, 0]]
    ])
  })

  test("a column of the total that is not the sum of its column is told by name", () => {
    const reading = read(WIDE.map((line) => line.replace("CỘNG,14,9,4,1,7,", "CỘNG,15,9,4,1,8,")))
    const wrong = reading.findings.filter(({ code }) => code === "wrong-total")
    expect(wrong.map(({ column, before, values }) => [column, before, values["computed"]])).toEqual([
      ["Tổng số mô hình đăng ký", "15", 14],
      ["Chia theo lĩnh vực KT", "8", 7]
    ])
  })

  test("a workbook whose header cells are merged gives the same", async () => {
    const rows = WIDE.map((line) =>
      line.split(",").map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell || null))
    )
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Tổng hợp",
          rows,
          merges: [
            { startRow: 1, startCol: 3, endRow: 1, endCol: 5 },
            { startRow: 1, startCol: 6, endRow: 1, endCol: 9 }
          ]
        }
      ]
    })
    const opened = await Effect.runPromise(
      openFile({ file: "a.xlsx", bytes, rubric, year: null, deadline: null })
    )
    if (opened.reading.kind !== "summaries") throw new Error(`read as ${opened.reading.kind}`)
    expect(figures(opened.reading)).toEqual(figures(read(WIDE)))
  })
})

test("other lists are still told apart from summaries", () => {
  const kindOf = (header: string, row: string) =>
    readFile({ file: "a.csv", bytes: bytesOf(`${header}\n${row}`), rubric, year: null, deadline: null }).kind
  expect(kindOf("Tên mô hình,Đơn vị,Kinh tế,VH-XH,QP-AN,HTCT", "Đường hoa,Xóm 1,x,,,")).toBe("registrations")
  expect(kindOf("Mã mô hình,Đơn vị,Chỉ tiêu,Mức đăng ký,Kết quả đạt được", "A,Xóm 1,Cây,3,4")).toBe("results")
  expect(kindOf("Giám khảo,Mã mô hình,Tiêu chí 1,Tiêu chí 2", "J1,A,80,90")).toBe("scores")
  expect(kindOf(`Unit,Year,Period,Field,${summaryStages.join(",")}`, "Xã An,2024,year,economy,1,,,,,")).toBe(
    "summaries"
  )
})
