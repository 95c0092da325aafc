import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { encodings } from "./zoo/encodings.ts"
import { bytesOf, savedAsUtf8, tcvn3, utf16, viscii, vni, windows1258 } from "./zoo/oldEncodings.ts"
import { outcomeOf, read } from "./zoo/outcome.ts"
import { prose } from "./zoo/prose.ts"
import { utf8 } from "./zoo/Specimen.ts"

describe("bytes become text", () => {
  test.each(encodings)("$name", (specimen) => {
    expect(outcomeOf(specimen)).toMatchObject({ ...specimen.expected, kind: specimen.kind })
  })
})

const ways: ReadonlyArray<readonly [name: string, encode: (text: string) => Uint8Array, exact: boolean]> = [
  ["UTF-8", (text) => utf8(text), true],
  ["UTF-16 LE", (text) => utf16(text, true, false), true],
  ["UTF-16 BE", (text) => utf16(text, false, true), true],
  ["windows-1258", (text) => bytesOf(windows1258(text)), true],
  ["TCVN3", (text) => bytesOf(tcvn3(text)), false],
  ["VNI", (text) => bytesOf(vni(text)), true],
  ["VISCII", (text) => bytesOf(viscii(text)), true],
  ["TCVN3 in UTF-8", (text) => utf8(savedAsUtf8(bytesOf(tcvn3(text)))), false],
  ["VNI in UTF-8", (text) => utf8(savedAsUtf8(bytesOf(vni(text)))), true],
  ["UTF-8 twice", (text) => utf8(savedAsUtf8(utf8(text))), true]
]

describe("prose of 200 letters or more is recognised in every encoding", () => {
  test.each(ways)("%s", (_, encode, exact) => {
    fc.assert(
      fc.property(prose, (text) => {
        const reading = read(encode(`Tên mô hình|Đơn vị|Lĩnh vực\n${text}|Xóm 1|Kinh tế\n`))
        const [row] = reading.kind === "registrations" ? reading.registrations : []
        const shown = (name: string): string => (exact ? name : name.toLowerCase())
        expect(shown(row?.name ?? "")).toBe(shown(text))
        expect(row).toMatchObject({ unitName: "Xóm 1", field: "economy" })
      }),
      { numRuns: 60 }
    )
  })
})
