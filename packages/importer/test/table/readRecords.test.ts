import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readRecords, separatorLine } from "../../src/table/readRecords.ts"

/** Line, row in Excel, and cells, one text a record. */
const places = (text: string, delimiter = ",", skip = 0): ReadonlyArray<string> =>
  readRecords(text, delimiter, skip).records.map(
    ({ line, sheetRow, cells, fault }) =>
      `${line}/${sheetRow} ${cells.join("|")}${fault === null ? "" : ` !${fault}`}`
  )

describe("the line and the row of a record", () => {
  it("are the same in a plain file, whatever ends its lines", () => {
    for (const end of ["\n", "\r\n", "\r"])
      expect(places(`a,b${end}1,2${end}3,4`)).toEqual(["1/1 a|b", "2/2 1|2", "3/3 3|4"])
  })

  it("count LF, CR and CRLF alike in one file", () => {
    expect(places("a\r\nb\rc\nd")).toEqual(["1/1 a", "2/2 b", "3/3 c", "4/4 d"])
  })

  it("part where a quoted cell has line ends", () => {
    expect(places('a,"x\ny\r\nz"\nb,1')).toEqual(["1/1 a|x\ny\r\nz", "4/2 b|1"])
  })

  it("both count blank lines", () => {
    expect(places("a,b\n\n\n1,2")).toEqual(["1/1 a|b", "2/2 ", "3/3 ", "4/4 1|2"])
  })

  it("part after a sep= line, which Excel does not show", () => {
    const text = "sep=;\r\na;b\r\n1;2"
    const separator = separatorLine(text)
    expect(separator).toEqual({ delimiter: ";", length: 7 })
    expect(places(text, ";", separator?.length)).toEqual(["2/1 a|b", "3/2 1|2"])
  })
})

describe("quotes", () => {
  it("are doubled inside quotes", () => {
    expect(places('"Tổ ""5 không""",1')).toEqual(['1/1 Tổ "5 không"|1'])
  })

  it("that stray are kept and flagged", () => {
    expect(places('"Tổ" tự quản,1\nTổ "5 không",2')).toEqual([
      '1/1 "Tổ" tự quản|1 !stray',
      '2/2 Tổ "5 không"|2 !stray'
    ])
  })

  it("that never close cost their own line only", () => {
    expect(places('a,b\n"mở,1\n3,4\n5,6')).toEqual(["1/1 a|b", '2/2 "mở,1 !open', "3/3 3|4", "4/4 5|6"])
  })

  it("that close at the quote of a later row cost their own line only", () => {
    expect(places('a,b\n"mở,1\n3,4\n5,"x y"\n6,7')).toEqual([
      "1/1 a|b",
      '2/2 "mở,1 !open',
      "3/3 3|4",
      "4/4 5|x y",
      "5/5 6|7"
    ])
  })

  it("that open by mistake, and close by mistake rows below, cost the two rows they stand in only", () => {
    expect(places('a,b,c\n"1,2,3\n4,5,6\n7,8,9\n1,2,3"\n4,5,6')).toEqual([
      "1/1 a|b|c",
      '2/2 "1,2,3 !open',
      "3/3 4|5|6",
      "4/4 7|8|9",
      '5/5 1|2|3" !stray',
      "6/6 4|5|6"
    ])
  })

  it("do so too where the first of them broke the row above", () => {
    expect(places('a,b,c\n1,2,3\n1,2"\n"3,4\n4,5,6\n7,8,9"\n4,5,6')).toEqual([
      "1/1 a|b|c",
      "2/2 1|2|3",
      '3/3 1|2" !stray',
      '4/4 "3,4 !open',
      "5/5 4|5|6",
      '6/6 7|8|9" !stray',
      "7/7 4|5|6"
    ])
  })

  it("round a text of many lines with commas are left alone where the record is whole", () => {
    expect(places('a,b,c\n1,2,"x\n3,4,5\ny"\n4,5,6')).toEqual([
      "1/1 a|b|c",
      "2/2 1|2|x\n3,4,5\ny",
      "5/3 4|5|6"
    ])
  })

  it("in great number are given up one by one, and the other rows survive", () => {
    const { records } = readRecords(`${'"mở,1\n'.repeat(2000)}3,4\n`, ",", 0)
    expect(records.map((record) => record.fault)).toEqual([
      ...Array.from({ length: 2000 }, () => "open"),
      null
    ])
    expect(records.at(-1)).toMatchObject({ line: 2001, sheetRow: 2001, cells: ["3", "4"] })
  })
})

/** A writer of its own, as plain as can be: quotes a cell when it has to. */
const write = (rows: ReadonlyArray<ReadonlyArray<string>>, delimiter: string, end: string): string =>
  rows
    .map((row) =>
      row
        .map((cell) =>
          cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
        )
        .join(delimiter)
    )
    .join(end)

const cell = fc.string({
  unit: fc.constantFrom("a", "ễ", "Đ", " ", ",", ";", "\t", "|", '"', "\n", "\r\n", "7", "\u0303", "𝄞"),
  maxLength: 8
})
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 })
  )

describe("any table", () => {
  it("written with any delimiter and line end reads back equal, each record on the line where it starts", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n", "\r"),
        (rows, delimiter, end) => {
          const { records } = readRecords(write(rows, delimiter, end), delimiter, 0)
          expect(records.map((record) => record.cells)).toEqual(rows)
          const starts = rows.map(
            (_, at) =>
              write(rows.slice(0, at), delimiter, end).split(/\r\n|\r|\n/).length + (at === 0 ? 0 : 1)
          )
          expect(records.map((record) => record.line)).toEqual(starts)
          expect(records.map((record) => record.sheetRow)).toEqual(rows.map((_, at) => at + 1))
          expect(records.every((record) => record.fault === null)).toBe(true)
        }
      )
    )
  })
})
