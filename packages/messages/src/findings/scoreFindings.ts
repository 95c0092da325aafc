import type { Finding } from "@dvk/core"
import type { Language } from "../Language.ts"
import { column, entries, type FindingSentence, found, plain, quote, quotes, where } from "./quoting.ts"
import { wrongSummaryTotal } from "./summaryFindings.ts"

const decimal = (value: Finding["values"][string] | undefined): string => plain(value).replace(".", ",")

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
  "unknown-source": {
    vi: (f) =>
      `Không có nguồn điểm ${found(f)}${column(f, " ở cột ")}.${nearest(f, "vi")} Bộ tiêu chí có các nguồn: ${quotes(f.values["known"])}. Sửa cho khớp, hoặc để trống nếu là phiếu của Ban Chỉ đạo.`,
    en: (f) =>
      `There is no score source ${found(f)}${column(f, " in column ")}.${nearest(f, "en")} The rubric has: ${quotes(f.values["known"])}. Correct it, or leave the cell blank for a sheet of the committee.`
  },
  "missing-score": {
    vi: (f) =>
      `Thiếu điểm tiêu chí ${quote(f.values["titleVi"] ?? f.values["criterion"])}${of(f, "vi")}${f.before === undefined ? "" : ` (ô ghi ${found(f)})`}. Ô trống không phải điểm 0; hỏi lại người chấm.`,
    en: (f) =>
      `The score of ${quote(f.values["titleEn"] ?? f.values["criterion"])} is missing${of(f, "en")}${f.before === undefined ? "" : ` (the cell says ${found(f)})`}. A blank is not a zero; ask the judge.`
  },
  "blank-sheet": {
    vi: (f) => `Phiếu${of(f, "vi")} để trống, coi như chưa chấm.`,
    en: (f) => `The sheet${of(f, "en")} is blank and counts as not scored.`
  },
  "score-notation": {
    vi: (f) => `Điểm ${found(f)}${column(f, " ở cột ")} được đọc là ${plain(f.after).replace(".", ",")}.`,
    en: (f) => `The score ${found(f)}${column(f, " in column ")} was read as ${plain(f.after)}.`
  },
  "missing-sheet": {
    vi: (f) =>
      `${quote(f.values["judge"])} chưa có phiếu chấm cho ${plain(f.values["count"])} mô hình: ${several(f, "vi")}. Thu thêm phiếu.`,
    en: (f) =>
      `${quote(f.values["judge"])} has no sheet for ${f.values["count"] === 1 ? "1 model" : `${plain(f.values["count"])} models`}: ${several(f, "en")}. Ask for ${f.values["count"] === 1 ? "it" : "them"}.`
  },
  "out-of-range": {
    vi: (f) =>
      `Điểm ${found(f)}${column(f, " ở cột ")} nằm ngoài thang ${plain(f.values["lowest"])}–${plain(f.values["highest"])}; ô được để trống. Hỏi lại người chấm.`,
    en: (f) =>
      `The score ${found(f)}${column(f, " in column ")} is outside ${plain(f.values["lowest"])}–${plain(f.values["highest"])}; the cell is left blank. Ask the judge.`
  },
  "suspect-scale": {
    vi: (f) =>
      `Mọi điểm của ${quote(f.values["judge"])} trong tệp này không quá ${decimal(f.values["most"])}, trong khi thang điểm đến ${decimal(f.values["top"])}: có thể đã chấm theo thang 10. Điểm được giữ nguyên; hỏi lại người chấm.`,
    en: (f) =>
      `No score of ${quote(f.values["judge"])} in this file is above ${plain(f.values["most"])}, where the scale goes up to ${plain(f.values["top"])}: perhaps they were given out of 10. They stay as they are; ask the judge.`
  },
  "crossed-scores": {
    vi: (f) =>
      `Đây là bảng điểm xếp ngang: ${quotes(f.values["across"])} đứng thành cột, nên không biết điểm nào của mô hình nào, người chấm nào. Lập lại: mỗi dòng một mô hình, mỗi tiêu chí một cột, tên người chấm ở trên bảng; mẫu có sẵn: dvk template score-sheet.`,
    en: (f) =>
      `This is a table of scores that is turned: ${quotes(f.values["across"])} are columns, so that nothing tells which score is for which model and from which judge. Make it again with a row for each model, a column for each criterion and the judge above the table; dvk template score-sheet gives the form.`
  },
  "wrong-total": {
    vi: (f) =>
      f.values["stage"] !== undefined
        ? wrongSummaryTotal.vi(f)
        : `Tổng ghi trên phiếu là ${found(f)}, tính theo trọng số là ${plain(f.values["computed"]).replace(".", ",")}. Tổng trên phiếu không được dùng; kiểm tra lại điểm từng tiêu chí.`,
    en: (f) =>
      f.values["stage"] !== undefined
        ? wrongSummaryTotal.en(f)
        : `The sheet gives the total ${found(f)}; by the weights it is ${plain(f.values["computed"])}. The given total is not used; check the scores.`
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
  "score-ruling-not-applied": {
    vi: (f) =>
      `Chưa áp dụng ${rulingName(f, "vi")} đối với mô hình ${quote(f.values["model"])}: ${notApplied(f, "vi")} Sửa dòng này trong decisions.csv, hoặc bổ sung vào bộ tiêu chí.`,
    en: (f) =>
      `The ruling “${rulingName(f, "en")}” on model ${quote(f.values["model"])} is not applied: ${notApplied(f, "en")} Correct the row of decisions.csv, or add it to the rubric.`
  },
  "adjustment-capped": {
    vi: (f) =>
      `${{ bonus: "Điểm thưởng", penalty: "Điểm trừ" }[plain(f.values["kind"])] ?? ""} ${quote(f.values["titleVi"])} của mô hình ${quote(f.values["name"] ?? f.values["model"])} ghi tổng cộng ${comma(f.values["stated"])} điểm, bộ tiêu chí chỉ cho tối đa ${comma(f.values["most"])}; chỉ tính ${comma(f.values["most"])} điểm. Kiểm tra lại các dòng trong decisions.csv.`,
    en: (f) =>
      `The ${plain(f.values["kind"])} ${quote(f.values["titleEn"])} of ${quote(f.values["name"] ?? f.values["model"])} comes to ${plain(f.values["stated"])} points; the rubric allows ${plain(f.values["most"])}, and no more is counted. Check the rows of decisions.csv.`
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

const rulingNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "not-applicable": { vi: "quyết định không áp dụng tiêu chí", en: "criterion not applicable" },
  bonus: { vi: "điểm thưởng", en: "bonus" },
  penalty: { vi: "điểm trừ", en: "penalty" }
}

const rulingName = (f: Finding, language: Language): string =>
  rulingNames[plain(f.values["kind"])]?.[language] ?? plain(f.values["kind"])

/** Why the rubric cannot do what a ruling on a score says, and what it knows instead. */
const notApplied = (f: Finding, language: Language): string => {
  const name = quote(f.values["criterion"])
  const known = quotes(f.values["known"])
  const others =
    known === ""
      ? { vi: " (bộ tiêu chí không quy định mục nào)", en: " (it has none)" }[language]
      : ` (${known})`
  const grounds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
    "unknown-criterion": {
      vi: `bộ tiêu chí không có tiêu chí ${name}${others}.${nearest(f, "vi")}`,
      en: `the rubric has no criterion ${name}${others}.${nearest(f, "en")}`
    },
    "unknown-adjustment": {
      vi: `bộ tiêu chí không quy định điểm thưởng, điểm trừ ${name}${others}.${nearest(f, "vi")}`,
      en: `the rubric permits no bonus or penalty ${name}${others}.${nearest(f, "en")}`
    },
    "other-kind": {
      vi: `theo bộ tiêu chí, ${name} không phải là ${rulingName(f, "vi")}.`,
      en: `by the rubric ${name} is no ${rulingName(f, "en")}.`
    },
    "no-points": { vi: `thiếu số điểm của ${name}.`, en: `the points of ${name} are missing.` }
  }
  return grounds[plain(f.values["why"])]?.[language] ?? ""
}

const comma = (value: Finding["values"][string] | undefined): string => plain(value).replace(".", ",")

/** More names than this would fill the screen. */
const SHOWN = 5

const several = ({ values }: Finding, language: Language): string => {
  const all = entries(values["names"])
  const rest = Number(values["count"] ?? all.length) - SHOWN
  const more = language === "vi" ? ` và ${rest} mô hình khác` : ` and ${rest} more`
  return all.slice(0, SHOWN).join(", ") + (rest > 0 ? more : "")
}

/** Each file with its own lines: "j1.csv, dòng 2, 9; j2.csv, dòng 4". */
const places = (f: Finding, language: Language): string => {
  const [files, lines] = [f.values["files"], f.values["lines"]]
  if (!Array.isArray(files) || !Array.isArray(lines)) return plain(files)
  const ofFile = Map.groupBy(lines.keys(), (at) => String(files[at] ?? ""))
  const word = { vi: () => "dòng", en: (count: number) => (count === 1 ? "line" : "lines") }[language]
  return [...ofFile]
    .map(([file, own]) => `${file}, ${word(own.length)} ${own.map((at) => String(lines[at])).join(", ")}`)
    .join("; ")
}
