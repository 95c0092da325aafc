import { type FindingValue, parseIsoDate, type Reason, type ReasonCode } from "@dvk/core"
import { columnNames } from "../columns/registrationColumnName.ts"
import type { Language, Said } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"

type Values = Reason["values"]

/**
 * Why a model stands where it stands, in one sentence.
 *
 * @example
 * sayReason({ code: "below-cut", values: { rank: 12, size: 10 } }, "vi") // => "Hạng 12, ngoài 10 suất."
 */
export const sayReason = ({ code, values }: Reason, language: Language): string =>
  sentences[code][language](values)

const sentences: Readonly<Record<ReasonCode, Said<[Values]>>> = {
  late: {
    vi: (v) =>
      `Đăng ký ngày ${day(v["registeredOn"], "vi")}, phải trước ngày ${day(v["deadline"], "vi")} (muộn ${v["days"]} ngày); xếp hạng khi có quyết định chấp nhận.`,
    en: (v) =>
      `Registered on ${day(v["registeredOn"], "en")}, due before ${day(v["deadline"], "en")} (${v["days"]} days late); ranked once a ruling admits it.`
  },
  "gate-closed": {
    vi: (v) =>
      `Chưa đủ điều kiện “${text(v["titleVi"])}” (${text(v["clause"])}): còn trống ${columnNames(list(v["columns"]), "vi")}.`,
    en: (v) =>
      `Does not meet “${text(v["titleEn"])}” (${text(v["clause"])}): ${columnNames(list(v["columns"]), "en")} is blank.`
  },
  disqualified: {
    vi: (v) => `Không xét: ${text(v["ground"])}${bracketed(v["document"])}.`,
    en: (v) => `Disqualified: ${text(v["ground"])}${bracketed(v["document"])}.`
  },
  "no-sheets": {
    vi: (v) =>
      v["sheets"] === 0
        ? "Chưa có phiếu chấm điểm nào."
        : `Có ${v["sheets"]} phiếu chấm nhưng không phiếu nào được tính (xem lý do từng phiếu).`,
    en: (v) =>
      v["sheets"] === 0
        ? "No score sheet yet."
        : `None of its ${v["sheets"]} score sheets counts (each sheet says why).`
  },
  "too-few-judges": {
    vi: (v) => `Mới có ${v["judges"]} phiếu chấm được tính, cần ít nhất ${v["minimum"]}.`,
    en: (v) => `Only ${v["judges"]} score sheets count, at least ${v["minimum"]} are needed.`
  },
  "within-places": {
    vi: (v) => `Hạng ${v["rank"]}, trong ${v["size"]} suất đề nghị khen thưởng.`,
    en: (v) => `Rank ${v["rank"]}, within the ${v["size"]} places.`
  },
  "tie-at-cut": {
    vi: (v) =>
      `${v["level"]} mô hình đồng hạng ${v["rank"]} mà chỉ còn ${v["places"]} suất: Trưởng ban quyết định.`,
    en: (v) =>
      `${v["level"]} models share rank ${v["rank"]} and ${v["places"]} places remain: the chair decides.`
  },
  "below-cut": {
    vi: (v) => `Hạng ${v["rank"]}, ngoài ${v["size"]} suất.`,
    en: (v) => `Rank ${v["rank"]}, outside the ${v["size"]} places.`
  },
  "below-minimum-grade": {
    vi: (v) => `Chưa đạt xếp loại tối thiểu “${text(v["gradeVi"])}”.`,
    en: (v) => `Below the minimum grade “${text(v["gradeEn"])}”.`
  },
  "commendation-gate-closed": {
    vi: (v) => `Chưa đủ điều kiện khen thưởng “${text(v["titleVi"])}” (${text(v["clause"])}).`,
    en: (v) => `Does not meet the condition for commendation “${text(v["titleEn"])}” (${text(v["clause"])}).`
  }
}

const text = (value: FindingValue | undefined): string => String(value ?? "")

const list = (value: FindingValue | undefined): ReadonlyArray<string | number> =>
  Array.isArray(value) ? value : []

const bracketed = (value: FindingValue | undefined): string =>
  value === null || value === undefined ? "" : ` (${text(value)})`

const day = (value: FindingValue | undefined, language: Language): string => {
  const date = parseIsoDate(text(value))
  return date === null ? text(value) : formatDate(date, language)
}
