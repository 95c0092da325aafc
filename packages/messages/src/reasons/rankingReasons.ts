import type { ReasonCode } from "@dvk/core"
import { columnNames } from "../columns/registrationColumnName.ts"
import { bracketed, costOf, day, list, type ReasonSentence, text } from "./reasonValues.ts"

/** Why a model is not ranked. */
export const rankingReasons = {
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
    en: (v) =>
      `Only ${v["judges"] === 1 ? "1 score sheet counts" : `${text(v["judges"])} score sheets count`}, at least ${text(v["minimum"])} are needed.`
  },
  "source-missing": {
    vi: (v) => `Chưa có phiếu chấm được tính từ nguồn: ${text(list(v["sourcesVi"]).join(", "))}.`,
    en: (v) => `No sheet counts yet from: ${text(list(v["sourcesEn"]).join(", "))}.`
  },
  "no-criterion-applies": {
    vi: (v) =>
      `Không tiêu chí nào của nguồn ${text(list(v["sourcesVi"]).join(", "))} áp dụng cho mô hình này nên không tính được điểm.`,
    en: (v) =>
      `No criterion of ${text(list(v["sourcesEn"]).join(", "))} applies to the model, so there is no score to work out.`
  },
  "below-criterion-minimum": {
    vi: (v) =>
      `Tiêu chí “${text(v["titleVi"])}” đạt ${costOf(v["mean"], "vi")} điểm, thấp hơn mức tối thiểu ${costOf(v["minimum"], "vi")} để được xếp hạng.`,
    en: (v) =>
      `“${text(v["titleEn"])}” has ${costOf(v["mean"], "en")} points, below the ${costOf(v["minimum"], "en")} that ranking asks for.`
  }
} as const satisfies Partial<Readonly<Record<ReasonCode, ReasonSentence>>>
