import { csvText, workbookTable } from "@dvk/documents"
import { openFile } from "@dvk/importer"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { read, rubric } from "./zoo/outcome.ts"
import { utf8 } from "./zoo/Specimen.ts"

const header = ["Tên mô hình", "Đơn vị", "Lĩnh vực", "Ghi chú"]
const rows = (note: string): ReadonlyArray<ReadonlyArray<string>> => [["Camera", "Xóm 1", "Kinh tế", note]]

const noteInCsv = (note: string): string | null => {
  const reading = read(utf8(csvText(header, rows(note))))
  return reading.kind === "registrations" ? (reading.registrations[0]?.note ?? null) : null
}

const noteInWorkbook = async (note: string): Promise<string | null> => {
  const bytes = await workbookTable({ name: "A", header, rows: rows(note) })
  const input = { file: "a.xlsx", bytes, rubric, year: 2024, deadline: null }
  const { reading } = await Effect.runPromise(openFile(input))
  return reading.kind === "registrations" ? (reading.registrations[0]?.note ?? null) : null
}

describe.each(["=1+1", "+84 912", "-5", "@ten", "'=1+1", "''=1+1", "'x'", "- Camera", "＝1", "'tự quản'"])(
  "%j reads back as it was",
  (note) => {
    test("in a CSV file of ours", () => {
      expect(noteInCsv(note)).toBe(note)
    })

    test("in a workbook of ours", async () => {
      expect(await noteInWorkbook(note)).toBe(note)
    })
  }
)

const anyNote = fc.string({
  unit: fc.constantFrom("=", "+", "-", "@", "'", "＝", "a", "1", ",", '"'),
  minLength: 1
})

test("so does any other text of the characters that a spreadsheet would run", () => {
  fc.assert(
    fc.property(anyNote, (text) => {
      expect(noteInCsv(text)).toBe(text)
    })
  )
})

test("in a workbook as well", async () => {
  await fc.assert(
    fc.asyncProperty(anyNote, async (text) => {
      expect(await noteInWorkbook(text)).toBe(text)
    })
  )
})
