import { columnPurpose } from "./columnKeys.ts"
import { dayText } from "./dayText.ts"
import { column, type FindingSentence, found, plain, quote, quotes } from "./quoting.ts"

/** Lists of results: what models have reached. */
export const resultFindings = {
  "late-result": {
    vi: (f) =>
      `Kết quả báo cáo ngày ${dayText(f.values["date"], "vi")} là muộn: hạn là trước ngày ${dayText(f.values["deadline"], "vi")}. Kết quả vẫn được ghi nhận.`,
    en: (f) =>
      `The results reported on ${dayText(f.values["date"], "en")} are late: they were due before ${dayText(f.values["deadline"], "en")}. They are taken all the same.`
  },
  "thousands-mark": {
    vi: (f) =>
      `${found(f)}${column(f, " ở cột ")} được đọc là ${plain(f.after)}: dấu chấm trước ba chữ số được hiểu là dấu phân cách hàng nghìn. Nếu là số thập phân, hãy viết dấu phẩy.`,
    en: (f) =>
      `${found(f)}${column(f, " in column ")} was read as ${plain(f.after)}: a point before three digits marks thousands. Write a decimal comma if it is a decimal.`
  },
  "result-conflict": {
    vi: (f) =>
      `Các báo cáo cùng ngày về mô hình ${quote(f.values["model"])} ghi khác nhau ở mục ${quote(columnPurpose(plain(f.values["column"]), "vi"))}: ${quotes(f.values["found"])}. Không dùng giá trị nào; giữ lại một giá trị đúng.`,
    en: (f) =>
      `Reports of one day on model ${quote(f.values["model"])} differ in ${quote(columnPurpose(plain(f.values["column"]), "en"))}: ${quotes(f.values["found"])}. None of them counts; keep the right one.`
  }
} as const satisfies Readonly<Record<string, FindingSentence>>
