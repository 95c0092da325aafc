import type { Finding } from "@dvk/core"
import { marginSideName } from "../summary/marginSideName.ts"
import { periodNameOf } from "../summary/periodName.ts"
import { stageNameOf } from "../summary/stageName.ts"
import { column, type FindingSentence, found, plain, quote, quotes, where } from "./quoting.ts"

/** Summaries of units, and what merging them came upon. */
export const summaryFindings = {
  "missing-period": {
    vi: (f) =>
      `Không rõ biểu này của kỳ nào${column(f, ": ô ở cột ")}${f.column === undefined ? "" : " đang trống"}. Ghi “6 tháng”, “9 tháng” hoặc “năm” vào cột “Kỳ báo cáo”, hoặc vào tiêu đề phía trên bảng; số liệu các kỳ khác nhau không được cộng chung.`,
    en: (f) =>
      `Nothing says which period this summary is for${column(f, ": the cell in column ")}${f.column === undefined ? "" : " is blank"}. Write “6 tháng”, “9 tháng” or “năm” into a column “Kỳ báo cáo” (period), or into the heading above the table; different periods are never added together.`
  },
  "bad-period": {
    vi: (f) =>
      `${found(f)}${column(f, " ở cột ")} không phải ${f.values["expected"] === "year" ? "là một năm, ví dụ 2025" : "kỳ báo cáo: ghi “6 tháng”, “9 tháng” hoặc “năm”"}. Sửa ô này rồi nạp lại.`,
    en: (f) =>
      `${found(f)}${column(f, " in column ")} is no ${f.values["expected"] === "year" ? "year such as 2025" : "period: write “6 tháng”, “9 tháng” or “năm”"}. Mend the cell and import it again.`
  },
  "own-summary": {
    vi: (f) =>
      `${found(f)} là chính cơ quan tổng hợp: số liệu của cơ quan này được tính từ danh sách đăng ký, cộng thêm dòng này sẽ thành hai lần. Bỏ dòng này khỏi tệp.`,
    en: (f) =>
      `${found(f)} is the organiser itself: its figures are counted from the registrations, and this row would add them twice. Take the row out of the file.`
  },
  "summary-conflict": {
    vi: (f) =>
      `Có nhiều biểu ${periodNameOf(f.values["period"], "vi")} năm ${plain(f.values["year"])} của ${quote(f.values["unit"])} với số liệu khác nhau: ${quotes(f.values["files"])}. Chưa cộng biểu nào; giữ lại một tệp đúng, hoặc nạp bản sửa bằng dvk import.`,
    en: (f) =>
      `There are several summaries of ${quote(f.values["unit"])} for ${periodNameOf(f.values["period"], "en")} of ${plain(f.values["year"])}, with different figures: ${quotes(f.values["files"])}. None of them is counted; keep the right file, or bring the corrected one in with dvk import.`
  },
  "repeated-summary": {
    vi: (f) =>
      `Biểu ${periodNameOf(f.values["period"], "vi")} năm ${plain(f.values["year"])} của ${quote(f.values["unit"])} đã có ở ${quote(f.values["firstFile"])} với cùng số liệu; chỉ tính một lần.`,
    en: (f) =>
      `The summary of ${quote(f.values["unit"])} for ${periodNameOf(f.values["period"], "en")} of ${plain(f.values["year"])} already stands in ${quote(f.values["firstFile"])} with the same figures; it counts once.`
  },
  "more-than-registered": {
    vi: (f) =>
      `${column(f, "Cột ")} ghi ${found(f)}, nhiều hơn số đăng ký ${quote(f.values["registered"])}. Kiểm tra lại hai số; nếu có mô hình đăng ký từ năm trước thì ghi rõ ở cột ghi chú.`,
    en: (f) =>
      `${column(f, "Column ")} has ${found(f)}, more than the ${quote(f.values["registered"])} registered. Check both figures; where models of an earlier year are among them, say so in the note.`
  },
  "margins-differ": {
    vi: (f) =>
      `Số liệu của ${quote(f.values["unit"])} chia ${marginSideName(f.values["side"], "vi")} cộng lại là ${plain(f.values["sum"])}, còn tổng số ghi ${plain(f.values["total"])}. Tính theo tổng số, không dùng phần chia; đề nghị đơn vị rà lại.`,
    en: (f) =>
      `The figures of ${quote(f.values["unit"])} ${marginSideName(f.values["side"], "en")} come to ${plain(f.values["sum"])}, while the total says ${plain(f.values["total"])}. The total counts and the division is left out; ask the unit to look at them again.`
  }
} as const satisfies Readonly<Record<string, FindingSentence>>

/** Of a total in a summary that is not the sum of its rows. */
export const wrongSummaryTotal = {
  vi: (f: Finding) =>
    `Dòng tổng ghi ${stageNameOf(f.values["stage"], "vi")} ${found(f)}, cộng các dòng${where(f.values["unit"], (unit) => ` của ${quote(unit)}`)} được ${plain(f.values["computed"])}. Số trong các dòng được tính, số ở dòng tổng thì không; kiểm tra xem thiếu hay thừa dòng nào.`,
  en: (f: Finding) =>
    `The total row gives ${found(f)} ${stageNameOf(f.values["stage"], "en")}; the rows${where(f.values["unit"], (unit) => ` of ${quote(unit)}`)} come to ${plain(f.values["computed"])}. The rows count, the total does not; see whether a row is missing or stands twice.`
}
