import { list, type Specimen, utf8 } from "./Specimen.ts"

const header = "STT,Tên mô hình,Đơn vị,Lĩnh vực"
const one = { name: "Camera an ninh", unitName: "Xóm 1", field: "security-defence" }
const two = { name: "Nuôi cá", unitName: "Xóm 2", field: "economy" }
const rows = ["1,Camera an ninh,Xóm 1,An ninh - quốc phòng", "2,Nuôi cá,Xóm 2,Kinh tế"]
const both = [one, two]

/** Both rows are taken, whatever stands round them. */
const around = (name: string, lines: ReadonlyArray<string>, told: ReadonlyArray<string> = []): Specimen =>
  list(name, utf8(...lines), { accepted: both, told })

const preamble = [
  "ĐẢNG ỦY XÃ NGHĨA THÁI,,ĐẢNG CỘNG SẢN VIỆT NAM,",
  'Số: 12/BC-BDV,,"Nghĩa Thái, ngày 05 tháng 4 năm 2024",',
  ",,,",
  "DANH SÁCH,,,",
  "Đăng ký mô hình Dân vận khéo năm 2024,,,",
  "Kính gửi: Ban Chỉ đạo xã,,,"
]

/** Line 3: table to rows. */
export const layouts: ReadonlyArray<Specimen> = [
  around("a heading above the header", [...preamble, header, ...rows]),
  around("39 lines above the header", [
    ...Array.from({ length: 39 }, (_, at) => `Căn cứ số ${at},,,`),
    header,
    ...rows
  ]),
  list(
    "a header below the first forty rows",
    utf8(...Array.from({ length: 40 }, (_, at) => `Căn cứ ${at},,,`), header, ...rows),
    {
      accepted: "refused",
      told: ["missing-header"]
    }
  ),
  around("a header in capitals", [header.toUpperCase(), ...rows]),
  around("a header without diacritics", ["STT,Ten mo hinh,Don vi,Linh vuc", ...rows]),
  around("a header with line ends inside", [
    '"Số\nTT","Tên\nmô hình","Đơn vị\nđăng ký","Lĩnh\nvực"',
    ...rows
  ]),
  around(
    "a header with words added",
    ["STT,Tên mô hình Dân vận khéo năm 2024,Đơn vị đăng ký thực hiện mô hình,Lĩnh vực", ...rows],
    ["1 near-header", "1 near-header"]
  ),
  around(
    "a header with a slip",
    ["STT,Tên mô hìn,Đơn vị,Lĩnh vựcc", ...rows],
    ["1 near-header", "1 near-header"]
  ),
  around("a header that lost letters", ["STT,Tên mô hình,Đơn vị,L?nh v?c", ...rows], ["1 near-header"]),
  around(
    "a header that lost nearly all its marks",
    ["STT,T?n m? h?nh,??n v?,L?nh v?c", ...rows],
    ["1 near-header", "1 near-header", "1 near-header"]
  ),
  around("a header in two rows, marks for the field", [
    "STT,Tên mô hình,Đơn vị,Lĩnh vực,,,",
    ",,,Kinh tế,VH-XH,AN-QP,XD HTCT",
    "1,Camera an ninh,Xóm 1,,,x,",
    "2,Nuôi cá,Xóm 2,X,,,"
  ]),
  list(
    "marks for field and kind",
    utf8(
      "TT,Tên MH,Chi bộ,Lĩnh vực,,,,Đối tượng,,Ghi chú",
      ",,,Kinh tế,Văn hóa - xã hội,An ninh - quốc phòng,Hệ thống chính trị,Tập thể,Cá nhân,",
      "(1),(2),(3),(4),(5),(6),(7),(8),(9),(10)",
      "1,Camera,Xóm 1,,,x,,x,,",
      "2,Nuôi cá,Xóm 2,x,,,,,x,",
      "3,Đường hoa,Xóm 3,x,x,,,x,,",
      "4,Tủ sách,Xóm 4,,,,,x,,",
      "5,Thu gom rác,Xóm 5,,?,,,x,,"
    ),
    {
      accepted: [
        { name: "Camera", field: "security-defence", subjectKind: "collective" },
        { name: "Nuôi cá", field: "economy", subjectKind: "individual" }
      ],
      refused: ["6 ambiguous-field", "7 missing-field", "8 missing-field", "8 unknown-field"],
      told: ["3 skipped-row"]
    }
  ),
  around("a header in two rows whose groups say nothing", [",Thông tin về mô hình,,", header, ...rows]),
  around("a header whose words go on in the next row", [
    "STT,Tên mô hình,Đơn vị,Lĩnh vực",
    ",dân vận khéo,đăng ký,",
    ...rows
  ]),
  around("a header with remarks in brackets below", [header, ",(ghi rõ),(chi bộ),(chọn một)", ...rows]),
  list("a first row that lacks its name is no part of the header", utf8(header, ",,Xóm 9,KT", ...rows), {
    accepted: both,
    refused: ["2 missing-name"]
  }),
  list(
    "a header in two rows that name things together",
    utf8("STT,Mô hình,,Đơn vị,Lĩnh vực", ",Tên mô hình,Nội dung,,", "1,Camera,Lắp 5 mắt,Xóm 1,KT"),
    { accepted: [{ name: "Camera", content: "Lắp 5 mắt", unitName: "Xóm 1" }] }
  ),
  around(
    "a header that is repeated at the top of a page",
    [header, rows[0] ?? "", header, rows[1] ?? ""],
    ["3 skipped-row"]
  ),
  around(
    "a repeated header with its index row",
    [header, "(1),(2),(3),(4)", rows[0] ?? "", "", header, "(1),(2),(3),(4)", rows[1] ?? ""],
    ["2 skipped-row", "5 skipped-row", "6 skipped-row"]
  ),
  ...["1,2,3,4", "(1),(2),(3),(4)", "A,B,C,D", "A,B,1,2", "a,b,c,d", "1,2,3,4=2+3"].map((index) =>
    around(`an index row ${index}`, [header, index, ...rows], ["2 skipped-row"])
  ),
  list(
    "sections that give the field",
    utf8(
      "STT,Tên mô hình,Đơn vị",
      "I. Lĩnh vực kinh tế,,",
      "1,Nuôi cá,Xóm 1",
      "2,Nuôi dê,Xóm 2",
      "II. Lĩnh vực văn hóa - xã hội,,",
      "3,Đường hoa,Xóm 3"
    ),
    {
      accepted: [{ field: "economy" }, { name: "Nuôi dê", field: "economy" }, { field: "culture-society" }],
      told: ["2 skipped-row", "3 filled-down", "4 filled-down", "5 skipped-row", "6 filled-down"]
    }
  ),
  list(
    "sections beside a column of fields: the cell wins, a blank takes the section's",
    utf8(
      header,
      "I,Lĩnh vực kinh tế,,",
      "1,Nuôi cá,Xóm 1,",
      "2,Camera,Xóm 2,AN-QP",
      "II,LĨNH VỰC AN NINH - QUỐC PHÒNG: 01 mô hình,,",
      "3,Tổ liên gia,Xóm 3,"
    ),
    {
      accepted: [{ field: "economy" }, { field: "security-defence" }, { field: "security-defence" }],
      told: ["2 skipped-row", "3 filled-down", "5 skipped-row", "6 filled-down"]
    }
  ),
  list(
    "sections that give the kind, with fields inside",
    utf8(
      "STT,Tên mô hình,Đơn vị,Đối tượng",
      "A. Tập thể,,,",
      "I. Kinh tế,,,",
      "1,Nuôi cá,Xóm 1,",
      "II. Văn hóa - xã hội,,,",
      "2,Đường hoa,Xóm 2,",
      "B. Cá nhân,,,",
      "I. Kinh tế,,,",
      "3,Trồng nấm,Xóm 3,"
    ),
    {
      accepted: [
        { field: "economy", subjectKind: "collective" },
        { field: "culture-society", subjectKind: "collective" },
        { field: "economy", subjectKind: "individual" }
      ],
      told: [
        ...[2, 3, 5, 7, 8].map((line) => `${line} skipped-row`),
        ...[4, 6, 9].flatMap((line) => [`${line} filled-down`, `${line} filled-down`])
      ]
    }
  ),
  list(
    "a new kind ends the field of the last",
    utf8(
      "STT,Tên mô hình,Đơn vị,Lĩnh vực",
      "A. Tập thể,,,",
      "I. Kinh tế,,,",
      "1,Nuôi cá,Xóm 1,",
      "B. Cá nhân,,,",
      "2,Trồng nấm,Xóm 3,"
    ),
    {
      accepted: [{ name: "Nuôi cá" }],
      refused: ["6 missing-field"],
      told: [
        "2 skipped-row",
        "3 skipped-row",
        "4 filled-down",
        "4 filled-down",
        "5 skipped-row",
        "6 filled-down"
      ]
    }
  ),
  list(
    "a heading that names no field ends the one above it",
    utf8(
      header,
      "I. Lĩnh vực kinh tế,,,",
      "1,Nuôi cá,Xóm 1,",
      "II. Các mô hình khác,,,",
      "2,Camera,Xóm 2,",
      "3,Đường hoa,Xóm 3,VH-XH"
    ),
    {
      accepted: [{ name: "Nuôi cá" }, { name: "Đường hoa" }],
      refused: ["5 missing-field"],
      told: ["2 skipped-row", "3 filled-down", "4 skipped-row"]
    }
  ),
  ...["nt", "-nt-", "Nt", "〃", '""""', "Như trên", "”", "- nt -", "//", "’’", "″"].map((mark) =>
    list(`a ditto mark ${mark}`, utf8(header, "1,Camera,Xóm 1,AN-QP", `2,Nuôi cá,${mark},KT`), {
      accepted: [{ unitName: "Xóm 1" }, { name: "Nuôi cá", unitName: "Xóm 1" }],
      told: ["3 filled-down"]
    })
  ),
  list(
    "ditto marks one below the other",
    utf8(header, "1,Camera,Xóm 1,AN-QP", "2,Nuôi cá,nt,nt", "3,Đường hoa,nt,VH-XH"),
    {
      accepted: [
        {},
        { unitName: "Xóm 1", field: "security-defence" },
        { unitName: "Xóm 1", field: "culture-society" }
      ],
      told: ["3 filled-down", "3 filled-down", "4 filled-down"]
    }
  ),
  list("a ditto mark with nothing above", utf8(header, "1,Camera,nt,AN-QP", "2,Nuôi cá,Xóm 2,KT"), {
    accepted: [two],
    refused: ["2 bad-ditto"]
  }),
  list("a blank is no ditto mark", utf8(header, "1,Camera,Xóm 1,AN-QP", "2,Nuôi cá,,KT"), {
    accepted: [{ unitName: "Xóm 1" }],
    refused: ["3 missing-unit"]
  }),
  around(
    "lines between rows",
    [header, rows[0] ?? "", "----,-----,----,----", "***,,,", rows[1] ?? ""],
    ["3 skipped-row", "4 skipped-row"]
  ),
  around(
    "totals of parts and of the whole",
    [header, rows[0] ?? "", ",Cộng mục I: 1 mô hình,,", rows[1] ?? "", ",Tổng cộng: 02 mô hình,,"],
    ["3 skipped-row", "5 skipped-row"]
  ),
  list("a model whose name begins like a total", utf8(header, "1,Cộng đồng an toàn,Xóm 1,AN-QP"), {
    accepted: [{ name: "Cộng đồng an toàn" }]
  }),
  around(
    "text that goes on below its row",
    [header + ",Nội dung", `${rows[0]},Lắp camera`, ",,,,và đèn chiếu sáng", `${rows[1]},`],
    ["3 skipped-row"]
  ),
  around(
    "a signature block",
    [
      header,
      ...rows,
      ",,,",
      ',,"Nghĩa Thái, ngày 5 tháng 4 năm 2024",',
      ",NGƯỜI LẬP,TM. CHI ỦY,",
      ',"(Ký, ghi rõ họ tên)",BÍ THƯ,',
      ",Nguyễn Văn A,Trần Thị B,",
      "Nơi nhận:,,,",
      "- Như trên;,,,",
      "- Lưu VT.,,,"
    ],
    [5, 6, 7, 8, 9, 10, 11].map((line) => `${line} skipped-row`)
  ),
  around(
    "a signature block right below the table",
    [header, ...rows, ",NGƯỜI LẬP BIỂU,CHỦ TỊCH,", ",Nguyễn Văn A,Trần Thị B,"],
    ["4 skipped-row", "5 skipped-row"]
  ),
  list(
    "a total with the number of units where a unit would stand",
    utf8("TT,Tên mô hình,Đơn vị,Tập thể", "I,Lĩnh vực kinh tế,,", "1,Nuôi cá,Xóm 2,x", ",Tổng cộng,6,5"),
    {
      accepted: [{ name: "Nuôi cá", unitName: "Xóm 2" }],
      told: ["2 skipped-row", "3 filled-down", "4 skipped-row"]
    }
  ),
  around(
    "rows of a form that were not used",
    [header, ...rows, "3,,,", "4.,,,"],
    ["4 skipped-row", "5 skipped-row"]
  ),
  list(
    "a second list below, with its columns in another order",
    utf8(
      header,
      rows[0] ?? "",
      "STT,Đơn vị,Tên mô hình,Lĩnh vực",
      "1,Xóm 3,Trồng nấm,Kinh tế",
      header,
      rows[1] ?? ""
    ),
    {
      accepted: both,
      refused: ["4 moved-columns"],
      told: ["3 skipped-row", "5 skipped-row"]
    }
  ),
  list(
    "a multiplication sign for a mark",
    utf8("STT,Tên mô hình,Đơn vị,Kinh tế,VH-XH", "1,Nuôi cá,Xóm 2,×,"),
    { accepted: [{ name: "Nuôi cá", field: "economy" }] }
  )
]
