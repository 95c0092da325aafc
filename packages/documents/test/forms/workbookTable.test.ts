import { readXlsx } from "hucre/xlsx"
import { expect, test } from "vitest"
import { workbookTable } from "../../src/forms/workbookTable.ts"

const hostile = ["=1+1", "+84", "-x", "@SUM(A1)", "\t=1", "'=1+1", "=cmd|' /C calc'!A0"]

test("texts that a spreadsheet would run are stored as texts, and read back as they were", async () => {
  const bytes = await workbookTable({ name: "A", header: ["a"], rows: hostile.map((text) => [text]) })
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  expect(sheets[0]?.rows.slice(1).flat()).toEqual(hostile)
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
