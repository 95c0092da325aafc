import { describe, expect, test } from "vitest"
import { tableRows } from "../../src/workbook/tableRows.ts"
import type { SheetCell } from "../../src/workbook/Worksheet.ts"

const sumOf = (cells: ReadonlyArray<SheetCell>) =>
  tableRows(
    {
      name: "Trang",
      note: "",
      columns: [
        { title: "Đơn vị", look: "text" },
        { title: "Khen thưởng", look: "count", summed: true }
      ],
      rows: cells.map((cell) => ["Xã An", cell]),
      frozenColumns: 1,
      wholeIn: "a.csv"
    },
    5,
    "vi"
  ).at(-1)?.cells[1]

describe("the sum under a column", () => {
  test("is a formula over its cells, with the value it comes to", () => {
    expect(sumOf([2, null, 3])).toEqual({ value: 5, formula: "SUM(B6:B8)" })
    expect(sumOf([0, 0])).toEqual({ value: 0, formula: "SUM(B6:B7)" })
  })

  test("is blank where nobody told any of its figures", () => {
    expect(sumOf([null, null])).toEqual({ value: null })
  })
})
