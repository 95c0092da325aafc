import type { Finding } from "@dvk/core"
import { keyNames } from "./columnKeys.ts"
import { column, type FindingSentence, found, plain, quote, quotes, where } from "./quoting.ts"

/** The row was not taken. */
export const rowFindings = {
  "missing-name": {
    vi: (f) =>
      `Thiếu tên mô hình${column(f, ": ô ở cột ")}${blankVi(f)}. Ghi tên mô hình rồi nạp lại dòng này.`,
    en: (f) =>
      `The model has no name${column(f, ": the cell in column ")}${blankEn(f)}. Fill in the name and import the row again.`
  },
  "bad-name": {
    vi: (f) => `Tên mô hình ${found(f)} không có chữ hay số nào. Ghi tên đầy đủ của mô hình.`,
    en: (f) => `The model name ${found(f)} has no letter or digit. Fill in the full name of the model.`
  },
  "missing-unit": {
    vi: (f) =>
      `Thiếu đơn vị đăng ký${column(f, ": ô ở cột ")}${blankVi(f)}. Ghi tên đơn vị; nếu ô trống nghĩa là như dòng trên (ô gộp trong Excel), nạp lại với --fill-down unit.`,
    en: (f) =>
      `The unit is missing${column(f, ": the cell in column ")}${blankEn(f)}. Fill in the unit; where a blank repeats the row above (a merged cell of Excel), import again with --fill-down unit.`
  },
  "missing-field": {
    vi: (f) =>
      `Thiếu lĩnh vực${column(f, ": ô ở cột ")}${blankVi(f)}. Ghi lĩnh vực của mô hình theo kế hoạch${f.column === undefined ? "" : "; nếu ô trống nghĩa là như dòng trên, nạp lại với --fill-down field"}.`,
    en: (f) =>
      `The field is missing${column(f, ": the cell in column ")}${blankEn(f)}. Fill in the model's field as the plan names it${f.column === undefined ? "" : "; where a blank repeats the row above, import again with --fill-down field"}.`
  },
  "unknown-field": {
    vi: (f) =>
      `Không có lĩnh vực ${found(f)}${column(f, " (cột ")}${closing(f)}.${where(f.values["nearest"], (text) => ` Gần nhất: ${quote(text)}.`)} Ghi một trong: ${quotes(f.values["known"])}.`,
    en: (f) =>
      `There is no field ${found(f)}${column(f, " (column ")}${closing(f)}.${where(f.values["nearest"], (text) => ` Nearest: ${quote(text)}.`)} Use one of: ${quotes(f.values["known"])}.`
  },
  "ambiguous-field": {
    vi: (f) =>
      `Ô ${found(f)} chỉ tới nhiều lĩnh vực: ${quotes(f.values["choices"])}. Ghi một lĩnh vực chính; lĩnh vực còn lại ghi ở cột “Lĩnh vực thứ hai”.`,
    en: (f) =>
      `The cell ${found(f)} names several fields: ${quotes(f.values["choices"])}. Keep the main one and put the other into a column “Lĩnh vực thứ hai” (second field).`
  },
  "column-count": {
    vi: (f) =>
      `Dòng có ô thừa ngoài ${plain(f.values["columns"])} cột của bảng: ${found(f)}. Thường là thiếu dấu ngoặc kép quanh ô có dấu phân cách; mở tệp bằng Excel và sửa dòng này.`,
    en: (f) =>
      `The row has filled cells beyond the table's ${plain(f.values["columns"])} columns: ${found(f)}. Often quotes are missing around a cell that holds a delimiter; open the file in Excel and mend the row.`
  },
  "bad-ditto": {
    vi: (f) =>
      `Dấu lặp ${found(f)}${column(f, " ở cột ")} không có giá trị nào phía trên để lấy theo. Ghi đủ nội dung vào ô.`,
    en: (f) =>
      `The ditto mark ${found(f)}${column(f, " in column ")} has nothing above it to repeat. Write the text out in the cell.`
  },
  "moved-columns": {
    vi: (f) =>
      `Phía trên dòng ${found(f)} có một dòng tiêu đề xếp cột theo thứ tự khác, nên dòng này không được nhận. Tách phần đó cùng dòng tiêu đề của nó thành tệp riêng, hoặc xếp lại các ô theo tiêu đề đầu bảng, rồi nạp lại.`,
    en: (f) =>
      `Above the row ${found(f)} stands a header with its columns in another order, so the row was not taken. Keep that part with its header in a file of its own, or move the cells to the order of the first header, and import it again.`
  },
  "unterminated-quote": {
    vi: (f) =>
      `Dấu ngoặc kép mở ra nhưng không đóng: ${found(f)}. Thêm dấu ngoặc kép đóng hoặc xóa dấu mở, rồi nạp lại dòng này.`,
    en: (f) =>
      `A quotation mark opens and never closes: ${found(f)}. Close it or take it out, and import the row again.`
  },
  truncated: {
    vi: (f) => `Dòng bị cắt ngang ở cuối tệp: ${found(f)}. Lưu lại tệp gốc từ Excel rồi nạp lại.`,
    en: (f) =>
      `The row is cut off at the end of the file: ${found(f)}. Save the original again from Excel and import it.`
  },
  "too-long": {
    vi: (f) =>
      `Ô${column(f, " ở cột ")} dài ${plain(f.values["length"])} ký tự, quá mức ${plain(f.values["limit"])} mà Excel cho phép: ${found(f)}. Rút gọn nội dung.`,
    en: (f) =>
      `The cell${column(f, " in column ")} has ${plain(f.values["length"])} characters, more than the ${plain(f.values["limit"])} that Excel allows: ${found(f)}. Shorten it.`
  },
  duplicate: {
    vi: (f) =>
      `Mô hình ${quote(f.values["name"])} của ${quote(f.values["unit"])} đã có ở ${plain(f.values["firstFile"])}, dòng ${plain(f.values["firstLine"])}; giữ dòng đó. Nếu là mô hình khác, ghi tên cho khác.`,
    en: (f) =>
      `The model ${quote(f.values["name"])} of ${quote(f.values["unit"])} already stands in ${plain(f.values["firstFile"])}, line ${plain(f.values["firstLine"])}, which stays. If this is another model, give it another name.`
  },
  "duplicate-id": {
    vi: (f) =>
      `Mã ${quote(f.values["id"] ?? f.before)} đã dùng cho ${quote(f.values["firstName"])} của ${quote(f.values["firstUnit"])} (${plain(f.values["firstFile"])}, dòng ${plain(f.values["firstLine"])}). Đặt mã khác cho ${quote(f.values["name"])}, hoặc bỏ trống mã.`,
    en: (f) =>
      `The id ${quote(f.values["id"] ?? f.before)} already belongs to ${quote(f.values["firstName"])} of ${quote(f.values["firstUnit"])} (${plain(f.values["firstFile"])}, line ${plain(f.values["firstLine"])}). Give ${quote(f.values["name"])} another id, or none.`
  },
  "missing-id": {
    vi: (f) =>
      f.column === undefined
        ? `Dòng này cần có ô ${keyNames(f.values["key"], "vi")}, mà tệp không có cột đó. Thêm cột rồi chạy lại.`
        : `Ô bắt buộc${column(f, " ở cột ")} đang trống. Điền vào rồi chạy lại.`,
    en: (f) =>
      f.column === undefined
        ? `This row needs ${keyNames(f.values["key"], "en")}, and the file has no such column. Add the column and run again.`
        : `The required cell${column(f, " in column ")} is blank. Fill it in and run again.`
  }
} as const satisfies Readonly<Record<string, FindingSentence>>

const blankVi = (f: Finding): string => (f.column === undefined ? "" : " đang trống")
const blankEn = (f: Finding): string => (f.column === undefined ? "" : " is blank")
const closing = (f: Finding): string => (f.column === undefined ? "" : ")")
