import type { Finding } from "@dvk/core"
import type { Language } from "../Language.ts"
import { keyNames } from "./columnKeys.ts"
import { expectedText } from "./expectedValues.ts"
import { type FindingSentence, found, plain, quote, quotes, where } from "./quoting.ts"
import { yamlProblem } from "./yamlProblems.ts"

/** campaign.yaml, rubrics, and the lists of a campaign folder. */
export const campaignFindings = {
  "yaml-syntax": {
    vi: (f) =>
      `Không đọc được ${where(f.before, (text) => `dòng ${quote(text)}`) || "tệp từ đầu đến dòng này"}: ${yamlProblem(f.values["problem"], "vi")}.`,
    en: (f) =>
      `${where(f.before, (text) => `The line ${quote(text)}`) || "The file up to this line"} cannot be read: ${yamlProblem(f.values["problem"], "en")}.`
  },
  "newer-format": {
    vi: (f) => `Tệp ghi format: ${plain(f.values["found"])}, mới hơn bản dvk này đọc được. Cập nhật dvk.`,
    en: (f) => `The file says format: ${plain(f.values["found"])}, newer than this dvk reads. Update dvk.`
  },
  "missing-key": {
    vi: (f) => `Thiếu khóa ${quote(f.values["key"])}${within(f)}. Thêm dòng “${plain(f.values["key"])}: …”.`,
    en: (f) =>
      `The key ${quote(f.values["key"])} is missing${within(f)}. Add a line “${plain(f.values["key"])}: …”.`
  },
  "wrong-type": {
    vi: (f) =>
      `${where(f.values["path"] ?? f.values["key"], (text) => `Khóa ${quote(text)}`) || "Cả tệp"} đang là ${found(f)}; cần là ${expectedText(f.values, "vi")}.`,
    en: (f) =>
      `${where(f.values["path"] ?? f.values["key"], (text) => `The key ${quote(text)}`) || "The whole file"} is ${found(f)}; expected ${expectedText(f.values, "en")}.`
  },
  "bad-value": {
    vi: (f) =>
      `Giá trị ${found(f)} của ${quote(f.column ?? f.values["path"] ?? f.values["key"])} không dùng được; cần là ${expectedText(f.values, "vi")}.${where(f.values["nearest"], (text) => ` Có phải ${quote(text)}?`)}`,
    en: (f) =>
      `The value ${found(f)} of ${quote(f.column ?? f.values["path"] ?? f.values["key"])} cannot be used; expected ${expectedText(f.values, "en")}.${where(f.values["nearest"], (text) => ` Did you mean ${quote(text)}?`)}`
  },
  "unknown-rubric": {
    vi: (f) =>
      `Không có bộ tiêu chí ${quote(f.values["id"])}.${where(f.values["nearest"], (text) => ` Có phải ${quote(text)}?`)} Các bộ có sẵn: ${quotes(f.values["known"])}; hoặc ghi đường dẫn tới tệp .yaml.`,
    en: (f) =>
      `There is no rubric ${quote(f.values["id"])}.${where(f.values["nearest"], (text) => ` Did you mean ${quote(text)}?`)} Shipped rubrics: ${quotes(f.values["known"])}; or give the path of a .yaml file.`
  },
  "duplicate-entry": {
    vi: (f) =>
      `${quote(f.values["key"])} xuất hiện hai lần${where(f.values["earlier"], (text) => (text === plain(f.values["owner"]) ? "" : ` (ở ${quote(text)} và ${quote(f.values["owner"])})`))}${where(f.values["firstLine"], (text) => ` (lần đầu ở dòng ${text})`)}. Đổi hoặc xóa một mục.`,
    en: (f) =>
      `${quote(f.values["key"])} stands twice${where(f.values["earlier"], (text) => (text === plain(f.values["owner"]) ? "" : ` (for ${quote(text)} and ${quote(f.values["owner"])})`))}${where(f.values["firstLine"], (text) => ` (first in line ${text})`)}. Change or delete one of them.`
  },
  "weights-sum": {
    vi: (f) =>
      `Tổng trọng số là ${plain(f.values["sum"])}, ${f.values["direction"] === "missing" ? "thiếu" : "thừa"} ${plain(f.values["difference"])} so với ${plain(f.values["expected"])} (${plain(f.values["weights"])}). Sửa các trọng số cho đủ ${plain(f.values["expected"])}.`,
    en: (f) =>
      `The weights add up to ${plain(f.values["sum"])}, ${plain(f.values["difference"])} ${f.values["direction"] === "missing" ? "short of" : "over"} ${plain(f.values["expected"])} (${plain(f.values["weights"])}). Change them to add up to ${plain(f.values["expected"])}.`
  },
  "overlapping-grades": {
    vi: (f) =>
      `Hai mức ${quote(f.values["lower"])} và ${quote(f.values["upper"])} chồng lên nhau: mức dưới kết thúc ở ${plain(f.values["end"])}, mức trên bắt đầu từ ${plain(f.values["from"])}. Đặt hai số bằng nhau.`,
    en: (f) =>
      `The grades ${quote(f.values["lower"])} and ${quote(f.values["upper"])} overlap: the lower ends at ${plain(f.values["end"])}, the upper begins at ${plain(f.values["from"])}. Make the two numbers equal.`
  },
  "grade-gap": {
    vi: (f) =>
      `Giữa hai mức ${quote(f.values["lower"])} và ${quote(f.values["upper"])} có khoảng trống: mức dưới kết thúc ở ${plain(f.values["end"])}, mức trên bắt đầu từ ${plain(f.values["from"])}. Đặt hai số bằng nhau.`,
    en: (f) =>
      `There is a gap between the grades ${quote(f.values["lower"])} and ${quote(f.values["upper"])}: the lower ends at ${plain(f.values["end"])}, the upper begins at ${plain(f.values["from"])}. Make the two numbers equal.`
  },
  "unknown-key": {
    vi: (f) =>
      `Không có khóa ${quote(f.values["path"] ?? f.values["key"])}; dòng này bị bỏ qua.${where(f.values["nearest"], (text) => ` Có phải ${quote(text)}?`)}`,
    en: (f) =>
      `There is no key ${quote(f.values["path"] ?? f.values["key"])}; the line is ignored.${where(f.values["nearest"], (text) => ` Did you mean ${quote(text)}?`)}`
  },
  "parted-text": {
    vi: (f) =>
      `Dấu phẩy đã tách một câu thành hai dòng: ${quote(f.values["first"])} và ${quote(f.values["rest"])}. Nếu là một câu, đặt cả câu trong dấu nháy kép hoặc ghi mỗi câu một dòng bắt đầu bằng "- ".`,
    en: (f) =>
      `A comma has parted one sentence into two lines: ${quote(f.values["first"])} and ${quote(f.values["rest"])}. If it is one, put it between double quotes, or write each sentence on a line of its own that begins with "- ".`
  },
  "not-applied": {
    vi: (f) =>
      `Khóa ${quote(f.values["key"])} đã đọc nhưng bản dvk này chưa áp dụng; kết quả không tính đến khóa này.`,
    en: (f) =>
      `The key ${quote(f.values["key"])} was read, but this dvk does not apply it yet; the result does not count it.`
  },
  "gate-unknown": {
    vi: (f) =>
      `Chưa kiểm tra được điều kiện ${quote(f.values["titleVi"] ?? f.values["gate"])}: không tệp nào có cột ${keyNames(f.values["columns"], "vi")}. Không mô hình nào bị loại vì điều kiện này; thêm cột nếu cần xét.`,
    en: (f) =>
      `The condition ${quote(f.values["titleEn"] ?? f.values["gate"])} could not be checked: no file has the column ${keyNames(f.values["columns"], "en")}. No model is left out for it; add the column if it should count.`
  },
  "gate-unread": {
    vi: (f) =>
      `Chưa kiểm tra được điều kiện ${quote(f.values["titleVi"] ?? f.values["gate"])} ở ${plain(f.values["count"])} mô hình vì ô ${keyNames(f.values["columns"], "vi")} ghi nội dung không đọc được: ${quotes(f.values["models"])}. Không mô hình nào bị loại vì lý do này; sửa các ô đó để xét.`,
    en: (f) =>
      `The condition ${quote(f.values["titleEn"] ?? f.values["gate"])} could not be checked for ${plain(f.values["count"])} models, because the cell ${keyNames(f.values["columns"], "en")} cannot be read: ${quotes(f.values["models"])}. None of them is left out for it; mend the cells so that it can be checked.`
  },
  "vote-conflict": {
    vi: (f) =>
      `Mô hình ${quote(f.values["model"])} có ${plain(f.values["votes"])} kết quả bỏ phiếu khác nhau cùng ngày. Không tính kết quả nào; giữ lại một kết quả đúng trong votes.csv.`,
    en: (f) =>
      `Model ${quote(f.values["model"])} has ${plain(f.values["votes"])} different votes of one day. None counts; keep the right one in votes.csv.`
  },
  "vote-sum": {
    vi: (f) =>
      `Số phiếu của mô hình ${quote(f.values["model"])} không khớp: ${plain(f.values["for"])} tán thành, ${plain(f.values["against"])} không tán thành, ${plain(f.values["blank"])} trắng, trong khi có ${plain(f.values["present"])} người dự và ${plain(f.values["absentWritten"])} phiếu gửi. Không tính; kiểm tra lại biên bản.`,
    en: (f) =>
      `The ballots on ${quote(f.values["model"])} do not add up: ${plain(f.values["for"])} for, ${plain(f.values["against"])} against, ${plain(f.values["blank"])} blank, with ${plain(f.values["present"])} present and ${plain(f.values["absentWritten"])} in writing. Not counted; check the minutes.`
  },
  "list-ruling-not-applied": {
    vi: (f) =>
      `Quyết định ${f.values["kind"] === "select" ? "đưa" : "không đưa"} ${quote(f.values["model"])} vào danh sách đề nghị không áp dụng được: ${f.values["why"] === "not-ranked" ? "mô hình chưa được xếp hạng" : "có hai quyết định trái nhau"}. Sửa hoặc bỏ dòng này trong decisions.csv.`,
    en: (f) =>
      `The ruling to ${f.values["kind"] === "select" ? "select" : "leave out"} ${quote(f.values["model"])} could not be applied: ${f.values["why"] === "not-ranked" ? "the model is not ranked" : "two rulings contradict each other"}. Correct or delete its row in decisions.csv.`
  },
  "ruling-not-applied": {
    vi: (f) =>
      `Quyết định xếp ${quote(f.values["model"])} trước ${quote(f.values["against"])} không áp dụng được: ${placingFault(f).vi}.`,
    en: (f) =>
      `The ruling that places ${quote(f.values["model"])} before ${quote(f.values["against"])} could not be applied: ${placingFault(f).en}.`
  }
} as const satisfies Readonly<Record<string, FindingSentence>>

/** Where in the file a key is missing; a key of the file itself needs no place. */
const within = ({ values: { key, path } }: Finding): string =>
  path === key ? "" : where(path, (text) => ` (${text})`)

const placingFault = (f: Finding): Readonly<Record<Language, string>> => {
  switch (f.values["why"]) {
    case "not-tied":
      return {
        vi: "hai mô hình không đồng hạng; quyết định chỉ phân định khi điểm và các tiêu chí phụ bằng nhau",
        en: "the two do not share a rank; a ruling parts a tie and does not overturn a score"
      }
    case "contradictory":
      return {
        vi: "các quyết định mâu thuẫn với nhau; sửa lại trong decisions.csv",
        en: "the rulings contradict each other; correct them in decisions.csv"
      }
    default:
      return {
        vi: `các quyết định chưa nói hết thứ tự giữa ${quotes(f.values["tied"])}; hãy quyết định thêm cho các mô hình còn lại`,
        en: `the rulings do not tell the whole order of ${quotes(f.values["tied"])}; rule on the others too`
      }
  }
}
