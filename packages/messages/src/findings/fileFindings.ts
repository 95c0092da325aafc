import type { Finding } from "@dvk/core"
import { keyNames } from "./columnKeys.ts"
import { natureName, natureRemedy } from "./natureNames.ts"
import { entries, type FindingSentence, plain, quote, quotes, where } from "./quoting.ts"

const SAVE_VI = "Mở tệp bằng Excel, chọn Lưu dưới dạng “CSV UTF-8” hoặc sổ tính .xlsx, rồi nạp lại."
const SAVE_EN = "Open it in Excel, save it as “CSV UTF-8” or as an .xlsx workbook, and import it again."

/** A name that promises plain text. */
const isCalledText = (f: Finding): boolean => /\.(?:csv|tsv|txt)$/i.test(f.file ?? "")

/** How the command line is told which column the first missing one is. */
const columnFlag = (f: Finding, name: string): string =>
  `--column ${entries(f.values["columns"])[0] ?? "name"}="${name}"`

/** The file was not taken. */
export const fileFindings = {
  "empty-file": {
    vi: () => "Tệp trống. Kiểm tra xem đã gửi đúng tệp chưa.",
    en: () => "The file is empty. Check that it is the right file."
  },
  "no-rows": {
    vi: () =>
      "Tệp có dòng tiêu đề nhưng không có dòng dữ liệu nào bên dưới. Kiểm tra xem đã gửi đúng tệp chưa.",
    en: () => "The file has a header but no row below it. Check that it is the right file."
  },
  "missing-header": {
    vi: (f) =>
      `Không tìm thấy dòng tiêu đề cột trong 40 dòng đầu.${where(f.values["columns"], () => ` Tiêu đề cần có các cột ${keyNames(f.values["columns"], "vi")}.`)} Thêm dòng tiêu đề phía trên dữ liệu.`,
    en: (f) =>
      `No header row in the first 40 rows.${where(f.values["columns"], () => ` It needs the columns ${keyNames(f.values["columns"], "en")}.`)} Add a header above the rows.`
  },
  "missing-column": {
    vi: (f) =>
      `Dòng tiêu đề thiếu cột ${keyNames(f.values["columns"], "vi")}; đang có: ${quotes(f.values["found"])}. Thêm cột còn thiếu hoặc sửa lại tên cột; nếu cột đã có dưới tên khác, chỉ rõ khi nạp bằng ${columnFlag(f, "Tên cột trong tệp")}.`,
    en: (f) =>
      `The header lacks the column ${keyNames(f.values["columns"], "en")}; it has: ${quotes(f.values["found"])}. Add the column or correct its name; where it has another name, say so on import with ${columnFlag(f, "its name in the file")}.`
  },
  "ambiguous-header": {
    vi: (f) =>
      `Hai cột ${quotes(f.values["columns"])} đều có thể là cột ${keyNames(f.values["as"], "vi")}. Đổi tên hoặc xóa cột không dùng.`,
    en: (f) =>
      `The columns ${quotes(f.values["columns"])} could both be ${keyNames(f.values["as"], "en")}. Rename or delete the one that is not meant.`
  },
  "duplicate-header": {
    vi: (f) => `Có hai cột cùng tên ${quote(f.column)}. Đổi tên hoặc xóa một cột.`,
    en: (f) => `Two columns have the name ${quote(f.column)}. Rename or delete one of them.`
  },
  binary: {
    vi: (f) =>
      `Đây không phải tệp chữ mà là ${natureName(f.values["what"], "vi")}. ${natureRemedy(f.values["what"], "vi")}`,
    en: (f) =>
      `This is no text file but ${natureName(f.values["what"], "en")}. ${natureRemedy(f.values["what"], "en")}`
  },
  "not-csv": {
    vi: (f) =>
      `Tệp ${isCalledText(f) ? "mang tên CSV nhưng thực ra" : "này"} là ${natureName(f.values["what"], "vi")}. ${natureRemedy(f.values["what"], "vi")}`,
    en: (f) =>
      `The file ${isCalledText(f) ? "is called CSV but " : ""}is ${natureName(f.values["what"], "en")}. ${natureRemedy(f.values["what"], "en")}`
  },
  html: {
    vi: () => `Tệp mang tên CSV nhưng thực ra là trang web (HTML). ${SAVE_VI}`,
    en: () => `The file is called CSV but is a web page (HTML). ${SAVE_EN}`
  },
  "too-many-columns": {
    vi: (f) =>
      `Dòng này có ${plain(f.values["found"])} cột, nhiều hơn mức ${plain(f.values["limit"])} cột. Đây có lẽ không phải danh sách; kiểm tra lại tệp.`,
    en: (f) =>
      `This row has ${plain(f.values["found"])} columns, more than ${plain(f.values["limit"])}. It is probably no list; check the file.`
  },
  "unknown-encoding": {
    vi: (f) =>
      f.values["reason"] === "unsure"
        ? `Tệp không phải UTF-8 hay UTF-16 và có quá ít chữ để biết chắc bảng mã (gần nhất: ${plain(f.values["encoding"])}). ${SAVE_VI}`
        : `Tệp không đọc được bằng UTF-8, UTF-16, windows-1258, TCVN3 (ABC), VNI hay VISCII. ${SAVE_VI}`,
    en: (f) =>
      f.values["reason"] === "unsure"
        ? `The file is neither UTF-8 nor UTF-16, and has too little text to tell its encoding (nearest: ${plain(f.values["encoding"])}). ${SAVE_EN}`
        : `The file cannot be read as UTF-8, UTF-16, windows-1258, TCVN3 (ABC), VNI or VISCII. ${SAVE_EN}`
  },
  "file-not-found": {
    vi: (f) => `Không tìm thấy tệp ${quote(f.values["path"] ?? f.file)}. Kiểm tra tên tệp và thư mục.`,
    en: (f) => `There is no file ${quote(f.values["path"] ?? f.file)}. Check its name and folder.`
  },
  "is-directory": {
    vi: (f) => `${quote(f.file)} là thư mục, không phải tệp. Chỉ rõ tệp trong thư mục đó.`,
    en: (f) => `${quote(f.file)} is a folder, not a file. Name a file inside it.`
  },
  "file-busy": {
    vi: (f) =>
      `Không đọc hoặc ghi được ${quote(f.file)}: tệp đang mở trong Excel hoặc bị khóa. Đóng tệp rồi chạy lại.`,
    en: (f) =>
      `${quote(f.file)} cannot be read or written: it is open in Excel or locked. Close it and run again.`
  },
  "file-unreadable": {
    vi: (f) =>
      `Không đọc được ${quote(f.file)}${where(f.values["problem"], (text) => ` (${text})`)}. Kiểm tra quyền truy cập và ổ đĩa rồi chạy lại.`,
    en: (f) =>
      `${quote(f.file)} cannot be read${where(f.values["problem"], (text) => ` (${text})`)}. Check its permissions and the disk and run again.`
  },
  "file-too-large": {
    vi: (f) =>
      `Tệp có ${plain(f.values["size"])} byte, quá mức ${plain(f.values["limit"])} byte. Chia tệp thành nhiều tệp nhỏ hơn.`,
    en: (f) =>
      `The file has ${plain(f.values["size"])} bytes, more than ${plain(f.values["limit"])}. Split it into smaller files.`
  },
  "no-files": {
    vi: (f) =>
      `Không có tệp nào khớp ${quote(f.values["pattern"])}. Đặt tệp vào thư mục đó hoặc sửa mẫu tên trong campaign.yaml.`,
    en: (f) =>
      `No file matches ${quote(f.values["pattern"])}. Put files there or correct the pattern in campaign.yaml.`
  },
  "skipped-file": {
    vi: (f) =>
      `Bỏ qua tệp ${quote(f.file)}${f.values["reason"] === "not-in-patterns" ? ": campaign.yaml không nhắc tới. Nếu cần đọc, thêm tên tệp vào campaign.yaml" : where(f.values["reason"], (text) => `: ${text}`)}.`,
    en: (f) =>
      `The file ${quote(f.file)} was passed over${f.values["reason"] === "not-in-patterns" ? ": campaign.yaml does not name it. If it should be read, add it there" : where(f.values["reason"], (text) => `: ${text}`)}.`
  }
} as const satisfies Readonly<Record<string, FindingSentence>>
