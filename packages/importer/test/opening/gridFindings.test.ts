import { expect, test } from "vitest"
import { gridFindings } from "../../src/opening/gridSheet.ts"
import type { SheetRecord } from "../../src/table/SheetRecord.ts"
import type { Grid } from "../../src/workbook/Grid.ts"

const record = (line: number, ...cells: ReadonlyArray<string>): SheetRecord => ({
  cells,
  line,
  sheetRow: line,
  fault: null
})

test("a formula that was dragged down below the list is said once, one beside a row at its row", () => {
  const grid: Grid = {
    name: "DS",
    from: "workbook",
    hidden: false,
    records: [record(1, "Nuôi cá", ""), record(2, "", ""), record(3, "", ""), record(4, "", "")],
    merged: [],
    hiddenRows: new Set(),
    errors: [0, 1, 2, 3].map((row) => ({ row, column: 1, text: "#N/A" })),
    continued: []
  }
  expect(gridFindings("a.xlsx", grid, null).map(({ code, line, values }) => [code, line, values])).toEqual([
    ["cell-error", 1, {}],
    ["cell-error", 2, { rows: 3 }]
  ])
})
