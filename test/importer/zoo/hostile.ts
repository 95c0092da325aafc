import { list, type Specimen, utf8 } from "./Specimen.ts"

const header = "Tên mô hình,Đơn vị,Lĩnh vực,Ghi chú"
const good = "Nuôi cá,Xóm 2,Kinh tế,"
const fine = { name: "Nuôi cá", unitName: "Xóm 2", field: "economy" }

/** Something bad stands in the middle; the row below it survives. */
const survives = (
  name: string,
  lines: ReadonlyArray<string>,
  refused: ReadonlyArray<string>,
  told: ReadonlyArray<string> = []
): Specimen => list(name, utf8(header, ...lines, good), { accepted: [fine], refused, told })

const big = (length: number): string => "a".repeat(length)
/** How the package of LibreOffice begins: its first part says what it is, and is not packed. */
const OPEN_DOCUMENT = `PK\u0003\u0004${"\0".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`

const zip = Uint8Array.from([
  0x50,
  0x4b,
  3,
  4,
  ...new TextEncoder().encode("......xl/workbook.xml"),
  ...new Uint8Array(500)
])
const bytes = (...signature: ReadonlyArray<number>): Uint8Array =>
  Uint8Array.from([...signature, ...new Uint8Array(300)])

/** Line 9: hostile input. */
export const hostile: ReadonlyArray<Specimen> = [
  survives("a cell of 1 MB", [`${big(1_000_000)},Xóm 1,KT,`], ["2 too-long"]),
  survives("a quoted cell of 1 MB with line ends", [`"${"a\n".repeat(500_000)}",Xóm 1,KT,`], ["2 too-long"]),
  survives("a line of 2 MB", [`${"a,".repeat(400)}${big(2_000_000)}`], ["2 column-count"]),
  list("5,000 columns", utf8(Array.from({ length: 5000 }, (_, at) => `c${at}`).join(","), good), {
    accepted: "refused",
    told: ["1 too-many-columns"]
  }),
  survives("200,000 quotes in one cell", [`${'"'.repeat(200_001)},Xóm 1,KT,`], ["2 unterminated-quote"]),
  list("100,000 blank lines", utf8(header, ...Array.from({ length: 100_000 }, () => ""), good), {
    accepted: [{ ...fine, origin: { line: 100_002 } }]
  }),
  list("a NUL in a cell", utf8(header, "Camera\0 an ninh,Xóm 1,KT,", good), {
    accepted: [{ name: "Camera an ninh" }, fine],
    told: ["2 nul"]
  }),
  list("control characters", utf8(header, "Cam\u0007era,Xóm 1,KT,", good), {
    accepted: [{ name: "Camera" }, fine],
    told: ["2 control-character"]
  }),
  list(
    "a lone surrogate in UTF-16",
    Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(`${header}\nCamera?,Xóm 1,KT,\n${good}`, (letter) => letter.charCodeAt(0)).flatMap(
        (code) => (code === 0x3f ? [0x00, 0xd8] : [code & 255, code >> 8])
      )
    ]),
    { accepted: [{ name: "Camera\ufffd" }, fine], told: ["2 lost-characters"] }
  ),
  list(
    "headers named after parts of an object",
    utf8(`${header},__proto__,constructor,toString`, `${good},x,y,z`),
    {
      accepted: [fine],
      told: ["1 unread-column"]
    }
  ),
  list("a name that is __proto__", utf8(header, "__proto__,__proto__,KT,", "constructor,Xóm 1,KT,", good), {
    accepted: [{ name: "__proto__" }, { name: "constructor" }, fine]
  }),
  survives("a field that is __proto__", ["Camera,Xóm 1,__proto__,"], ["2 unknown-field"]),
  survives(
    "a trap for regular expressions in the field",
    [`Camera,Xóm 1,${"a ".repeat(10_000)}!,`],
    ["2 unknown-field"]
  ),
  list(
    "a trap in every cell",
    utf8(header, `${"1.".repeat(8000)},${"- ".repeat(8000)}x,KT,${"?".repeat(9000)}`, good),
    {
      accepted: [{ unitName: `${"- ".repeat(8000)}x` }, fine]
    }
  ),
  list("formulas", utf8(header, "=cmd|' /C calc'!A0,Xóm 1,KT,@SUM(1)", good), {
    accepted: [{ name: "=cmd|' /C calc'!A0" }, fine],
    told: ["2 formula", "2 formula"]
  }),
  list("only quotes", utf8('"'.repeat(5001)), { accepted: "refused", told: ["missing-header"] }),
  list("only delimiters", utf8(`${",".repeat(400)}\n`.repeat(50)), {
    accepted: "refused",
    told: ["missing-header"]
  }),
  list("an empty file", new Uint8Array(), { accepted: "refused", told: ["empty-file"] }),
  list("blanks only", utf8(" \r\n\t\n"), { accepted: "refused", told: ["empty-file"] }),
  list("a header and nothing else", utf8(header), { accepted: "refused", told: ["1 no-rows"] }),
  list("a workbook", zip, { accepted: "refused", told: ["not-csv"] }),
  list("an OpenDocument sheet", new TextEncoder().encode(OPEN_DOCUMENT), {
    accepted: "refused",
    told: ["not-csv"]
  }),
  list("an old workbook", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), {
    accepted: "refused",
    told: ["not-csv"]
  }),
  list("a PDF", bytes(0x25, 0x50, 0x44, 0x46, 0x2d), { accepted: "refused", told: ["not-csv"] }),
  list("a picture", bytes(0x89, 0x50, 0x4e, 0x47), { accepted: "refused", told: ["binary"] }),
  list("zeros", new Uint8Array(4000), { accepted: "refused", told: ["binary"] }),
  list("a page", utf8("<!DOCTYPE html><html><table><tr><td>Tên</td></tr></table></html>"), {
    accepted: "refused",
    told: ["html"]
  })
]
