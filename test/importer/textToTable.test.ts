import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dialects } from "./zoo/dialects.ts"
import { outcomeOf, read } from "./zoo/outcome.ts"
import { utf8 } from "./zoo/Specimen.ts"
import { writeCsv } from "./zoo/writeCsv.ts"

describe("text becomes a table", () => {
  test.each(dialects)("$name", (specimen) => {
    expect(outcomeOf(specimen)).toMatchObject({ ...specimen.expected, kind: specimen.kind })
  })
})

const cell = fc
  .string({
    unit: fc.constantFrom("a", "ễ", "Đ", " ", ",", ";", "\t", "|", '"', "\n", "7", "\\", "'"),
    maxLength: 12
  })
  .map((text) => `x${text}x`)

test("a table written in any dialect reads back equal", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
      fc.record({
        delimiter: fc.constantFrom(",", ";", "\t", "|"),
        end: fc.constantFrom("\n", "\r\n", "\r"),
        quoted: fc.boolean(),
        bom: fc.boolean(),
        lastEnd: fc.boolean()
      }),
      (rows, dialect) => {
        const table = rows.map(([name, note], at) => [`${name}${at}`, `Xóm ${at}`, "Kinh tế", note])
        const text = writeCsv([["Tên mô hình", "Đơn vị", "Lĩnh vực", "Ghi chú"], ...table], dialect)
        const reading = read(utf8(text))
        const taken = reading.kind === "registrations" ? reading.registrations : []
        const shown = (name: string, lines: boolean): string =>
          name
            .split("\n")
            .map((line) => line.replace(/[ \t]+/g, " ").trim())
            .filter((line) => line !== "")
            .join(lines ? "\n" : " ")
        expect(taken.map(({ name, unitName, note }) => [name, unitName, note])).toEqual(
          table.map(([name = "", unit, , note = ""]) => [shown(name, false), unit, shown(note, true)])
        )
      }
    )
  )
})
