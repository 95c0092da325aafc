import { keyNames } from "./columnKeys.ts"
import { column, type FindingSentence, found, plain, quote, quotes, where } from "./quoting.ts"

/** Workbooks and papers, and how a later import stands to an earlier one. */
export const workbookFindings = {
  "damaged-file": {
    vi: () =>
      "Tệp Excel hoặc Word bị hỏng hoặc không đầy đủ nên không mở được. Mở lại tệp bằng Excel hoặc Word, lưu thành tệp mới, rồi nạp lại.",
    en: () =>
      "The Excel or Word file is damaged or not complete. Open it in Excel or Word, save it as a new file, and import it again."
  },
  "unpacked-too-large": {
    vi: (f) =>
      `Tệp nén này bung ra quá mức ${plain(f.values["limit"])} byte nên không được mở. Kiểm tra xem đã gửi đúng tệp chưa; bỏ ảnh và trang tính không cần rồi nạp lại.`,
    en: (f) =>
      `Unpacked, this file would be larger than ${plain(f.values["limit"])} bytes, so it was not opened. Check that it is the right file; remove pictures and sheets that are not needed and import it again.`
  },
  "sheet-too-large": {
    vi: (f) =>
      `Trang tính ${quote(f.values["sheet"])} có hơn ${plain(f.values["limit"])} hàng, hoặc có ô nằm rất xa bảng. Xóa các hàng và cột thừa đã định dạng quanh bảng, hoặc chia thành nhiều tệp.`,
    en: (f) =>
      `The sheet ${quote(f.values["sheet"])} has more than ${plain(f.values["limit"])} rows, or cells very far from the table. Delete formatted rows and columns around the table, or split it into several files.`
  },
  "unknown-sheet": {
    vi: (f) =>
      `Tệp không có trang tính ${quote(f.values["sheet"])}; đang có: ${quotes(f.values["known"])}. Sửa lại tên sau --sheet.`,
    en: (f) =>
      `The file has no sheet ${quote(f.values["sheet"])}; it has ${quotes(f.values["known"])}. Correct the name after --sheet.`
  },
  "no-table": {
    vi: () =>
      "Văn bản Word này không có bảng nào. Kẻ danh sách thành bảng có dòng tiêu đề cột, hoặc chuyển sang Excel, rồi nạp lại.",
    en: () =>
      "This Word document has no table. Put the list into a table with a header row, or into Excel, and import it again."
  },
  "other-sheets": {
    vi: (f) =>
      `Chỉ đọc ${quote(f.values["sheet"])}; tệp còn có bảng khác ở: ${quotes(f.values["others"])}. Nếu cần, nạp lại với --sheet và tên trang tính, hoặc tách mỗi bảng thành một tệp.`,
    en: (f) =>
      `Only ${quote(f.values["sheet"])} was read; there are tables in ${quotes(f.values["others"])} too. If they are needed, import again with --sheet and the name, or keep each table in a file of its own.`
  },
  "cell-error": {
    vi: (f) =>
      `Ô${column(f, " ở cột ")} ghi lỗi ${found(f)} nên được coi là trống${where(f.values["rows"], (rows) => `; có ${rows} hàng chỉ có lỗi như vậy, không có nội dung khác`)}. Sửa công thức hoặc gõ giá trị vào ô.`,
    en: (f) =>
      `The cell${column(f, " in column ")} shows ${found(f)} and counts as blank${where(f.values["rows"], (rows) => `; ${rows} rows hold such errors and nothing else`)}. Correct the formula or type the value.`
  },
  "wrapped-rows": {
    vi: (f) =>
      f.line === undefined
        ? `Cả ${plain(f.values["rows"])} dòng của bảng bị gói trong một cặp ngoặc kép; đã tách lại thành từng cột. Kiểm tra các cột có đúng chỗ không.`
        : `Dòng bị gói trong một cặp ngoặc kép: ${found(f)}; đã tách lại thành từng cột.`,
    en: (f) =>
      f.line === undefined
        ? `All ${plain(f.values["rows"])} lines of the table stood in one pair of quotation marks each and were taken apart into columns. Check that the columns are right.`
        : `The line stood in one pair of quotation marks, ${found(f)}, and was taken apart into columns.`
  },
  "continued-table": {
    vi: (f) =>
      `Bảng thứ ${plain(f.values["table"])} của văn bản có cùng cột nên được đọc tiếp vào bảng thứ ${plain(f.values["first"])}; hàng đầu của bảng đó tính là hàng ${plain(f.line)}.`,
    en: (f) =>
      `Table ${plain(f.values["table"])} of the document has the same columns and was read as a part of table ${plain(f.values["first"])}; its first row counts as row ${plain(f.line)}.`
  },
  "hidden-row": {
    vi: () => "Hàng đang bị ẩn trong tệp nhưng vẫn được đọc. Nếu không cần, xóa hàng khỏi tệp.",
    en: () =>
      "The row is hidden in the file, and was read all the same. If it is not meant, delete it from the file."
  },
  "stated-column-absent": {
    vi: (f) =>
      `Không có cột ${quote(f.values["header"])} mà --column chỉ định cho ${keyNames(f.values["as"], "vi")}. Ghi đúng tên cột như trong tệp.`,
    en: (f) =>
      `There is no column ${quote(f.values["header"])}, which --column states for ${keyNames(f.values["as"], "en")}. Write the name as it stands in the file.`
  },
  superseded: {
    vi: (f) =>
      `Đã thay bằng bản nạp sau ở ${quote(f.values["by"])}${where(f.values["byLine"], (line) => `, dòng ${line}`)}.`,
    en: (f) =>
      `Replaced by a later import: ${quote(f.values["by"])}${where(f.values["byLine"], (line) => `, line ${line}`)}.`
  }
} as const satisfies Readonly<Record<string, FindingSentence>>
