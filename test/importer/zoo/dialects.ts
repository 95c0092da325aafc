import { list, type Specimen, utf8 } from "./Specimen.ts"

const header = ["STT", "Tên mô hình", "Đơn vị", "Lĩnh vực", "Ghi chú"]
const rows = [
  ["1", "Camera an ninh", "Xóm 1", "An ninh - quốc phòng", "Lắp 5 mắt"],
  ["2", "Nuôi cá", "Xóm 2", "Kinh tế", ""]
]
const taken = [
  { name: "Camera an ninh", unitName: "Xóm 1", field: "security-defence", note: "Lắp 5 mắt" },
  { name: "Nuôi cá", unitName: "Xóm 2", field: "economy", note: null }
]

const table = (delimiter: string, end: string): Uint8Array =>
  utf8([header, ...rows].map((row) => row.join(delimiter)).join(end))

const withRow = (row: string, delimiter = ","): Uint8Array =>
  utf8(header.join(delimiter), row, rows[1]?.join(delimiter) ?? "")

/** The strange row is read so, and the good one below it stands. */
const reads = (name: string, row: string, cells: object, told: ReadonlyArray<string> = []): Specimen =>
  list(name, withRow(row), { accepted: [cells, taken[1] ?? {}], told })

/** The strange row is refused, and the good one below it stands. */
const refuses = (
  name: string,
  row: string,
  refused: ReadonlyArray<string>,
  told: ReadonlyArray<string> = []
): Specimen =>
  list(name, withRow(row), {
    accepted: [{ name: "Nuôi cá", unitName: "Xóm 2", field: "economy" }],
    refused,
    told
  })

const delimiters: ReadonlyArray<readonly [name: string, delimiter: string]> = [
  ["comma", ","],
  ["semicolon", ";"],
  ["tab", "\t"],
  ["bar", "|"]
]

