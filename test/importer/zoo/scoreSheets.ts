import { bytesOf, tcvn3 } from "./oldEncodings.ts"
import { type Specimen, sheets, utf8 } from "./Specimen.ts"

const header = "Mã mô hình;TC1;TC2;TC3;TC4;TC5"
const judge = "Giám khảo: J1;;;;;"
const scores = [800_000, 700_000, 910_000, 600_000, 850_000]
const plain = { modelRef: { id: "m1" }, judgeRef: "J1", scores }
const row = "m1;80;70;91;60;85"

const read = (name: string, lines: ReadonlyArray<string>, told: ReadonlyArray<string> = []): Specimen =>
  sheets(name, utf8(...lines), { accepted: [plain], told })

/** The first score is written so; the others are plain. */
const first = (text: string, score: number | null, ...told: ReadonlyArray<string>): Specimen =>
  sheets(`a score ${JSON.stringify(text)}`, utf8(judge, header, `m1;${text};70;91;60;85`), {
    accepted: [{ ...plain, scores: [score, ...scores.slice(1)] }],
    told: told.map((code) => `3 ${code}`)
  })

/** Line 7: score sheets. */
export const scoreSheets: ReadonlyArray<Specimen> = [
  read("the judge above the table", [judge, header, row]),
  read("the judge above the table in two cells", [
    "PHIẾU CHẤM ĐIỂM;;;;;",
    "Họ và tên giám khảo;J1;;;;",
    "",
    header,
    row
  ]),
  read("the judge in a column", [`Giám khảo;${header}`, `J1;${row}`]),
  read("the judge in the signature below", [header, row, "", ";;;;Người chấm: J1;"], ["4 skipped-row"]),
  read("a long table", [
    "Mã mô hình;Giám khảo;Tiêu chí;Điểm",
    ...[80, 70, 91, 60, 85].map((score, at) => `m1;J1;TC${at + 1};${score}`)
  ]),
  read("criteria under one merged header", [
    judge,
    "Mã mô hình;Điểm các tiêu chí;;;;",
    ";TC1;TC2;TC3;TC4;TC5",
    row
  ]),
  read("criteria by title", [
    judge,
    "Mã mô hình;Gắn với nhiệm vụ chính trị;Huy động đông đảo người dân tham gia;Tiêu chí 3 (30%);Tiêu chí 4;Tiêu chí 5",
    row
  ]),
  read("the weights in brackets below the criteria", [judge, header, ";(20%);(20%);(30%);(15%);(15%)", row]),
  read("the weights below the criteria", [judge, header, ";20%;20%;30%;15%;15%", row], ["3 skipped-row"]),
  read("the weights by their name", [judge, header, "Trọng số;20;20;30;15;15", row], ["3 skipped-row"]),
  read(
    "the most points by their name",
    [judge, header, "Điểm tối đa;100;100;100;100;100", row],
    ["3 skipped-row"]
  ),
  sheets("models across the top", utf8("Tiêu chí;m1;m2", "TC1;80;70", "TC2;81;71", "TC3;82;72"), {
    accepted: "refused",
    told: ["1 crossed-scores"]
  }),
  sheets(
    "models across the top, with numbers in front",
    utf8("TT;Tiêu chí;m1;m2", "1;TC1;80;70", "2;TC2;81;71"),
    {
      accepted: "refused",
      told: ["1 crossed-scores"]
    }
  ),
  sheets("judges across the top", utf8("Tên mô hình;Đơn vị;GK 1;GK 2", "Camera;Xóm 1;80;70"), {
    accepted: "refused",
    told: ["1 crossed-scores"]
  }),
  sheets("judges by name across the top", utf8("BẢNG ĐIỂM;;", "Mã mô hình;Ông Hùng;Bà Lan", "m1;80;70,5"), {
    accepted: "refused",
    told: ["2 crossed-scores"]
  }),
  sheets("scores that seem to be out of ten", utf8(judge, header, "m1;8;7;9;6;8,5", "m2;8;0;9;6;10"), {
    accepted: [
      { ...plain, scores: [80_000, 70_000, 90_000, 60_000, 85_000] },
      { ...plain, modelRef: { id: "m2" }, scores: [80_000, 0, 90_000, 60_000, 100_000] }
    ],
    told: ["3 suspect-scale"]
  }),
  sheets("nothing but zeros is no other scale", utf8(judge, header, "m1;0;0;0;0;0"), {
    accepted: [{ ...plain, scores: [0, 0, 0, 0, 0] }]
  }),
  sheets(
    "a first row without its model is no part of the header",
    utf8(judge, header, ";80;70;91;60;85", row),
    {
      accepted: [plain],
      refused: ["3 missing-model"]
    }
  ),
  read("an index row", [judge, header, "(1);(2);(3);(4);(5);(6)", row], ["3 skipped-row"]),
  read("a header that is repeated", [judge, header, header, row], ["3 skipped-row"]),
  read(
    "averages, totals, headings, lines and signatures",
    [
      judge,
      header,
      "I. Lĩnh vực kinh tế;;;;;",
      row,
      "-----;;;;;",
      "Trung bình;80;70;91;60;85",
      "Tổng cộng;80;70;91;60;85",
      ";;;;Nghĩa Thái, ngày 1 tháng 9 năm 2024;",
      ";;;;GIÁM KHẢO;",
      ";;;;(Đã ký);"
    ],
    [3, 5, 6, 7, 8, 9, 10].map((line) => `${line} skipped-row`)
  ),
  read("a right total", [judge, `${header};Tổng điểm`, `${row};79,05`]),
  read("a wrong total", [judge, `${header};Tổng điểm`, `${row};386`], ["3 wrong-total"]),
  read("a total out of 100", [judge, `${header};Tổng điểm`, `${row};79,05/100`]),
  read("an id with hard blanks", [judge, header, row.replace("m1", "\u00a0m1\u00a0")]),
  sheets("an id in capitals stays as written", utf8(judge, header, row.replace("m1", "M1")), {
    accepted: [{ ...plain, modelRef: { id: "M1" } }]
  }),
  sheets("TCVN3", bytesOf(tcvn3(["Giám khảo: Nguyễn Thị Hồng;;;;;", header, row].join("\n"))), {
    accepted: [{ ...plain, judgeRef: "Nguyễn Thị Hồng" }],
    told: ["legacy-encoding"]
  }),
  first("80", 800_000),
  first("8,5", 85_000),
  first("8.25", 82_500),
  first("0", 0),
  first("80/100", 800_000, "score-notation"),
  first("80 / 100", 800_000, "score-notation"),
  first("80%", 800_000, "score-notation"),
  first("80 điểm", 800_000, "score-notation"),
  first("8/10", null, "bad-number"),
  first("8.12345", null, "bad-number"),
  first("khá", null, "bad-number"),
  first("101", null, "out-of-range"),
  first("-1", null, "out-of-range"),
  first("", null, "missing-score"),
  first("vắng", null, "missing-score"),
  first("Không chấm", null, "missing-score"),
  first("-", null, "missing-score"),
  sheets(
    "one judge twice: both stay, the campaign's rule decides",
    utf8(judge, header, row, row.replace("80", "81")),
    {
      accepted: [plain, { ...plain, scores: [810_000, ...scores.slice(1)] }]
    }
  ),
  sheets(
    "the sheets of two judges below each other",
    utf8(judge, header, row, "Giám khảo: J2;;;;;", header, row.replace("80", "90")),
    {
      accepted: [plain, { ...plain, judgeRef: "J2", scores: [900_000, ...scores.slice(1)] }],
      told: ["4 skipped-row", "5 skipped-row"]
    }
  ),
  sheets(
    "names between the rows and none above may be signatures: nobody is guessed",
    utf8(header, row, "Người chấm: J1;;;;;", row, "Người chấm: J2;;;;;"),
    {
      accepted: [],
      refused: ["2 missing-judge", "4 missing-judge"],
      told: ["3 skipped-row", "5 skipped-row"]
    }
  ),
  sheets(
    "ditto marks for the judge",
    utf8(`Giám khảo;${header}`, `J1;${row}`, `nt;${row.replace("m1", "m2")}`),
    {
      accepted: [plain, { ...plain, modelRef: { id: "m2" } }],
      told: ["3 filled-down"]
    }
  ),
  sheets("no judge anywhere", utf8(header, row), { accepted: [], refused: ["2 missing-judge"] }),
  sheets("no model in one row", utf8(judge, header, row, ";80;70;91;60;85"), {
    accepted: [plain],
    refused: ["4 missing-model"]
  })
]
