import { list, type Specimen, utf8 } from "./Specimen.ts"

const header = "Tên mô hình;Đơn vị;Lĩnh vực;Đối tượng;Ngày đăng ký;Số hộ tham gia"

interface Cells {
  readonly name?: string
  readonly field?: string
  readonly kind?: string
  readonly date?: string
  readonly count?: string
}

const file = ({
  name = "Camera",
  field = "AN-QP",
  kind = "Tập thể",
  date = "1/3/2024",
  count = "10"
}: Cells) => utf8(header, [name, "Xóm 1", field, kind, date, count].join(";"))

const cell = (cells: Cells, row: object, ...told: ReadonlyArray<string>): Specimen =>
  list(JSON.stringify(cells), file(cells), { accepted: [row], told: told.map((code) => `2 ${code}`) })

const refused = (cells: Cells, ...codes: ReadonlyArray<string>): Specimen =>
  list(JSON.stringify(cells), file(cells), { refused: codes.map((code) => `2 ${code}`) })

/** An error that a spreadsheet wrote into a text file. */
const refusedError = (cells: Cells, code: string): Specimen =>
  list(JSON.stringify(cells), file(cells), { refused: [`2 ${code}`], told: ["2 cell-error"] })

const day = "2024-03-07"

/** Line 4: cells. */
export const cells: ReadonlyArray<Specimen> = [
  ...[
    "07/03/2024",
    "7/3/24",
    "07.03.2024",
    "7-3-2024",
    "2024-03-07",
    "2024/3/7",
    "ngày 07 tháng 3 năm 2024",
    "Ngày 7 tháng ba năm 2024",
    "mồng bảy tháng ba năm hai nghìn không trăm hai mươi bốn",
    "07-Thg3-24",
    "07-Mar-2024",
    "07/03/2024 08:30:00"
  ].map((date) => cell({ date }, { registeredOn: day })),
  cell({ date: "45358" }, { registeredOn: day }, "serial-date"),
  cell({ date: "45358,5" }, { registeredOn: day }, "serial-date"),
  ...["31/02/2024", "2024", "3/2024", "13/13/2024", "cuối tháng 3", "20240307"].map((date) =>
    cell({ date }, { registeredOn: null }, "bad-date")
  ),
  cell({ date: "07/4/2024" }, { registeredOn: "2024-04-07" }, "late-registration"),
  cell({ date: "06/4/2023" }, { registeredOn: "2023-04-06" }, "wrong-year"),
  cell({ date: "" }, { registeredOn: null }, "missing-date"),
  ...(
    [
      ["1.200", 1200, "household"],
      ["1.200.000", 1_200_000, "household"],
      ["45 hộ", 45, "household"],
      ["45 người", 45, "person"],
      ["45 nhân khẩu", 45, "person"]
    ] as const
  ).map(([count, value, of]) => cell({ count }, { participants: { count: value, of } })),
  ...["trên 200 hộ", "khoảng 200", "hơn 200 hộ", "~200", "ước tính khoảng 200 hộ"].map((count) =>
    cell({ count }, { participants: { count: 200 } }, "approximate-number")
  ),
  ...["80%", "45/60 hộ", "40-50 hộ", "toàn thể nhân dân", "1,2", "-5", "12.5", "1 200"].map((count) =>
    cell({ count }, { participants: null }, "bad-number")
  ),
  ...(
    [
      ["KT", "economy"],
      ["PTKT", "economy"],
      ["1. Kinh tế", "economy"],
      ["Phát triển kinh tế", "economy"],
      ["VH-XH", "culture-society"],
      ["VH&XH", "culture-society"],
      ["Văn hoá – xã hội", "culture-society"],
      ["van hoa xa hoi", "culture-society"],
      ["AN-QP", "security-defence"],
      ["Quốc phòng – an ninh", "security-defence"],
      ["XD HTCT", "political-system"],
      ["Lĩnh vực: Xây dựng HTCT", "political-system"],
      ["Kinh tế (trồng trọt)", "economy"]
    ] as const
  ).map(([field, id]) => cell({ field }, { field: id })),
  ...(
    [
      ["Kinh tếe", "economy"],
      ["Knih tế", "economy"],
      ["Văn hóa - xã hộii", "culture-society"],
      ["Quốc phòngg - an ninh", "security-defence"]
    ] as const
  ).map(([field, id]) => cell({ field }, { field: id }, "misspelt")),
  ...["An sinh xã hội", "Nông thôn mới", "Camera an ninh", "KT-XH", "Giáo dục"].map((field) =>
    refused({ field }, "unknown-field")
  ),
  ...["Kinh tế, VH-XH", "KT + AN-QP", "Kinh tế và văn hóa"].map((field) =>
    refused({ field }, "ambiguous-field")
  ),
  ...(
    [
      ["Tập thể", "collective"],
      ["TT", "collective"],
      ["CN", "individual"],
      ["Hộ gia đình", "household"],
      ["CÁ NHÂN", "individual"]
    ] as const
  ).map(([kind, id]) => cell({ kind }, { subjectKind: id })),
  cell({ kind: "" }, { subjectKind: null }, "missing-subject"),
  cell({ kind: "Chi hội" }, { subjectKind: null }, "unknown-subject"),
  cell({ kind: "Tập thể, cá nhân" }, { subjectKind: null }, "ambiguous-subject"),
  ...["- Camera an ninh", "+ Camera", "Camera “5 không”", "Tổ 1+1"].map((name) => cell({ name }, { name })),
  cell({ name: "=SUM(A1)" }, { name: "=SUM(A1)" }, "formula"),
  cell({ name: "Camera \u00a0 an  ninh" }, { name: "Camera an ninh" }, "cleaned-blanks"),
  refused({ name: "..." }, "bad-name"),
  refusedError({ name: "#REF!" }, "missing-name"),
  refusedError({ field: "#N/A" }, "missing-field"),
  cell({ kind: "#VALUE!" }, { subjectKind: null }, "cell-error", "missing-subject"),
  refused({ name: "" }, "missing-name")
]