/** Line 2: text to table. */
export const dialects: ReadonlyArray<Specimen> = [
  ...delimiters.flatMap(([name, delimiter]) =>
    ["\n", "\r\n", "\r"].map((end) =>
      list(`${name} and ${JSON.stringify(end)}`, table(delimiter, end), { accepted: taken })
    )
  ),
  ...delimiters.map(([name, delimiter]) =>
    list(
      `sep= names the ${name}`,
      utf8(`sep=${delimiter}\r\n`, new TextDecoder().decode(table(delimiter, "\r\n"))),
      {
        accepted: taken
      }
    )
  ),
  list("line ends mixed", utf8(`${header.join(",")}\r\n${rows[0]?.join(",")}\r${rows[1]?.join(",")}\n`), {
    accepted: taken
  }),
  list(
    "commas in a semicolon file",
    utf8(
      header.join(";"),
      "1;Thu gom, phân loại, xử lý rác;Xóm 1, xóm 2;VH-XH;a, b",
      "2;Trồng hoa, cây xanh;Xóm 3, xóm 4;VH-XH;c, d",
      "3;Camera;Xóm 5;AN-QP;"
    ),
    {
      accepted: [{ name: "Thu gom, phân loại, xử lý rác" }, { unitName: "Xóm 3, xóm 4" }, { name: "Camera" }]
    }
  ),
  reads("a line end inside quotes", '1,"Tổ\nliên gia","Xóm\r\n1",KT,', {
    name: "Tổ liên gia",
    unitName: "Xóm 1"
  }),
  reads("doubled quotes", '1,"Tổ ""5 không""",Xóm 1,KT,', { name: 'Tổ "5 không"' }),
  reads("stray quotes in a cell", '1,Tổ "5 không",Xóm 1,KT,', { name: 'Tổ "5 không"' }, ["2 bad-quote"]),
  reads(
    "stray quotes in a quoted cell",
    '1,"Tổ "5 không" tự quản",Xóm 1,KT,',
    { name: 'Tổ "5 không" tự quản' },
    ["2 bad-quote"]
  ),
  reads("text behind a closing quote", '1,"Tổ" tự quản,Xóm 1,KT,', { name: '"Tổ" tự quản' }, ["2 bad-quote"]),
  reads(
    "a blank before an opening quote",
    '1, "Thu gom, phân loại", Xóm 1,KT,',
    { name: "Thu gom, phân loại" },
    ["2 bad-quote"]
  ),
  reads("backslashed quotes", '1,"Tổ \\"5 không\\"",Xóm 1,KT,', { name: 'Tổ "5 không"' }, ["2 bad-quote"]),
  reads(
    "backslashed quotes with a comma",
    '1,"Tổ \\"5 không, 3 sạch\\"",Xóm 1,KT,',
    { name: 'Tổ "5 không, 3 sạch"' },
    ["2 bad-quote"]
  ),
  reads("a backslash is a backslash", "1,Tổ A\\B,Xóm 1,KT,", { name: "Tổ A\\B" }),
  refuses("an unclosed quote", '1,"Camera,Xóm 1,KT,', ["2 unterminated-quote"]),
  list(
    "an unclosed quote at the end",
    utf8(header.join(","), rows[1]?.join(",") ?? "", '3,"Đường hoa,Xóm 3,VH-XH,'),
    {
      accepted: [taken[1] ?? {}],
      refused: ["3 unterminated-quote"]
    }
  ),
  list(
    "an unclosed quote before a quoted row",
    utf8(header.join(","), '1,"Camera,Xóm 1,KT,', '2,"Nuôi cá, tôm",Xóm 2,KT,'),
    {
      accepted: [{ name: "Nuôi cá, tôm" }],
      refused: ["2 unterminated-quote"]
    }
  ),
  refuses("a comma too many", "1,Thu gom, phân loại,Xóm 1,KT,x", ["2 column-count"]),
  reads("cells too few", "1,Camera,Xóm 1,KT", { name: "Camera", note: null }),
  reads("empty cells too many", "1,Camera,Xóm 1,KT,,,,,", { name: "Camera" }),
  list(
    "empty columns at the end of every row",
    utf8(...[header, ...rows].map((row) => `${row.join(",")},,,`)),
    { accepted: taken }
  ),
  list("cut off in the last row", utf8(header.join(","), ...rows.map((row) => row.join(",")), "3,Đường ho"), {
    accepted: taken,
    refused: ["4 missing-field", "4 missing-unit", "4 truncated"]
  }),
  ...delimiters.map(([name, delimiter]) =>
    list(
      `every line in one pair of quotes, ${name} inside`,
      utf8(
        ...[header, ...rows, ["3", '"Thu gom, phân loại"', "Xóm 3", "KT", '"Tổ ""5 không"""']].map(
          (row) => `"${row.join(delimiter).replaceAll('"', '""')}"`
        )
      ),
      {
        accepted: [
          ...taken,
          { name: "Thu gom, phân loại", note: 'Tổ "5 không"', origin: { line: 4, sheetRow: 4 } }
        ],
        told: ["wrapped-rows"]
      }
    )
  ),
  list(
    "every line in quotes, with line ends inside, a title above and empty columns behind",
    utf8(
      "DANH SÁCH,,",
      '"Tên mô hình,Đơn vị,Lĩnh vực",,',
      '"""Tổ\nliên gia"",Xóm 1,KT",,',
      "",
      '"Nuôi cá,Xóm 2,KT",,'
    ),
    {
      accepted: [
        { name: "Tổ liên gia", unitName: "Xóm 1", origin: { line: 3, sheetRow: 3 } },
        { name: "Nuôi cá", origin: { line: 6, sheetRow: 5 } }
      ],
      told: ["wrapped-rows"]
    }
  ),
  list(
    "only the lines that have quotes inside are in quotes",
    utf8(header.join(","), rows[0]?.join(",") ?? "", '"2,""Thu gom, phân loại"",Xóm 2,KT,"'),
    {
      accepted: [
        { name: "Camera an ninh" },
        { name: "Thu gom, phân loại", unitName: "Xóm 2", field: "economy" }
      ],
      told: ["3 wrapped-rows"]
    }
  ),
  list(
    "one line in quotes that has none inside, in a sound file",
    utf8(header.join(","), rows[0]?.join(",") ?? "", '"2,Thu gom rác,Xóm 2,KT,"', "3,Nuôi cá,Xóm 3,KT,"),
    {
      accepted: [{ name: "Camera an ninh" }, { name: "Thu gom rác", unitName: "Xóm 2" }, { name: "Nuôi cá" }],
      told: ["3 wrapped-rows"]
    }
  ),
  list(
    "a heading in quotes, with commas, is no row",
    utf8("STT,Tên mô hình,Đơn vị", '"I. Kinh tế, nông nghiệp, ""OCOP""",,', "1,Nuôi cá,Xóm 2"),
    { accepted: "refused", told: ["1 missing-column"] }
  ),
  list(
    "blank lines between",
    utf8(header.join(","), "", rows[0]?.join(",") ?? "", "", "", rows[1]?.join(",") ?? "", ""),
    {
      accepted: [{ origin: { line: 3, sheetRow: 3 } }, { origin: { line: 6, sheetRow: 6 } }]
    }
  ),
  list("lines and rows of Excel", utf8("sep=,", header.join(","), '1,"a\nb",Xóm 1,KT,', "2,c,Xóm 2,KT,"), {
    accepted: [{ origin: { line: 3, sheetRow: 2 } }, { origin: { line: 5, sheetRow: 3 } }]
  })
]
