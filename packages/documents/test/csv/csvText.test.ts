import { parse } from "csv-parse/sync"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csvText } from "../../src/index.ts"

/** What the importer does with a cell of ours. */
const withoutGuard = (cell: string): string =>
  /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell

const readBack = (text: string): ReadonlyArray<ReadonlyArray<string>> =>
  parse(text, { bom: true, record_delimiter: "\r\n" }).map((row) => row.map(withoutGuard))

describe("csvText", () => {
  it("opens in Excel: BOM, CRLF, quotes where a cell holds a comma, a quote or a line break", () => {
    expect(
      csvText(
        ["Mô hình", "Điểm"],
        [
          ['Tổ "3 không", xóm 2', 81],
          ["Hai\ndòng", null]
        ]
      )
    ).toBe('\uFEFFMô hình,Điểm\r\n"Tổ ""3 không"", xóm 2",81\r\n"Hai\ndòng",\r\n')
  })

  it.each(["=HYPERLINK(1)", "+84", "-5", "@SUM(A1)", "\tx", "\rx", "\uFF1D1+1"])(
    "keeps a spreadsheet from running %j",
    (cell) => {
      const written = csvText(["a", "b"], [["x", cell]]).split("\r\n")[1] ?? ""
      expect(written.replace(/^x,"?/, "").startsWith("'")).toBe(true)
    }
  )

  it("leaves numbers alone, also negative ones", () => {
    expect(csvText(["a"], [[-5]])).toBe("\uFEFFa\r\n-5\r\n")
  })

  it("is read back as it was, whatever stands in the cells", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("'=1", "''-1", "'", "=1", '"', "a,b", "x\r\ny", "Hoà Bình", "'Tổ 1'")
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        expect(readBack(csvText(["a", "b", "c"], rows))).toEqual([["a", "b", "c"], ...rows])
      })
    )
  })
})
