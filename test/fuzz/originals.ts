import * as Effect from "effect/Effect"
import * as Zip from "effect/encoding/Zip"
import * as Stream from "effect/Stream"
import { writeXlsx } from "hucre/xlsx"
import { dialects } from "../importer/zoo/dialects.ts"
import { encodings } from "../importer/zoo/encodings.ts"
import { layouts } from "../importer/zoo/layouts.ts"
import { bytesOf, tcvn3, utf16, viscii, vni, windows1258 } from "../importer/zoo/oldEncodings.ts"
import { utf8 } from "../importer/zoo/Specimen.ts"
import { scoreSheets } from "../importer/zoo/scoreSheets.ts"
import { type Dialect, writeCsv } from "../importer/zoo/writeCsv.ts"
import { type Original, originalOf } from "./Original.ts"
import { readSent, readUnitList } from "./readers.ts"

const names = [
  "Đường hoa",
  "Camera an ninh",
  "Nuôi cá, tôm",
  'Tổ "5 không"',
  "Tủ sách\npháp luật",
  "Hiến đất"
]
const fields = ["Kinh tế", "VH-XH", "An ninh - quốc phòng", "HTCT"]

const table: ReadonlyArray<ReadonlyArray<string>> = [
  ["STT", "Tên mô hình", "Đơn vị", "Lĩnh vực", "Ngày đăng ký", "Số hộ tham gia", "Ghi chú"],
  ...Array.from({ length: 60 }, (_, at) => [
    `${at + 1}`,
    `${names[at % names.length]} tuyến ${at + 1}`,
    `Chi bộ xóm ${(at % 9) + 1}`,
    fields[at % fields.length] ?? "",
    `${String((at % 28) + 1).padStart(2, "0")}/03/2024`,
    `${at * 3} hộ`,
    at % 5 === 0 ? "" : "Giữ gìn trật tự, chăm sóc hằng tuần"
  ])
]

const units = [
  ["Mã đơn vị", "Tên đơn vị", "Tên khác", "Loại đơn vị", "Số mô hình tối thiểu"],
  ...Array.from({ length: 30 }, (_, at) => [
    `x${at}`,
    `Chi bộ xóm ${at}`,
    `CB xóm ${at}`,
    "chi bộ",
    `${at % 4}`
  ])
]

const plain: Dialect = { delimiter: ",", end: "\r\n", quoted: false, bom: true, lastEnd: true }
const text = writeCsv(table, { ...plain, bom: false })

const inDialects: ReadonlyArray<readonly [name: string, bytes: Uint8Array]> = [",", ";", "\t", "|"].flatMap(
  (delimiter) =>
    [true, false].map(
      (quoted) =>
        [
          `list with ${delimiter} ${quoted ? "quoted" : ""}`,
          utf8(writeCsv(table, { ...plain, delimiter, quoted }))
        ] as const
    )
)
const inEncodings: ReadonlyArray<readonly [name: string, bytes: Uint8Array]> = [
  ["list in UTF-16 LE", utf16(text, true, true)],
  ["list in UTF-16 BE", utf16(text, false, false)],
  ["list in windows-1258", bytesOf(windows1258(text))],
  ["list in TCVN3", bytesOf(tcvn3(text))],
  ["list in VNI", bytesOf(vni(text))],
  ["list in VISCII", bytesOf(viscii(text))]
]

const paper = async (): Promise<Uint8Array> => {
  const row = (cells: ReadonlyArray<string>): string =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:p><w:r><w:t>${cell.replaceAll('"', "”")}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${table.map(row).join("")}</w:tbl></w:body></w:document>`
  const chunks = await Effect.runPromise(
    Stream.make(Zip.file("word/document.xml", document)).pipe(
      Stream.pipeThroughChannel(Zip.encode()),
      Stream.runCollect
    )
  )
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]))
}

/** Longer ones would only make each try slower. */
const LONGEST = 20_000

/** Files that look like real ones, in every encoding and dialect, and in every door. */
export const originals = async (): Promise<ReadonlyArray<Original>> => {
  const specimens = [...dialects, ...encodings, ...layouts, ...scoreSheets].filter(
    ({ bytes, expected }) => bytes.length < LONGEST && expected.accepted !== "refused"
  )
  const rows = table.map((row) => [...row])
  return Promise.all([
    ...inDialects.map(([name, bytes]) => originalOf(name, bytes, readSent)),
    ...inEncodings.map(([name, bytes]) => originalOf(name, bytes, readSent)),
    ...specimens.map(({ name, bytes }) => originalOf(name, bytes, readSent)),
    originalOf("list of units", utf8(writeCsv(units, plain)), readUnitList),
    originalOf("workbook", await writeXlsx({ sheets: [{ name: "Đăng ký", rows }] }), readSent, false),
    originalOf("paper", await paper(), readSent, false)
  ])
}
