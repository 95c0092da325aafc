import { readXlsx } from "hucre/xlsx"
import { expect, test } from "vitest"
import { workbookTable } from "../../src/forms/workbookTable.ts"

const hostile = ["=1+1", "+84", "-x", "@SUM(A1)", "\t=1", "'=1+1", "=cmd|' /C calc'!A0"]

test("texts that a spreadsheet would run are stored as texts", async () => {
  const bytes = await workbookTable({ name: "A", header: ["a"], rows: hostile.map((text) => [text]) })
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  // One apostrophe is taken off where reading would else take one too many.
  const stored = hostile.map((text) => (text === "'=1+1" ? "''=1+1" : text))
  expect(sheets[0]?.rows.slice(1).flat()).toEqual(stored)
  expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([])
})

test("choices may hold commas and be longer than what Excel takes inside a rule", async () => {
  const values = ["Văn hóa, xã hội", "x".repeat(300)]
  const bytes = await workbookTable({
    name: "A",
    header: ["a", "b"],
    rows: [],
    blankRows: 5,
    choices: [{ column: 1, values }]
  })
  const { sheets } = await readXlsx(bytes)
  expect(sheets[0]?.dataValidations).toMatchObject([
    { type: "list", range: "B2:B6", formula1: "'Danh muc'!$A$1:$A$2" }
  ])
  expect(sheets[1]).toMatchObject({ name: "Danh muc", hidden: true, rows: values.map((value) => [value]) })
})

test("the header stays in sight, stands on every printed page, and the page is A4 and one page wide", async () => {
  const bytes = await workbookTable({
    name: "A",
    above: ["Tiêu đề", "Đơn vị: Xóm 1"],
    header: ["a", "b"],
    rows: [["x", 1]],
    blankRows: 1,
    frozenColumns: 1,
    texts: [0]
  })
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets
  // Two lines above, a blank one, then the header in row 4.
  expect(sheet?.freezePane).toEqual({ rows: 4, columns: 1 })
  expect(sheet?.pageSetup).toMatchObject({
    paperSize: "a4",
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "$4:$4"
  })
  const styleAt = (place: string) => sheet?.cells?.get(place)?.style
  expect(styleAt("3,0")?.font).toMatchObject({ name: "Times New Roman", bold: true })
  expect(["4,0", "4,1", "5,0", "5,1"].map((place) => styleAt(place)?.border?.bottom?.style)).toEqual(
    Array<string>(4).fill("thin")
  )
  expect([styleAt("4,0")?.numFmt, styleAt("5,0")?.numFmt]).toEqual(["@", "@"])
})
