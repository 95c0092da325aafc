import { bytesOf, savedAsUtf8, tcvn3, utf16, viscii, vni, windows1258 } from "./oldEncodings.ts"
import { list, type Specimen, utf8 } from "./Specimen.ts"

const lines = [
  "STT,Tên mô hình,Đơn vị,Lĩnh vực,Ghi chú",
  "1,Đường hoa phụ nữ tự quản,Xóm 1,Văn hóa - xã hội,Chăm sóc hằng tuần",
  "2,Tiếng kẻng an ninh,Chi bộ xóm 5,An ninh - quốc phòng,Giữ gìn trật tự",
  "3,Nuôi cá lồng,Hội Nông dân xã,Kinh tế,Hộ nghèo được vay vốn"
]
const text = lines.join("\n")
const taken = [
  {
    name: "Đường hoa phụ nữ tự quản",
    unitName: "Xóm 1",
    field: "culture-society",
    note: "Chăm sóc hằng tuần"
  },
  {
    name: "Tiếng kẻng an ninh",
    unitName: "Chi bộ xóm 5",
    field: "security-defence",
    note: "Giữ gìn trật tự"
  },
  { name: "Nuôi cá lồng", unitName: "Hội Nông dân xã", field: "economy", note: "Hộ nghèo được vay vốn" }
]

const inWhole = (name: string, bytes: Uint8Array, told: ReadonlyArray<string> = []): Specimen =>
  list(name, bytes, { accepted: taken, told })

const withLine = (at: number, change: (line: string) => string): Uint8Array =>
  utf8(...lines.map((line, index) => (index === at ? change(line) : line)))

const concat = (...parts: ReadonlyArray<Uint8Array>): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

const broken = (at: number): Uint8Array => {
  const bytes = utf8(text)
  bytes[bytes.indexOf(0xe1, at)] = 0xff
  return bytes
}

const twice = (cell: string): string => savedAsUtf8(utf8(cell))
const mark = "\ufeff"

