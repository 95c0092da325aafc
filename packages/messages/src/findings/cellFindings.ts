import type { Finding, FindingValue } from "@dvk/core"
import type { Language } from "../Language.ts"
import { acceptUnit } from "./acceptUnit.ts"
import { keyNames } from "./columnKeys.ts"
import { dayText } from "./dayText.ts"
import { expectedText } from "./expectedValues.ts"
import { column, type FindingSentence, found, plain, quote, quotes, where } from "./quoting.ts"

/** The row was taken; a cell could not be read, or was cleaned, or a person should look at it. */
export const cellFindings = {
  "bad-date": {
    vi: (f) =>
      `${found(f)}${column(f, " ở cột ")} không phải một ngày có thật viết đủ ngày, tháng, năm; ô được để trống. Ghi dạng ngày/tháng/năm, ví dụ 07/4/2024.`,
    en: (f) =>
      `${found(f)}${column(f, " in column ")} is no day that exists with day, month and year; the cell is left blank. Write day/month/year, such as 07/4/2024.`
  },
  "serial-date": {
    vi: (f) =>
      `Ô${column(f, " ở cột ")} ghi ${found(f)}, là số ngày trong Excel, được đọc là ngày ${dayText(f.after, "vi")}. Định dạng lại ô thành ngày nếu cần.`,
    en: (f) =>
      `The cell${column(f, " in column ")} says ${found(f)}, which is how Excel counts days, and was read as ${dayText(f.after, "en")}. Format it as a date.`
  },
  misspelt: {
    vi: (f) => `${found(f)}${column(f, " ở cột ")} được hiểu là ${quote(f.after)} viết nhầm. Kiểm tra lại.`,
    en: (f) => `${found(f)}${column(f, " in column ")} was taken for ${quote(f.after)} with a slip. Check it.`
  },
  "ambiguous-date": {
    vi: (f) =>
      `${found(f)}${column(f, " ở cột ")} có thể đọc theo nhiều cách; ô được để trống. Ghi dạng ngày/tháng/năm, ví dụ 07/4/2024.`,
    en: (f) =>
      `${found(f)}${column(f, " in column ")} can be read in several ways; the cell is left blank. Write day/month/year, such as 07/4/2024.`
  },
  "late-registration": {
    vi: (f) =>
      `Đăng ký ngày ${dayText(f.values["date"], "vi")} là muộn: hạn là trước ngày ${dayText(f.values["deadline"], "vi")}. Dòng vẫn được nhận; muốn xếp hạng cần có quyết định chấp nhận.`,
    en: (f) =>
      `Registered on ${dayText(f.values["date"], "en")}, which is late: it was due before ${dayText(f.values["deadline"], "en")}. The row is taken; a ruling has to admit it to the ranking.`
  },
  "wrong-year": {
    vi: (f) =>
      `Ngày ${found(f)} thuộc năm ${plain(f.values["found"])}, không phải năm ${plain(f.values["year"])} của đợt này. Kiểm tra lại năm.`,
    en: (f) =>
      `The date ${found(f)} lies in ${plain(f.values["found"])}, not in ${plain(f.values["year"])}, the year of the campaign. Check the year.`
  },
  "bad-number": {
    vi: (f) =>
      `${found(f)}${column(f, " ở cột ")} không đọc được thành số; ${f.severity === "error" ? "dòng không được nhận" : "ô được để trống"}. Cần là ${expectedText(f.values, "vi")}.`,
    en: (f) =>
      `${found(f)}${column(f, " in column ")} cannot be read as a number; ${f.severity === "error" ? "the row was not taken" : "the cell is left blank"}. Expected ${expectedText(f.values, "en")}.`
  },
  "approximate-number": {
    vi: (f) =>
      `${found(f)}${column(f, " ở cột ")} là số ước chừng, được đọc là ${plain(f.after)}. Ghi số chính xác nếu có.`,
    en: (f) =>
      `${found(f)}${column(f, " in column ")} is approximate and was read as ${plain(f.after)}. Give the exact number if there is one.`
  },
  "missing-subject": {
    vi: (f) =>
      f.values["scope"] === "file"
        ? "Tệp không có cột đối tượng (tập thể, cá nhân, hộ gia đình). Thêm cột “Đối tượng” nếu cần xét riêng."
        : `Chưa ghi đối tượng${column(f, " ở cột ")}. Ghi tập thể, cá nhân hoặc hộ gia đình.`,
    en: (f) =>
      f.values["scope"] === "file"
        ? "The file has no column for the kind of subject (collective, individual, household). Add “Đối tượng” if it should count."
        : `The kind of subject is blank${column(f, " in column ")}. Write collective, individual or household.`
  },
  "ambiguous-subject": {
    vi: (f) => `Đánh dấu nhiều đối tượng: ${quotes(f.values["choices"])}; ô được để trống. Chỉ chọn một.`,
    en: (f) =>
      `Several kinds of subject are marked: ${quotes(f.values["choices"])}; the cell is left blank. Choose one.`
  },
  "unknown-subject": {
    vi: (f) =>
      `Không có đối tượng ${found(f)}${column(f, " (cột ")}${f.column === undefined ? "" : ")"}; ô được để trống.${nearestVi(f.values["nearest"])} Ghi một trong: ${quotes(f.values["known"])}.`,
    en: (f) =>
      `There is no kind of subject ${found(f)}${column(f, " (column ")}${f.column === undefined ? "" : ")"}; the cell is left blank.${nearestEn(f.values["nearest"])} Use one of: ${quotes(f.values["known"])}.`
  },
  "unknown-level": {
    vi: (f) =>
      `Không có cấp ${found(f)}; ô được để trống.${nearestVi(f.values["nearest"])} Ghi một trong: ${quotes(f.values["known"])}.`,
    en: (f) =>
      `There is no level ${found(f)}; the cell is left blank.${nearestEn(f.values["nearest"])} Use one of: ${quotes(f.values["known"])}.`
  },
  "unknown-unit": {
    vi: (f) =>
      `Danh sách đơn vị không có ${quote(f.values["unit"] ?? f.before)}; dòng vẫn được nhận.${acceptUnit(f, "vi")}`,
    en: (f) =>
      `The list of units has no ${quote(f.values["unit"] ?? f.before)}; the row was taken all the same.${acceptUnit(f, "en")}`
  },
  "possible-duplicate": {
    vi: (f) =>
      `Mô hình ${quote(f.values["name"] ?? f.before)} gần giống ${quote(f.values["firstName"])} của ${quote(f.values["firstUnit"])} (${plain(f.values["firstFile"])}, dòng ${plain(f.values["firstLine"])}). Cả hai được giữ; kiểm tra xem có phải một mô hình.`,
    en: (f) =>
      `The model ${quote(f.values["name"] ?? f.before)} is close to ${quote(f.values["firstName"])} of ${quote(f.values["firstUnit"])} (${plain(f.values["firstFile"])}, line ${plain(f.values["firstLine"])}). Both stay; check whether they are one.`
  },
  "lost-characters": {
    vi: (f) =>
      `Ô ${found(f)}${column(f, " ở cột ")} có ký tự đã mất từ trước khi gửi. Gõ lại ô này từ bản gốc.`,
    en: (f) =>
      `The cell ${found(f)}${column(f, " in column ")} has characters that were lost before it was sent. Type it again from the original.`
  },
  "bad-encoding": {
    vi: (f) =>
      `Ô ${found(f)}${column(f, " ở cột ")} có byte hỏng, được thay bằng “\ufffd”. Gõ lại ô này từ bản gốc.`,
    en: (f) =>
      `The cell ${found(f)}${column(f, " in column ")} has broken bytes, shown as “\ufffd”. Type it again from the original.`
  },
  mojibake: {
    vi: (f) =>
      f.values["scope"] === "file"
        ? `Chữ trong tệp bị đổi sai bảng mã (UTF-8 đọc nhầm), đã đọc lại${change(f, "vi")}. Kiểm tra vài dòng.`
        : `Ô ${found(f)}${column(f, " ở cột ")} bị đổi sai bảng mã${where(f.after, (text) => `, được đọc là ${quote(text)}`)}. Kiểm tra lại.`,
    en: (f) =>
      f.values["scope"] === "file"
        ? `The text of the file went through a wrong encoding (UTF-8 taken for another) and was read again${change(f, "en")}. Check a few rows.`
        : `The cell ${found(f)}${column(f, " in column ")} went through a wrong encoding${where(f.after, (text) => ` and was read as ${quote(text)}`)}. Check it.`
  },
  "legacy-encoding": {
    vi: (f) =>
      f.column === undefined
        ? `Văn bản dùng bảng mã cũ${encoding(f)}, đã đổi sang Unicode${change(f, "vi")}. Kiểm tra lại dấu và chữ hoa.`
        : `Ô ${found(f)}${column(f, " ở cột ")} dùng bảng mã cũ${encoding(f)}, được đọc là ${quote(f.after)}. Kiểm tra lại dấu và chữ hoa.`,
    en: (f) =>
      f.column === undefined
        ? `The text uses an old encoding${encoding(f)} and was turned into Unicode${change(f, "en")}. Check accents and capitals.`
        : `The cell ${found(f)}${column(f, " in column ")} uses an old encoding${encoding(f)} and was read as ${quote(f.after)}. Check accents and capitals.`
  },
  "unsure-encoding": {
    vi: (f) =>
      `Ô ${found(f)}${column(f, " ở cột ")} có thể dùng bảng mã cũ${encoding(f)}${where(f.values["reading"], (text) => `, khi đó đọc là ${quote(text)}`)}; quá ít chữ để biết chắc nên được giữ nguyên. Gõ lại ô này bằng Unicode.`,
    en: (f) =>
      `The cell ${found(f)}${column(f, " in column ")} may be in an old encoding${encoding(f)}${where(f.values["reading"], (text) => `, and would then read ${quote(text)}`)}; there is too little text to tell, so it stays. Type it again in Unicode.`
  },
  "bad-quote": {
    vi: (f) =>
      `Dấu ngoặc kép không đúng quy tắc CSV, được giữ nguyên trong ô ${found(f)}. Kiểm tra xem các cột có bị lệch.`,
    en: (f) =>
      `A quotation mark does not follow the rules of CSV; it stays in the cell ${found(f)}. Check that the columns have not shifted.`
  },
  formula: {
    vi: (f) =>
      `Ô ${found(f)}${column(f, " ở cột ")} giống công thức; được giữ như chữ. Thay bằng giá trị nếu đây là công thức của Excel.`,
    en: (f) =>
      `The cell ${found(f)}${column(f, " in column ")} looks like a formula; it is kept as text. If it is one of Excel's, put its value there.`
  },
  "unsafe-text": {
    vi: (f) => `Ô ${found(f)}${column(f, " ở cột ")} có thể bị bảng tính hiểu là lệnh; được giữ như chữ.`,
    en: (f) =>
      `A spreadsheet could run the cell ${found(f)}${column(f, " in column ")} as a command; it is kept as text.`
  },
  "control-character": {
    vi: (f) =>
      `Ô${column(f, " ở cột ")} có ký tự điều khiển không nhìn thấy, đã bỏ đi: ${quote(f.after)}. Kiểm tra lại nội dung.`,
    en: (f) =>
      `The cell${column(f, " in column ")} had control characters, which were taken out: ${quote(f.after)}. Check the text.`
  },
  nul: {
    vi: (f) => `Ô${column(f, " ở cột ")} có ký tự NUL, đã bỏ đi: ${quote(f.after)}. Kiểm tra lại nội dung.`,
    en: (f) =>
      `The cell${column(f, " in column ")} had NUL characters, which were taken out: ${quote(f.after)}. Check the text.`
  },
  "missing-date": {
    vi: (f) =>
      f.values["scope"] === "file"
        ? "Tệp không có cột ngày đăng ký. Hỏi lại đơn vị ngày nộp nếu cần xét hạn."
        : `Chưa ghi ngày đăng ký${column(f, " ở cột ")}. Hỏi lại đơn vị.`,
    en: (f) =>
      f.values["scope"] === "file"
        ? "The file has no column for the day of registration. Ask the unit if the deadline matters."
        : `The day of registration is blank${column(f, " in column ")}. Ask the unit.`
  },
  "cleaned-blanks": {
    vi: (f) =>
      `Đã dọn dấu cách thừa hoặc ký tự ẩn${column(f, " ở cột ")}: ${found(f)} thành ${quote(f.after)}.`,
    en: (f) =>
      `Superfluous spaces or invisible characters were cleaned${column(f, " in column ")}: ${found(f)} to ${quote(f.after)}.`
  },
  "filled-down": {
    vi: (f) =>
      f.values["reason"] === "section"
        ? `${f.values["as"] === "subjectKind" ? "Đối tượng" : "Lĩnh vực"} được lấy theo tiêu đề mục ${quote(f.after)} phía trên.`
        : `Ô${column(f, " ở cột ")}${f.before === undefined ? "" : ` ghi ${quote(f.before)}`} được điền ${quote(f.after)} theo dòng phía trên.`,
    en: (f) =>
      f.values["reason"] === "section"
        ? `The ${f.values["as"] === "subjectKind" ? "kind of subject" : "field"} is taken from the heading ${quote(f.after)} above.`
        : `The cell${column(f, " in column ")}${f.before === undefined ? "" : `, which says ${quote(f.before)},`} was filled with ${quote(f.after)} from above.`
  },
  "skipped-row": {
    vi: (f) => `Bỏ qua dòng ${found(f)}: ${skipped(f.values["reason"], "vi")}.`,
    en: (f) => `The row ${found(f)} was passed over: ${skipped(f.values["reason"], "en")}.`
  },
  "near-header": {
    vi: (f) =>
      `Tiêu đề${column(f, " ")} chưa có trong danh sách, được hiểu là cột ${keyNames(f.values["as"], "vi")}. Kiểm tra lại.`,
    en: (f) =>
      `The header${column(f, " ")} is not known as written and was taken for ${keyNames(f.values["as"], "en")}. Check it.`
  },
  "unread-column": {
    vi: (f) =>
      `Không đọc cột ${quotes(f.values["columns"])}: chưa biết cột này là gì. Đổi tên cột nếu cần dùng.`,
    en: (f) =>
      `The column ${quotes(f.values["columns"])} is not read: its header is not known. Rename it if it is needed.`
  }
} as const satisfies Readonly<Record<string, FindingSentence>>

