import type { GateStanding, Missing } from "@dvk/core"
import { columnNames } from "../columns/registrationColumnName.ts"
import { quote } from "../findings/quoting.ts"
import type { Language } from "../Language.ts"

const names: Readonly<Record<Missing["what"], Readonly<Record<Language, string>>>> = {
  address: { vi: "địa chỉ", en: "address" },
  content: { vi: "nội dung", en: "content" },
  registeredOn: { vi: "ngày đăng ký", en: "day of registration" },
  participants: { vi: "số hộ, người tham gia", en: "participants" },
  population: { vi: "tổng số hộ, người", en: "population" },
  "target-result": { vi: "kết quả thực hiện chỉ tiêu", en: "result of the target" },
  evidence: { vi: "minh chứng", en: "evidence" },
  "recognition-document": { vi: "văn bản công nhận", en: "recognition document" },
  "recognition-date": { vi: "ngày công nhận", en: "day of recognition" },
  "recognition-body": { vi: "cơ quan công nhận", en: "body that recognised it" },
  "commendation-document": { vi: "quyết định khen thưởng", en: "commendation document" },
  "commendation-date": { vi: "ngày khen thưởng", en: "day of commendation" },
  "commendation-body": { vi: "cơ quan khen thưởng", en: "body that commended it" }
}

/**
 * Something that is missing of a model, by name.
 *
 * @example
 * sayMissing({ what: "target-result", target: "Trồng 500 m đường hoa" }, "vi") // => "kết quả thực hiện chỉ tiêu “Trồng 500 m đường hoa”"
 */
export const sayMissing = ({ what, target }: Missing, language: Language): string =>
  `${names[what][language]}${target === null ? "" : ` ${quote(target)}`}`

/** A gate as it stands for a model, with what makes it so. */
export const sayGate = ({ gate, state, columns }: GateStanding, language: Language): string => {
  const named = columnNames(columns, language)
  const why = named === "" ? "" : language === "vi" ? ` (còn thiếu: ${named})` : ` (missing: ${named})`
  return `${gate.title[language]}: ${gateStates[state][language]}${why}`
}

const gateStates: Readonly<Record<GateStanding["state"], Readonly<Record<Language, string>>>> = {
  open: { vi: "đạt", en: "met" },
  closed: { vi: "chưa đạt", en: "not met" },
  unknown: { vi: "chưa rõ", en: "not known" }
}