/** Line 1: bytes to text. */
export const encodings: ReadonlyArray<Specimen> = [
  inWhole("UTF-8", utf8(text)),
  inWhole("UTF-8 with a byte order mark", utf8(mark + text)),
  inWhole("UTF-8 in NFD", utf8(text.normalize("NFD"))),
  inWhole(
    "UTF-8 with a mark where files were joined",
    utf8(mark + lines[0], mark + lines.slice(1).join("\n"))
  ),
  inWhole("UTF-16 LE with a mark", utf16(text, true, true)),
  inWhole("UTF-16 BE with a mark", utf16(text, false, true)),
  inWhole("UTF-16 LE without a mark", utf16(text, true, false)),
  inWhole("UTF-16 BE without a mark", utf16(text, false, false)),
  inWhole("windows-1258", bytesOf(windows1258(text)), ["legacy-encoding"]),
  inWhole("TCVN3", bytesOf(tcvn3(text)), ["legacy-encoding"]),
  inWhole("VNI", bytesOf(vni(text)), ["legacy-encoding"]),
  inWhole("VISCII", bytesOf(viscii(text)), ["legacy-encoding"]),
  inWhole("TCVN3 saved as UTF-8", utf8(savedAsUtf8(bytesOf(tcvn3(text)))), ["legacy-encoding"]),
  inWhole("VNI saved as UTF-8", utf8(savedAsUtf8(bytesOf(vni(text)))), ["legacy-encoding"]),
  inWhole("VISCII saved as UTF-8", utf8(savedAsUtf8(bytesOf(viscii(text)))), ["legacy-encoding"]),
  inWhole("windows-1258 saved as UTF-8", utf8(savedAsUtf8(bytesOf(windows1258(text)))), ["legacy-encoding"]),
  inWhole("TCVN3 in UTF-16", utf16(tcvn3(text), true, true), ["legacy-encoding"]),
  inWhole("UTF-8 encoded twice", utf8(twice(text)), ["mojibake"]),
  inWhole("UTF-8 encoded three times", utf8(twice(twice(text))), ["mojibake"]),
  inWhole("UTF-8 taken for windows-1258", utf8(new TextDecoder("windows-1258").decode(utf8(text))), [
    "mojibake"
  ]),
  inWhole(
    "one row in TCVN3",
    withLine(1, tcvn3),
    Array.from({ length: 4 }, () => "2 legacy-encoding")
  ),
  inWhole(
    "one row in VNI",
    withLine(2, vni),
    Array.from({ length: 4 }, () => "3 legacy-encoding")
  ),
  inWhole(
    "one row encoded twice",
    withLine(2, twice),
    Array.from({ length: 4 }, () => "3 mojibake")
  ),
  inWhole(
    "one cell in TCVN3",
    withLine(3, (line) => line.replace("Hộ nghèo được vay vốn", tcvn3)),
    ["4 legacy-encoding"]
  ),
  inWhole(
    "one cell encoded twice",
    withLine(1, (line) => line.replace("Chăm sóc hằng tuần", twice)),
    ["2 mojibake"]
  ),
  inWhole(
    "a TCVN3 file joined to a UTF-8 file",
    concat(utf8(...lines.slice(0, 3), ""), bytesOf(tcvn3(lines[3] ?? ""))),
    Array.from({ length: 4 }, () => "4 legacy-encoding")
  ),
  list("a capital font of TCVN3", bytesOf(tcvn3(text.replace("Tiếng kẻng an ninh", "TIẾNG KẺNG AN NINH"))), {
    accepted: [taken[0] ?? {}, { name: "TIẾNG KẺNG AN NINH" }, taken[2] ?? {}],
    told: ["legacy-encoding"]
  }),
  list("one broken byte", broken(40), {
    accepted: [{ unitName: "Xóm 1" }, ...taken.slice(1)],
    told: ["2 bad-encoding"]
  }),
  list(
    "letters lost to question marks",
    withLine(1, (line) => line.replace("tự quản", "t? qu?n")),
    {
      accepted: [{ name: "Đường hoa phụ nữ t? qu?n" }, ...taken.slice(1)],
      told: ["2 lost-characters"]
    }
  ),
  list(
    "a question is no loss",
    withLine(1, (line) => line.replace("hằng tuần", "hằng tuần?")),
    {
      accepted: [{ note: "Chăm sóc hằng tuần?" }, ...taken.slice(1)]
    }
  ),
  list(
    "one word that may be TCVN3: too little to tell",
    withLine(1, (line) => line.replace("Chăm sóc hằng tuần", "vÖ sinh")),
    {
      accepted: [{ note: "vÖ sinh" }, ...taken.slice(1)],
      told: ["2 unsure-encoding"]
    }
  ),
  list(
    "names from other languages",
    withLine(1, (line) => line.replace("Chăm sóc hằng tuần", "Müller; Krông Păc; café")),
    {
      accepted: [{ note: "Müller; Krông Păc; café" }, ...taken.slice(1)]
    }
  ),
  list(
    "bytes of no encoding",
    Uint8Array.from({ length: 600 }, (_, at) => (at % 7 === 6 ? 0x0a : 0x80 + ((at * 37) % 127))),
    {
      accepted: "refused",
      told: ["unknown-encoding"]
    }
  ),
  list("too few marked letters to know the encoding", bytesOf("Ten,Don vi,LV\nNu«i c¸,Xãm\n"), {
    accepted: "refused",
    told: ["unknown-encoding"]
  }),
  inWhole(
    "hard, thin and zero-width blanks",
    utf8(text.replace("Nuôi cá lồng", "Nuôi\u00a0cá\u2009 lồng\u200b")),
    ["4 cleaned-blanks"]
  ),
  inWhole("direction marks", utf8(text.replace("Nuôi cá lồng", "\u202aNuôi cá lồng\u202c")), [
    "4 cleaned-blanks"
  ])
]
