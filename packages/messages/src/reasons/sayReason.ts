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
      `Đăng ký ngày ${day(v["registeredOn"], "vi")}, phải trước ngày ${day(v["deadline"], "vi")} (muộn ${text(v["days"])} ngày); xếp hạng khi có quyết định chấp nhận.`,
    en: (v) =>
      `Registered on ${day(v["registeredOn"], "en")}, due before ${day(v["deadline"], "en")} (${text(v["days"])} days late); ranked once a ruling admits it.`
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
        : `Có ${text(v["sheets"])} phiếu chấm nhưng không phiếu nào được tính (xem lý do từng phiếu).`,
    en: (v) =>
      v["sheets"] === 0
        ? "No score sheet yet."
        : `None of its ${text(v["sheets"])} score sheets counts (each sheet says why).`
  },
  "too-few-judges": {
    vi: (v) => `Mới có ${text(v["judges"])} phiếu chấm được tính, cần ít nhất ${text(v["minimum"])}.`,
    en: (v) => `Only ${text(v["judges"])} score sheets count, at least ${text(v["minimum"])} are needed.`
  },
  "within-places": {
    vi: (v) => `Hạng ${text(v["rank"])}, trong ${text(v["size"])} suất đề nghị khen thưởng${barredVi(v)}.`,
    en: (v) => `Rank ${text(v["rank"])}, within the ${text(v["size"])} places${barredEn(v)}.`
  },
  "tie-at-cut": {
    vi: (v) =>
      `${text(v["level"])} mô hình đồng hạng ${text(v["rank"])} mà chỉ còn ${text(v["places"])} suất: Trưởng ban quyết định.`,
    en: (v) =>
      `${text(v["level"])} models share rank ${text(v["rank"])} and ${text(v["places"])} places remain: the chair decides.`
  },
  "below-cut": {
    vi: (v) => `Hạng ${text(v["rank"])}, ngoài ${text(v["size"])} suất.`,
    en: (v) => `Rank ${text(v["rank"])}, outside the ${text(v["size"])} places.`
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

/** A rank beyond the number of places needs its ground: who stands above and may not be proposed. */
const barredVi = ({ rank, size, barred }: Values): string =>
  Number(rank) > Number(size) ? ` (${text(barred)} mô hình hạng cao hơn chưa đủ điều kiện)` : ""

const barredEn = ({ rank, size, barred }: Values): string =>
  Number(rank) > Number(size) ? ` (${text(barred)} of better rank not eligible)` : ""

const text = (value: FindingValue | undefined): string => String(value ?? "")

const list = (value: FindingValue | undefined): ReadonlyArray<string | number> =>
  Array.isArray(value) ? value : []

const bracketed = (value: FindingValue | undefined): string =>
  value === null || value === undefined ? "" : ` (${text(value)})`

const day = (value: FindingValue | undefined, language: Language): string => {
  const date = parseIsoDate(text(value))
  return date === null ? text(value) : formatDate(date, language)
}
