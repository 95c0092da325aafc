import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { sheetOfGrid } from "../../src/opening/gridSheet.ts"
import { joinTables } from "../../src/opening/joinTables.ts"
import { registrationsOf } from "../../src/registrations/readRegistrations.ts"
import { registrationRule } from "../../src/registrations/registrationRule.ts"
import { sectionReader } from "../../src/registrations/sections.ts"
import type { Grid } from "../../src/workbook/Grid.ts"
import { rubric } from "../sample/rubric.ts"

type Row = ReadonlyArray<string>

/** A table of a paper with texts above it. */
const tableOf = (number: number, rows: ReadonlyArray<Row>, above: Row = []): Grid => ({
  name: String(number),
  from: "paper",
  continued: [],
  hidden: false,
  records: [
    ...above.map((text) => ({ cells: [text], line: 0, sheetRow: 0, fault: null })),
    ...rows.map((cells, at) => ({ cells, line: at + 1, sheetRow: at + 1, fault: null }))
  ],
  merged: [],
  hiddenRows: new Set(),
  errors: []
})

const sectionOf = sectionReader(rubric)
const join = (...tables: ReadonlyArray<Grid>): ReadonlyArray<Grid> =>
  joinTables(tables, [registrationRule(rubric)], (record) => sectionOf(record) !== null)
const rowsOf = (grid: Grid | undefined): ReadonlyArray<readonly [number, string]> =>
  (grid?.records ?? []).map(({ line, cells }) => [line, cells.join("|")])
const modelsOf = (grid: Grid): ReadonlyArray<readonly [string, string]> =>
  registrationsOf(sheetOfGrid("a.docx", grid), { rubric, year: 2024, deadline: null }).registrations.map(
    ({ name, unitName }) => [name, unitName]
  )

const header = ["TT", "Tên mô hình", "Đơn vị", "Lĩnh vực"]
const first = tableOf(1, [header, ["1", "Nuôi cá", "Xóm 1", "KT"]], ["Giám đốc"])

describe("a table goes on in the next one", () => {
  test("with its rows counted on, and merged cells moved with them", () => {
    const next = {
      ...tableOf(2, [
        ["2", "Nuôi ong", "Xóm 2", "KT"],
        ["3", "Nuôi dê", "", "KT"]
      ])
    }
    const merged = { ...next, merged: [{ column: 2, from: 0, to: 1 }] }
    const [joined, ...others] = join(first, merged)
    expect(others).toEqual([])
    expect(rowsOf(joined)).toEqual([
      [0, "Giám đốc"],
      [1, "TT|Tên mô hình|Đơn vị|Lĩnh vực"],
      [2, "1|Nuôi cá|Xóm 1|KT"],
      [3, "2|Nuôi ong|Xóm 2|KT"],
      [4, "3|Nuôi dê||KT"]
    ])
    expect(joined?.merged).toEqual([{ column: 2, from: 3, to: 4 }])
    expect(joined?.continued).toEqual([{ name: "2", line: 3 }])
  })

  test("with a heading between as a row of its own", () => {
    const [joined] = join(first, tableOf(2, [["2", "Camera", "Xóm 2", ""]], ["II. An ninh - quốc phòng"]))
    expect(rowsOf(joined).slice(-2)).toEqual([
      [3, "II. An ninh - quốc phòng"],
      [4, "2|Camera|Xóm 2|"]
    ])
  })

  test.each([
    ["another number of columns", tableOf(2, [["2", "Nuôi ong", "Xóm 2"]])],
    ["words between", tableOf(2, [["2", "Nuôi ong", "Xóm 2", "KT"]], ["Danh sách đại biểu"])],
    ["a judge between", tableOf(2, [header, ["2", "Nuôi ong", "Xóm 2", "KT"]], ["Giám khảo: J2"])],
    [
      "a header of its own",
      tableOf(2, [
        ["TT", "Nội dung", "Đơn vị", "Ghi chú"],
        ["1", "a", "b", "c"]
      ])
    ],
    ["no row", tableOf(2, [["", "", "", ""]])]
  ])("but not behind %s", (_, next) => {
    expect(join(first, next)).toEqual([first, next])
  })
})

test("a list in any number of tables, with the header again or not, gives what it gives in one", () => {
  const model = fc.record({
    name: fc.nat(50),
    unit: fc.nat(9),
    breaks: fc.constantFrom("no", "bare", "header")
  })
  fc.assert(
    fc.property(fc.array(model, { minLength: 1, maxLength: 12 }), (models) => {
      const parts: Array<Array<Row>> = [[header]]
      const whole: Array<Row> = [header]
      for (const [at, { name, unit, breaks }] of models.entries()) {
        const row = [String(at + 1), `Mô hình ${name} của xóm`, `Xóm ${unit}`, "KT"]
        if (breaks !== "no" && at > 0) parts.push(breaks === "header" ? [header] : [])
        parts.at(-1)?.push(row)
        whole.push(row)
      }
      const joined = join(...parts.map((rows, at) => tableOf(at + 1, rows)))
      expect(joined).toHaveLength(1)
      expect(joined.flatMap(modelsOf)).toEqual(modelsOf(tableOf(1, whole)))
    })
  )
})