/** Names that people know from the list of fonts and keyboards. */
const encodings: Readonly<Record<string, string>> = {
  tcvn3: "TCVN3 (ABC)",
  vni: "VNI",
  viscii: "VISCII",
  "windows-1258": "windows-1258",
  "utf-8": "UTF-8"
}

const encoding = (f: Finding): string => where(f.values["encoding"], (name) => ` ${encodings[name] ?? name}`)

const change = (f: Finding, language: Language): string =>
  f.before === undefined || f.after === undefined
    ? ""
    : language === "vi"
      ? `: ${quote(f.before)} thành ${quote(f.after)}`
      : `: ${quote(f.before)} to ${quote(f.after)}`

const skipReasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  total: { vi: "đây là dòng tổng hoặc trung bình", en: "it is a total or an average" },
  header: { vi: "đây là dòng tiêu đề lặp lại", en: "it repeats the header" },
  section: {
    vi: "đây là tiêu đề của một mục trong danh sách",
    en: "it is the heading of a section of the list"
  },
  judge: { vi: "dòng này nêu tên người chấm các phiếu bên dưới", en: "it names the judge of the rows below" },
  separator: { vi: "đây là dòng kẻ ngăn cách", en: "it only separates rows" },
  continuation: {
    vi: "dòng này không có tên mô hình, đơn vị, lĩnh vực nên được coi là phần viết tiếp của dòng trên; nếu cần, gộp vào ô của dòng trên",
    en: "without name, unit and field it seems to continue the row above; put its text there if it matters"
  },
  above: {
    vi: "dòng này nằm trên dòng tiêu đề nhưng giống một dòng dữ liệu; nếu cần, chuyển xuống dưới tiêu đề",
    en: "it stands above the header and yet looks like a row of the list; move it below the header if it is one"
  },
  unused: {
    vi: "dòng này chỉ có số thứ tự, chưa điền gì",
    en: "it has its running number and nothing else"
  },
  unfilled: { vi: "dòng này chưa điền kết quả nào", en: "no result is filled in yet" },
  awaited: { vi: "dòng này chưa ghi ngày nộp hay số văn bản", en: "nothing has come in for it yet" },
  weights: {
    vi: "đây là dòng trọng số hoặc điểm tối đa của các tiêu chí",
    en: "it gives the weights or the most points of the criteria"
  },
  index: { vi: "đây là dòng đánh số cột dưới tiêu đề", en: "it numbers the columns below the header" },
  footer: {
    vi: "đây là phần ký tên hoặc ghi chú dưới bảng",
    en: "it belongs to the signatures or notes below the table"
  }
}

const skipped = (reason: FindingValue | undefined, language: Language): string =>
  skipReasons[plain(reason)]?.[language] ??
  (language === "vi" ? "đây không phải dòng dữ liệu" : "it holds no record")

const nearestVi = (value: FindingValue | undefined): string =>
  where(value, (text) => ` Gần nhất: ${quote(text)}.`)
const nearestEn = (value: FindingValue | undefined): string =>
  where(value, (text) => ` Nearest: ${quote(text)}.`)
