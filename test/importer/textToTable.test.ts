import { stringify } from "csv-stringify/sync"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dialects } from "./zoo/dialects.ts"
import { outcomeOf, read } from "./zoo/outcome.ts"
import { utf8 } from "./zoo/Specimen.ts"
import { type Dialect, writeCsv } from "./zoo/writeCsv.ts"

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

/** A cell as it is shown: one blank between words, line ends kept only where the column may have lines. */
const shown = (name: string, lines: boolean): string =>
  name
    .split("\n")
    .map((line) => line.replace(/[ \t]+/g, " ").trim())
    .filter((line) => line !== "")
    .join(lines ? "\n" : " ")

/** What a mail gateway does: each line of a file becomes one cell. */
const wrapped = (lines: ReadonlyArray<ReadonlyArray<string>>, dialect: Dialect): string => {
  const line = { ...dialect, bom: false, lastEnd: false }
  return writeCsv(
    lines.map((cells) => [writeCsv([cells], line)]),
    { ...dialect, quoted: true }
  )
}

test.each([
  ["written", writeCsv],
  ["written, and each line put in quotes,", wrapped]
])("a table %s in any dialect reads back equal", (_, write) => {
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
        const text = write([["Tên mô hình", "Đơn vị", "Lĩnh vực", "Ghi chú"], ...table], dialect)
        const reading = read(utf8(text))
        const taken = reading.kind === "registrations" ? reading.registrations : []
        expect(taken.map(({ name, unitName, note }) => [name, unitName, note])).toEqual(
          table.map(([name = "", unit, , note = ""]) => [shown(name, false), unit, shown(note, true)])
        )
      }
    )
  )
})

test("a table that csv-stringify writes, with any of its options, reads back equal", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
      fc.record({
        delimiter: fc.constantFrom(",", ";", "\t", "|"),
        record_delimiter: fc.constantFrom<"unix" | "windows" | "mac">("unix", "windows", "mac"),
        quoted: fc.boolean(),
        quoted_empty: fc.boolean(),
        quoted_string: fc.boolean(),
        bom: fc.boolean(),
        eof: fc.boolean()
      }),
      (rows, options) => {
        const table = rows.map(([name, note], at) => [`${name}${at}`, `Xóm ${at}`, "Kinh tế", "", note])
        const header = ["Tên mô hình", "Đơn vị", "Lĩnh vực", "Địa chỉ", "Ghi chú"]
        // It puts quotes round the line end of the file only: another one in a cell would end the row.
        const end = { unix: "\n", windows: "\r\n", mac: "\r" }[options.record_delimiter]
        const written = table.map((cells) => cells.map((text) => text.replaceAll("\n", end)))
        const reading = read(utf8(stringify([header, ...written], options)))
        const taken = reading.kind === "registrations" ? reading.registrations : []
        expect(taken.map(({ name, unitName, address, note }) => [name, unitName, address, note])).toEqual(
          table.map(([name = "", unit, , , note = ""]) => [shown(name, false), unit, null, shown(note, true)])
        )
      }
    )
  )
})
