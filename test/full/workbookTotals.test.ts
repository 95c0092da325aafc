import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import { type Cell, readXlsx, type Sheet, type WriteSheet, writeXlsx } from "hucre/xlsx"
import { describe, expect, test } from "vitest"
import { dvk, emptyFolder, shippedCampaign } from "../acceptance/dvk.ts"
import { convertByOffice } from "./convertByOffice.ts"

/** Every sheet as CSV; the last -1 of the filter's options asks for all of them. */
const CSV_OF_EACH_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"

/** The same sheet without the values of its formulas: what is read from it afterwards has been worked out anew. */
const withoutValues = ({ name, rows, cells = new Map() }: Sheet): WriteSheet => {
  const formulas = [...cells].flatMap(([place, { formula }]) =>
    formula === undefined ? [] : [[place, { formula }] as const]
  )
  const computed = new Set(formulas.map(([place]) => place))
  return {
    name,
    rows: rows.map((row, at) => row.map((value, column) => (computed.has(`${at},${column}`) ? null : value))),
    cells: new Map<string, Partial<Cell>>(formulas)
  }
}

describe("tables.xlsx in a spreadsheet program", () => {
  test("comes to the values that are printed, in every formula", async () => {
    const folder = emptyFolder()
    await dvk(["report", shippedCampaign, "--chart-format", "svg"], { folder })
    const { sheets } = await readXlsx(readFileSync(join(folder, "out", "tables.xlsx")))
    const csv = join(folder, "csv")
    mkdirSync(csv)
    writeFileSync(join(folder, "bare.xlsx"), await writeXlsx({ sheets: sheets.map(withoutValues) }))
    convertByOffice([join(folder, "bare.xlsx")], CSV_OF_EACH_SHEET, { home: folder, out: csv })
    let formulas = 0
    for (const { name, cells = new Map<string, Cell>() } of sheets) {
      const rows: ReadonlyArray<ReadonlyArray<string>> = parse(readFileSync(join(csv, `bare-${name}.csv`)), {
        relax_column_count: true
      })
      for (const [place, cell] of cells) {
        if (cell.formula === undefined) continue
        const [row = 0, column = 0] = place.split(",").map(Number)
        expect(Number(rows[row]?.[column]), `${name} ${place} ${cell.formula}`).toBe(
          Number(cell.formulaResult)
        )
        formulas++
      }
    }
    // A score for each of 41 models and of their sheets, and the sums under three tables.
    expect(formulas).toBeGreaterThan(300)
  })
})
