import type { Finding } from "@dvk/core"
import type { Language } from "../Language.ts"
import { column, entries, type FindingSentence, found, plain, quote, quotes, where } from "./quoting.ts"

/** Score sheets: whom they name, what they lack, and which of them contradict each other. */
export const scoreFindings = {
  "missing-model": {
    vi: (f) =>
      `Phiếu không ghi mô hình nào${column(f, ": ô ở cột ")}${f.column === undefined ? "" : " đang trống"}. Ghi mã mô hình, hoặc tên mô hình và đơn vị.`,
    en: (f) =>
      `The sheet names no model${column(f, ": the cell in column ")}${f.column === undefined ? "" : " is blank"}. Give the model's id, or its name and unit.`
  },
  "unknown-model": {
    vi: (f) =>
      `Không có mô hình ${quote(f.values["model"] ?? f.before)} trong danh sách đăng ký.${nearest(f, "vi")} Sửa mã hoặc tên cho khớp.`,
    en: (f) =>
      `No registered model is ${quote(f.values["model"] ?? f.before)}.${nearest(f, "en")} Correct the id or name.`
  },
  "ambiguous-model": {
    vi: (f) =>
      `${quote(f.values["model"] ?? f.before)} có thể là nhiều mô hình${where(f.values["choices"], () => `: ${quotes(f.values["choices"])}`)}. Ghi mã mô hình, hoặc ghi thêm đơn vị.`,
    en: (f) =>
      `${quote(f.values["model"] ?? f.before)} could be several models${where(f.values["choices"], () => `: ${quotes(f.values["choices"])}`)}. Give the model's id, or add the unit.`
  },
  "missing-judge": {
    vi: (f) =>
      `Phiếu không ghi người chấm${column(f, " ở cột ")}. Ghi mã thành viên vào cột “Giám khảo”, hoặc “Giám khảo: …” phía trên bảng.`,
    en: (f) =>
      `The sheet names no judge${column(f, " in column ")}. Put the member's id into a column “Giám khảo”, or “Giám khảo: …” above the table.`
  },
  "unknown-judge": {
    vi: (f) =>
      `Không có thành viên ${quote(f.values["judge"] ?? f.before)} trong danh sách Ban Chỉ đạo.${nearest(f, "vi")} Sửa mã, hoặc thêm vào committee.csv.`,
    en: (f) =>
      `The committee has no member ${quote(f.values["judge"] ?? f.before)}.${nearest(f, "en")} Correct the id, or add the member to committee.csv.`
  },
  "unknown-criterion": {
    vi: (f) =>
      `Không có tiêu chí ${found(f)}. Ghi tên tiêu chí hoặc số thứ tự từ 1 đến ${plain(f.values["count"])}: ${quotes(f.values["known"])}.`,
    en: (f) =>
      `There is no criterion ${found(f)}. Give its title or its number from 1 to ${plain(f.values["count"])}: ${quotes(f.values["known"])}.`
  },
  "missing-score": {
    vi: (f) =>
      `Thiếu điểm tiêu chí ${quote(f.values["titleVi"] ?? f.values["criterion"])}${of(f, "vi")}${f.before === undefined ? "" : ` (ô ghi ${found(f)})`}. Ô trống không phải điểm 0; hỏi lại người chấm.`,
    en: (f) =>
      `The score of ${quote(f.values["titleEn"] ?? f.values["criterion"])} is missing${of(f, "en")}${f.before === undefined ? "" : ` (the cell says ${found(f)})`}. A blank is not a zero; ask the judge.`
  },
  "score-notation": {
    vi: (f) => `Điểm ${found(f)}${column(f, " ở cột ")} được đọc là ${plain(f.after).replace(".", ",")}.`,
    en: (f) => `The score ${found(f)}${column(f, " in column ")} was read as ${plain(f.after)}.`
  },
  "missing-sheet": {
    vi: (f) =>
      `${quote(f.values["judge"])} chưa có phiếu chấm cho ${plain(f.values["count"])} mô hình: ${several(f.values["names"], "vi")}. Thu thêm phiếu.`,
    en: (f) =>
      `${quote(f.values["judge"])} has no sheet for ${plain(f.values["count"])} models: ${several(f.values["names"], "en")}. Ask for them.`
  },
  "out-of-range": {
    vi: (f) =>
      `Điểm ${found(f)}${column(f, " ở cột ")} nằm ngoài thang ${plain(f.values["lowest"])}–${plain(f.values["highest"])}; ô được để trống. Hỏi lại người chấm.`,
    en: (f) =>
      `The score ${found(f)}${column(f, " in column ")} is outside ${plain(f.values["lowest"])}–${plain(f.values["highest"])}; the cell is left blank. Ask the judge.`
  },
  "wrong-total": {
    vi: (f) =>
      `Tổng ghi trên phiếu là ${found(f)}, tính theo trọng số là ${plain(f.values["computed"]).replace(".", ",")}. Tổng trên phiếu không được dùng; kiểm tra lại điểm từng tiêu chí.`,
    en: (f) =>
      `The sheet gives the total ${found(f)}; by the weights it is ${plain(f.values["computed"])}. The given total is not used; check the scores.`
  },
  "duplicate-score-conflict": {
    vi: (f) =>
      `${quote(f.values["judge"] ?? f.judge)} chấm ${quote(f.values["name"] ?? f.values["model"] ?? f.model)} nhiều lần với điểm khác nhau (${places(f, "vi")}). ${{ first: "Lấy phiếu đầu tiên", last: "Lấy phiếu cuối cùng" }[plain(f.values["rule"])] ?? "Không tính phiếu nào"}; giữ lại một phiếu đúng.`,
    en: (f) =>
      `${quote(f.values["judge"] ?? f.judge)} scored ${quote(f.values["name"] ?? f.values["model"] ?? f.model)} several times and differently (${places(f, "en")}). ${{ first: "The first sheet counts", last: "The last sheet counts" }[plain(f.values["rule"])] ?? "None of them counts"}; keep the right one.`
  },
  "duplicate-score-identical": {
    vi: (f) =>
      `${quote(f.values["judge"] ?? f.judge)} nộp nhiều phiếu giống hệt nhau cho ${quote(f.values["name"] ?? f.values["model"] ?? f.model)} (${places(f, "vi")}); chỉ tính một phiếu.`,
    en: (f) =>
      `${quote(f.values["judge"] ?? f.judge)} sent identical sheets for ${quote(f.values["name"] ?? f.values["model"] ?? f.model)} (${places(f, "en")}); one counts.`
  },
  recused: {
    vi: (f) =>
      `Không tính phiếu của ${quote(f.values["judge"] ?? f.judge)} cho ${quote(f.values["name"] ?? f.values["model"] ?? f.model)}: người chấm có liên quan đến mô hình${where(f.values["unit"], (text) => ` của ${quote(text)}`)}.`,
    en: (f) =>
      `The sheet of ${quote(f.values["judge"] ?? f.judge)} for ${quote(f.values["name"] ?? f.values["model"] ?? f.model)} does not count: the judge has an interest in the model${where(f.values["unit"], (text) => ` of ${quote(text)}`)}.`
  },
  "no-scores": {
    vi: () =>
      "Chưa có phiếu chấm điểm nào nên chưa có bảng xếp hạng; danh sách đăng ký và đơn vị còn thiếu vẫn đầy đủ.",
    en: () =>
      "There is no score sheet yet, so there is no ranking; the registrations and what units still owe are complete."
  }
} as const satisfies Readonly<Record<string, FindingSentence>>

const nearest = (f: Finding, language: Language): string =>
  where(f.values["nearest"], (text) =>
    language === "vi" ? ` Gần nhất: ${quote(text)}.` : ` Nearest: ${quote(text)}.`
  )

const of = (f: Finding, language: Language): string =>
  language === "vi"
    ? ` của mô hình ${quote(f.values["model"])}, người chấm ${quote(f.values["judge"])}`
    : ` for model ${quote(f.values["model"])}, judge ${quote(f.values["judge"])}`

/** More names than this would fill the screen; findings.csv has them all. */
const SHOWN = 5

const several = (value: Finding["values"][string] | undefined, language: Language): string => {
  const all = entries(value)
  const rest = all.length - SHOWN
  const more = language === "vi" ? ` và ${rest} mô hình khác` : ` and ${rest} more`
  return all.slice(0, SHOWN).join(", ") + (rest > 0 ? more : "")
}

const places = (f: Finding, language: Language): string =>
  `${plain(f.values["files"])}, ${language === "vi" ? "dòng" : "lines"} ${plain(f.values["lines"])}`
