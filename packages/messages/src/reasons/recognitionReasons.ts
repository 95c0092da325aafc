import type { ReasonCode } from "@dvk/core"
import type { Language } from "../Language.ts"
import { bracketed, costOf, type ReasonSentence, type ReasonValues, text } from "./reasonValues.ts"

const bases: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "all-members": { vi: "tổng số thành viên", en: "all members" },
  present: { vi: "người dự họp và gửi phiếu", en: "members present or voting in writing" },
  "valid-ballots": { vi: "phiếu hợp lệ", en: "valid ballots" }
}

const base = (v: ReasonValues, language: Language): string =>
  bases[text(v["of"])]?.[language] ?? text(v["of"])

const ballot = (v: ReasonValues, language: Language): string =>
  v["ballot"] === "secret"
    ? { vi: "Bỏ phiếu kín", en: "Secret ballot" }[language]
    : { vi: "Biểu quyết", en: "Open vote" }[language]

/** Whether the committee recognises a model, and why. */
export const recognitionReasons = {
  "recognised-by-ruling": {
    vi: (v) => `Công nhận theo quyết định: ${text(v["ground"])}${bracketed(v["document"])}.`,
    en: (v) => `Recognised by ruling: ${text(v["ground"])}${bracketed(v["document"])}.`
  },
  "recognition-gate-closed": {
    vi: (v) => `Chưa đủ điều kiện công nhận “${text(v["titleVi"])}” (${text(v["clause"])}).`,
    en: (v) => `Does not meet the condition for recognition “${text(v["titleEn"])}” (${text(v["clause"])}).`
  },
  "below-recognition-minimum": {
    vi: (v) =>
      `Tiêu chí “${text(v["titleVi"])}” đạt ${costOf(v["mean"], "vi")} điểm, thấp hơn mức tối thiểu ${costOf(v["minimum"], "vi")} để được công nhận.`,
    en: (v) =>
      `“${text(v["titleEn"])}” has ${costOf(v["mean"], "en")} points, below the ${costOf(v["minimum"], "en")} that recognition asks for.`
  },
  "below-recognition-grade": {
    vi: (v) => `Chưa đạt mức xếp loại để công nhận (“${text(v["gradeVi"])}”).`,
    en: (v) => `Below the grade that recognition asks for (“${text(v["gradeEn"])}”).`
  },
  "grade-reached": {
    vi: () => "Đạt mức xếp loại để công nhận.",
    en: () => "Reaches the grade that recognition asks for."
  },
  "vote-passed": {
    vi: (v) =>
      `${ballot(v, "vi")}: ${text(v["for"])}/${text(v["base"])} ${base(v, "vi")} tán thành, cần ${text(v["needed"])}.`,
    en: (v) =>
      `${ballot(v, "en")}: ${text(v["for"])} of ${text(v["base"])} ${base(v, "en")} for it, ${text(v["needed"])} needed.`
  },
  "vote-failed": {
    vi: (v) =>
      `${ballot(v, "vi")}: ${text(v["for"])}/${text(v["base"])} ${base(v, "vi")} tán thành, chưa đủ ${text(v["needed"])}.`,
    en: (v) =>
      `${ballot(v, "en")}: only ${text(v["for"])} of ${text(v["base"])} ${base(v, "en")} for it, ${text(v["needed"])} needed.`
  },
  "vote-missing": { vi: () => "Chưa có kết quả bỏ phiếu.", en: () => "There is no vote yet." },
  "vote-without-quorum": {
    vi: (v) =>
      `Cuộc họp chưa đủ số người dự: ${text(v["present"])}/${text(v["members"])} thành viên; phải bỏ phiếu lại.`,
    en: (v) =>
      `No quorum: ${text(v["present"])} of ${text(v["members"])} members were present; the vote has to be held again.`
  },
  "members-unknown": {
    vi: () =>
      "Chưa tính được tỷ lệ: chiến dịch không có danh sách thành viên (committee trong campaign.yaml).",
    en: () => "The share cannot be told: the campaign has no list of members (committee in campaign.yaml)."
  }
} as const satisfies Partial<Readonly<Record<ReasonCode, ReasonSentence>>>
