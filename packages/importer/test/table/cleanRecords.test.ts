import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { hasForeignWord } from "../../src/bytes/plausibility.ts"
import { cleanText } from "../../src/cells/cleanText.ts"
import { CellTexts } from "../../src/table/CellTexts.ts"
import { splitCleanRecords } from "../../src/table/cleanRecords.ts"
import { parseRecords } from "../../src/table/parsedRecords.ts"
import type { RecordCursor } from "../../src/table/RecordCursor.ts"
import { readRecords, readRecordsPlainly } from "../../src/table/readRecords.ts"
import type { SheetRecord } from "../../src/table/SheetRecord.ts"
import { bytesOf } from "../sample/reading.ts"

const cursorOf = (text: string): RecordCursor => {
  const bytes = bytesOf(text)
  const texts = new CellTexts(text, bytes)
  return { text, bytes, delimiter: ",", texts, records: [], at: 0, byte: 0, line: 1, hasForeign: false }
}

describe("the fast way", () => {
  it("reads clean records to the end", () => {
    const cursor = cursorOf('a,"b ""c""\r\nd"\r\n\r\n1,\n')
    expect(splitCleanRecords(cursor)).toBe("end")
    expect(cursor.records).toEqual([
      { cells: ["a", 'b "c"\r\nd'], line: 1, sheetRow: 1, fault: null, innocent: 0b01 },
      { cells: [""], line: 3, sheetRow: 2, fault: null },
      { cells: ["1", ""], line: 4, sheetRow: 3, fault: null, innocent: 0b11 }
    ])
  })

  it("tells which cells can be taken as they stand", () => {
    const cells = [
      "Nuôi cá, lợn",
      "Tổ tự quản số 5",
      "a=b@c",
      "Nuôi  cá",
      " a",
      "a ",
      "=1",
      "@a",
      "t? qu?n",
      "a\u00a0b"
    ]
    const cursor = cursorOf(cells.map((cell) => `"${cell}"`).join(","))
    splitCleanRecords(cursor)
    expect(cursor.records).toMatchObject([{ cells, innocent: 0b111 }])
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

/** Without what only the fast way tells, which has to be true. */
const fast = (text: string, delimiter: string): ReadonlyArray<SheetRecord> =>
  readRecords(text, delimiter, 0).records.map(({ innocent = 0, ...record }) => {
    expect(
      record.cells.filter((cell, at) => ((innocent >> at) & 1) === 1 && cleanText(cell).text !== cell)
    ).toEqual([])
    return record
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
    "𝄞",
    "=",
    "?",
    "ẁ",
    "ȁ",
    "ɐ",
    "\u00a0",
    "\u0301"
  )
  const text = fc.string({ unit: letters, maxLength: 60 })

  it("has the same records the fast way and through csv-parse alone", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(",", ";", '"', "'"), (written, delimiter) => {
        expect(fast(written, delimiter)).toEqual(readRecordsPlainly(written, delimiter, 0).records)
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
        expect(fast(written, ",")).toEqual(readRecordsPlainly(written, ",", 0).records)
      }),
      { numRuns: 40 }
    )
  })
})

describe("words", () => {
  const RUNS = { numRuns: 1000 }
  const word = fc.constantFrom("Đường", "ĐƯỜNG", "hoà", "xãm", "café", "Th¸i", "a", "7", "…", "\u3000", "“")
  const between = fc.constantFrom(" ", ",", "\n", "-", "\u00a0", "")
  const anything = fc.string({ unit: "binary", maxLength: 3 })
  const text = fc
    .array(fc.oneof(word, between, anything))
    .map((parts) => parts.join("").toWellFormed().replaceAll("\ufeff", ""))

  const isTold = (written: string) => readRecords(written, ",", 0).hasForeign
  const isThere = (written: string) =>
    readRecords(written, ",", 0).records.some(({ cells }) => cells.some(hasForeignWord))

  it("that are foreign are found in the bytes wherever they are in a cell", () => {
    // A record that only csv-parse can split has been looked at before, and some of its cells were not its cells.
    expect(
      fc.check(
        fc.property(text, (written) => isTold(written) || !isThere(written)),
        RUNS
      ).failed
    ).toBe(false)
  })

  it("that are foreign are found nowhere else", () => {
    const plain = text.map((written) => written.replaceAll('"', ""))
    expect(
      fc.check(
        fc.property(plain, (written) => isTold(written) === isThere(written)),
        RUNS
      ).failed
    ).toBe(false)
  })

  it("are found among thousands of others", () => {
    const clean = "Đường hoa, “Tổ tự quản” – Xóm 1\n".repeat(500)
    expect(readRecords(clean, ",", 0).hasForeign).toBe(false)
    expect(readRecords(`${clean}NghÜa Th¸i\n${clean}`, ",", 0).hasForeign).toBe(true)
    expect(readRecords(`${clean}café`, ",", 0).hasForeign).toBe(true)
  })
})
