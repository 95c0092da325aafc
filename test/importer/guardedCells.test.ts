import { csvText } from "@dvk/documents"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { read } from "./zoo/outcome.ts"
import { utf8 } from "./zoo/Specimen.ts"

const noteOf = (note: string): string | null => {
  const text = csvText(
    ["Tên mô hình", "Đơn vị", "Lĩnh vực", "Ghi chú"],
    [["Camera", "Xóm 1", "Kinh tế", note]]
  )
  const reading = read(utf8(text))
  return reading.kind === "registrations" ? (reading.registrations[0]?.note ?? null) : null
}

test.each(["=1+1", "+84 912", "-5", "@ten", "'=1+1", "''=1+1", "'x'", "- Camera", "＝1", "'tự quản"])(
  "%j in a file of ours reads back as it was",
  (note) => {
    expect(noteOf(note)).toBe(note)
  }
)

test("so does any other text of the characters that a spreadsheet would run", () => {
  const note = fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", "'", "＝", "a", "1", ",", '"'),
    minLength: 1
  })
  fc.assert(
    fc.property(note, (text) => {
      expect(noteOf(text)).toBe(text)
    })
  )
})
