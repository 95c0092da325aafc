import type { ReasonCode } from "@dvk/core"
import { counted } from "../report/counted.ts"
import { costOf, type ReasonSentence, type ReasonValues, text } from "./reasonValues.ts"

/** Why a model is on the shortlist or not, as far as its rank and the conditions say. */
export const shortlistReasons = {
  "within-places": {
    vi: (v) => `Hạng ${text(v["rank"])}, trong ${text(v["size"])} suất đề nghị khen thưởng${barredVi(v)}.`,
    en: (v) => `Rank ${text(v["rank"])}, within the ${counted(Number(v["size"]), "place")}${barredEn(v)}.`
  },
  "tie-at-cut": {
    vi: (v) =>
      `${text(v["level"])} mô hình đồng hạng ${text(v["rank"])} mà chỉ còn ${text(v["places"])} suất: Trưởng ban quyết định.`,
    en: (v) =>
      `${text(v["level"])} models share rank ${text(v["rank"])} and ${v["places"] === 1 ? "1 place remains" : `${text(v["places"])} places remain`}: the chair decides.`
  },
  "below-cut": {
    vi: (v) => `Hạng ${text(v["rank"])}, ngoài ${text(v["size"])} suất.`,
    en: (v) => `Rank ${text(v["rank"])}, outside the ${counted(Number(v["size"]), "place")}.`
  },
  "below-minimum-grade": {
    vi: (v) => `Chưa đạt xếp loại tối thiểu “${text(v["gradeVi"])}”.`,
    en: (v) => `Below the minimum grade “${text(v["gradeEn"])}”.`
  },
  "below-commendation-minimum": {
    vi: (v) =>
      `Tiêu chí “${text(v["titleVi"])}” đạt ${costOf(v["mean"], "vi")} điểm, thấp hơn mức tối thiểu ${costOf(v["minimum"], "vi")} để được đề nghị khen thưởng.`,
    en: (v) =>
      `“${text(v["titleEn"])}” has ${costOf(v["mean"], "en")} points, below the ${costOf(v["minimum"], "en")} that commendation asks for.`
  },
  "commendation-gate-closed": {
    vi: (v) => `Chưa đủ điều kiện khen thưởng “${text(v["titleVi"])}” (${text(v["clause"])}).`,
    en: (v) => `Does not meet the condition for commendation “${text(v["titleEn"])}” (${text(v["clause"])}).`
  }
} as const satisfies Partial<Readonly<Record<ReasonCode, ReasonSentence>>>

/** A rank beyond the number of places needs its ground: who stands above and may not be proposed. */
const barredVi = ({ rank, size, barred }: ReasonValues): string =>
  Number(rank) > Number(size) ? ` (${text(barred)} mô hình hạng cao hơn chưa đủ điều kiện)` : ""

const barredEn = ({ rank, size, barred }: ReasonValues): string =>
  Number(rank) > Number(size) ? ` (${text(barred)} of better rank not eligible)` : ""
