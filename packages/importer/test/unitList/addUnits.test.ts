import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readUnits } from "../../src/lists/readUnits.ts"
import { addUnits } from "../../src/unitList/addUnits.ts"
import type { UnitAddition } from "../../src/unitList/UnitAddition.ts"

const other: UnitAddition = { name: "CB xóm 02", id: "u2", unitName: "Xóm 2", isNew: false }
const added: UnitAddition = { name: "Trường THCS", id: "truong-thcs", unitName: "Trường THCS", isNew: true }

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const add = async (text: string, ...additions: ReadonlyArray<UnitAddition>): Promise<string | null> => {
  const bytes = await Effect.runPromise(addUnits("units.csv", textBytes(text), additions))
  return bytes === null ? null : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
}

describe("an addition changes its own cell and nothing else", () => {
  test.each([
    ["behind another name", "id,name,Tên khác\nu2,Xóm 2,X2\n", "id,name,Tên khác\nu2,Xóm 2,X2; CB xóm 02\n"],
    ["behind a semicolon", "id,name,Tên khác\nu2,Xóm 2,X2;\n", "id,name,Tên khác\nu2,Xóm 2,X2; CB xóm 02\n"],
    [
      "in a row that ends before",
      "id,name,,Tên khác\nu2,Xóm 2\n",
      "id,name,,Tên khác\nu2,Xóm 2,,CB xóm 02\n"
    ],
    [
      "below a title and a sep= line",
      'sep=;\r\n"DANH SÁCH\nĐƠN VỊ";;\r\nid;name;Tên khác\r\nu2;Xóm 2;\r\n',
      'sep=;\r\n"DANH SÁCH\nĐƠN VỊ";;\r\nid;name;Tên khác\r\nu2;Xóm 2;CB xóm 02\r\n'
    ],
    [
      "in a row of several lines",
      'id,name,Tên khác,Loại\nu1,Xóm 1,,\nu2,"Xóm 2","A\nB","x ""y"" z"\nu3,Xóm 3,,',
      'id,name,Tên khác,Loại\nu1,Xóm 1,,\nu2,"Xóm 2","A\nB; CB xóm 02","x ""y"" z"\nu3,Xóm 3,,'
    ]
  ])("%s", async (_, text, expected) => {
    expect(await add(text, other)).toBe(expected)
  })

  test("a new unit stands under the last row, in the dialect of the others", async () => {
    expect(await add('"id","name","Tên khác"\r"u2","Xóm 2",""', added)).toBe(
      '"id","name","Tên khác"\r"u2","Xóm 2",""\r"truong-thcs","Trường THCS",""\r'
    )
  })

  test("a name that a spreadsheet would run is guarded, and reads back", async () => {
    expect(await add("id,name\nu2,Xóm 2\n", { ...added, name: "- Tổ 1" })).toBe(
      "id,name\nu2,Xóm 2\ntruong-thcs,'- Tổ 1\n"
    )
  })
})

describe("a list is left alone", () => {
  test("where bytes would be lost that are no text", async () => {
    const bytes = Uint8Array.from([...textBytes("id,name\nu2,Xóm 2 "), 0xff, ...textBytes("\n")])
    expect(await Effect.runPromise(addUnits("units.csv", bytes, [other]))).toBeNull()
  })

  test("where it would not read back with just these names", async () => {
    expect(await add("id,name,Tên khác\nu2,Xóm 2,\n", { ...other, name: "A; B" })).toBeNull()
    // Every line stands in one pair of quotes: the cells inside have no place of their own in the file.
    expect(await add('"id,name,Tên khác"\n"u1,Xóm 1,"\n"u2,Xóm 2,"\n', other)).toBeNull()
    expect(await add("no list", other)).toBeNull()
  })
})

const cell = fc
  .string({
    unit: fc.constantFrom("a", "ễ", " ", ",", ";", "\t", '"', "\n", "7", "'", "=", "-"),
    maxLength: 8
  })
  .map((text) => `x${text}x`)

test("in any dialect, the old rows stay and the additions are there", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
      fc.record({
        delimiter: fc.constantFrom(",", ";", "\t", "|"),
        end: fc.constantFrom("\n", "\r\n", "\r"),
        quoted: fc.boolean(),
        mark: fc.boolean(),
        lastEnd: fc.boolean()
      }),
      async (cells, { delimiter, end, quoted, mark, lastEnd }) => {
        const written = (text: string): string =>
          quoted || text.includes(delimiter) || /["\r\n]/.test(text)
            ? `"${text.replaceAll('"', '""')}"`
            : text
        const rows = [
          ["id", "name", "Loại", "Cấp trên", "Tên khác"],
          ["u2", "Xóm 2", "chi bộ", "Đảng ủy", "X2"],
          ...cells.map(([kind, parent], at) => [`v${at}`, `Xóm v${at}`, kind, parent, ""])
        ].map((row) => row.map(written).join(delimiter))
        const text = `${mark ? "\ufeff" : ""}${rows.join(end)}${lastEnd ? end : ""}`
        const before = readUnits("units.csv", textBytes(text)).rows
        const after = await add(text, other, added)
        const lines = after === null ? [] : readUnits("units.csv", textBytes(after)).rows
        expect(lines.map(({ id, otherNames, kind, parent }) => [id, otherNames, kind, parent])).toEqual([
          ...before.map(({ id, otherNames, kind, parent }) => [
            id,
            id === "u2" ? ["X2", "CB xóm 02"] : otherNames,
            kind,
            parent
          ]),
          ["truong-thcs", [], null, null]
        ])
        // What stands before and behind the changed row is the same to the last byte.
        const [head = "", , ...others] = rows
        expect(after?.startsWith(`${mark ? "\ufeff" : ""}${head}${end}`)).toBe(true)
        expect(after).toContain(others.join(end))
      }
    )
  )
})
