import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { type CellValue, writeXlsx } from "hucre/xlsx"
import { describe, expect, test } from "vitest"
import { openFile } from "../../src/opening/openFile.ts"
import { bytesOf } from "../sample/reading.ts"
import { rubric } from "../sample/rubric.ts"

const open = (bytes: Uint8Array, form = {}) =>
  Effect.runPromise(openFile({ file: "a.xlsx", bytes, rubric, year: null, deadline: null, form }))

const header = ["Tên mô hình", "Đơn vị", "Lĩnh vực"]

describe("a workbook", () => {
  const word = fc.stringMatching(/^[a-zà-ỹ]{2,8}( [a-zà-ỹ]{2,8}){0,3}$/)
  const row = fc.tuple(word, word, fc.constantFrom("Kinh tế", "Chăn nuôi", ""))

  test("gives what the same table gives as CSV", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const table = [header, ...rows]
        const workbook = await writeXlsx({ sheets: [{ name: "A", rows: table.map((cells) => [...cells]) }] })
        const text = bytesOf(table.map((cells) => cells.join(";")).join("\n"))
        const [fromWorkbook, fromText] = [await open(workbook), await open(text)]
        const { reading: workbookReading, ...workbookRest } = fromWorkbook.reading
        const { reading: textReading, ...textRest } = fromText.reading
        expect(workbookRest).toEqual(textRest)
        expect(workbookReading.columns).toEqual(textReading.columns)
      }),
      { numRuns: 30 }
    )
  })

  test("with any byte changed is read or refused, never a crash", async () => {
    const rows: Array<Array<CellValue>> = [
      [...header],
      ["Đường hoa", "Xóm 1", "Kinh tế"],
      ["Nuôi cá", "Xóm 2", 3]
    ]
    const workbook = await writeXlsx({ sheets: [{ name: "A", rows }] })
    await fc.assert(
      fc.asyncProperty(fc.nat(workbook.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = workbook.slice()
        bytes[at] = byte
        const { reading } = await open(bytes)
        expect(reading.outcome === "imported" || reading.findings.length > 0).toBe(true)
      }),
      { numRuns: 200 }
    )
  })

  test("with cells so far apart that it would fill the memory is refused for that", async () => {
    const cells = new Map([
      ["900,16000", { value: "x" }],
      ["180000,0", { value: "y" }]
    ])
    const rows = [[...header], ["Đường hoa", "Xóm 1", "Kinh tế"]]
    const { reading } = await open(await writeXlsx({ sheets: [{ name: "Xóm", rows, cells }] }))
    expect(reading.findings).toMatchObject([{ code: "sheet-too-large", values: { sheet: "Xóm" } }])
  })

  test("fills a merged cell below the header, and never the header or a title", async () => {
    const rows: Array<Array<CellValue>> = [
      ["DANH SÁCH", null, null],
      ["Tên mô hình", "Đơn vị", "Lĩnh vực"],
      [null, null, null],
      ["Đường hoa", "Xóm 1", "Kinh tế"],
      ["Nuôi cá", null, null]
    ]
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
      { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
      { startRow: 3, startCol: 1, endRow: 4, endCol: 1 },
      { startRow: 3, startCol: 2, endRow: 4, endCol: 2 }
    ]
    const { reading } = await open(await writeXlsx({ sheets: [{ name: "A", rows, merges }] }))
    expect(
      reading.kind === "registrations" &&
        reading.registrations.map(({ name, unitName, field }) => [name, unitName, field])
    ).toEqual([
      ["Đường hoa", "Xóm 1", "economy"],
      ["Nuôi cá", "Xóm 1", "economy"]
    ])
  })
})

describe("fill down", () => {
  test("fills rows that hold a name, and no total or signature", async () => {
    const text = bytesOf(
      [
        "TT;Tên mô hình;Đơn vị;Lĩnh vực",
        "1;Đường hoa;Xóm 1;KT",
        "2;Nuôi cá;;KT",
        ";;;",
        "3;Nuôi ong;;KT",
        ";Tổng cộng;;",
        ";;;",
        ";;;Bí thư"
      ].join("\n")
    )
    const { reading } = await open(text, { fillDown: ["unit"] })
    expect(reading.kind === "registrations" && reading.registrations.map(({ unitName }) => unitName)).toEqual(
      ["Xóm 1", "Xóm 1", "Xóm 1"]
    )
    expect(
      reading.findings.filter(({ code }) => code === "filled-down").map(({ line, after }) => [line, after])
    ).toEqual([
      [3, "Xóm 1"],
      [5, "Xóm 1"]
    ])
    expect(reading.rejected).toEqual([])
  })
})
