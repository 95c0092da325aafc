import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CellTexts } from "../../src/table/CellTexts.ts"
import { splitCleanRecords } from "../../src/table/cleanRecords.ts"
import { parseRecords } from "../../src/table/parsedRecords.ts"
import type { RecordCursor } from "../../src/table/RecordCursor.ts"
import { readRecords, readRecordsPlainly } from "../../src/table/readRecords.ts"

const cursorOf = (text: string): RecordCursor => {
  return { text, delimiter: ",", texts: new CellTexts(text), records: [], at: 0, line: 1 }
}

describe("the fast way", () => {
  it("reads clean records to the end", () => {
    const cursor = cursorOf('a,"b ""c""\r\nd"\r\n\r\n1,\n')
    expect(splitCleanRecords(cursor)).toBe("end")
    expect(cursor.records).toEqual([
      { cells: ["a", 'b "c"\r\nd'], line: 1, sheetRow: 1, fault: null },
      { cells: [""], line: 3, sheetRow: 2, fault: null },
      { cells: ["1", ""], line: 4, sheetRow: 3, fault: null }
    ])
  })

  it.each([
    ['a,b\nTổ "5 không",c\n', "unsure"],
    ['a,b\n"Tổ" tự quản,c\n', "unsure"],
    ['a,b\n"Tổ,c\nd,"e"\n', "open"],
    ['a,b\n"Tổ,c\nd,e\n', "open"]
  ] as const)("stops in front of %j", (text, end) => {
    const cursor = cursorOf(text)
    expect(splitCleanRecords(cursor)).toBe(end)
    expect(cursor).toMatchObject({ at: 4, line: 2, records: [{ cells: ["a", "b"] }] })
  })
})

describe("a part of a text", () => {
  it("gives the records that end in it, and no half of one", () => {
    const cursor = cursorOf("a,b\r\n1,2\r\n3,4\r\n")
    expect(parseRecords(cursor, 9)).toBe("on")
    expect(cursor).toMatchObject({ at: 5, line: 2, records: [{ cells: ["a", "b"], line: 1 }] })
  })

  it("grows until a record fits into it", () => {
    const cursor = cursorOf('"a\nb",c\n1,2\n3,4\n5,6\n')
    expect(parseRecords(cursor, 2)).toBe("on")
    expect(cursor).toMatchObject({
      at: 12,
      line: 4,
      records: [
        { cells: ["a\nb", "c"], line: 1 },
        { cells: ["1", "2"], line: 3 }
      ]
    })
  })
})

describe("any text at all", () => {
  const letters = fc.constantFrom(
    "a",
    "ễ",
    " ",
    ",",
    ";",
    '"',
    '""',
    "\n",
    "\r",
    "\r\n",
    "'",
    "=",
    "\\",
    "\0",
    "𝄞"
  )
  const text = fc.string({ unit: letters, maxLength: 60 })

  it("has the same records the fast way and through csv-parse alone", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(",", ";", '"', "'"), (written, delimiter) => {
        expect(readRecords(written, delimiter, 0)).toEqual(readRecordsPlainly(written, delimiter, 0))
      }),
      { numRuns: 3000 }
    )
  })

  it("has them also where strange quotes come again and again, in parts and without trust in quotes", () => {
    const clean = fc.constant("một,hai,ba\n".repeat(800))
    const strange = fc.constantFrom(
      'Tổ "5 không",2,3\n',
      '"a" b,"c\nd",2\n',
      '1,"mở\n',
      '\n\n"x"y\n'.repeat(20)
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(clean, strange, text), { maxLength: 8 }), (parts) => {
        const written = parts.join("")
        expect(readRecords(written, ",", 0)).toEqual(readRecordsPlainly(written, ",", 0))
      }),
      { numRuns: 40 }
    )
  })
})
