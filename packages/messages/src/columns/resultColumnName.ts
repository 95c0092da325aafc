import type { ResultColumn } from "@dvk/core"
import type { Language } from "../Language.ts"

const names: Readonly<Record<ResultColumn, Readonly<Record<Language, string>>>> = {
  target: { vi: "Chỉ tiêu", en: "Target" },
  registered: { vi: "Mức đăng ký", en: "Registered figure" },
  actual: { vi: "Kết quả đạt được", en: "Actual figure" },
  measure: { vi: "Đơn vị tính", en: "Unit of measure" },
  participants: { vi: "Số hộ/người tham gia", en: "Participants" },
  population: { vi: "Tổng số hộ/người", en: "Population" },
  recognitionDocument: { vi: "Văn bản công nhận", en: "Recognition document" },
  evidence: { vi: "Minh chứng", en: "Evidence" },
  inspection: { vi: "Kết quả kiểm tra", en: "Inspection" },
  inspectedOn: { vi: "Ngày kiểm tra", en: "Inspected on" },
  replicas: { vi: "Số nơi làm theo", en: "Replicas" },
  reportedOn: { vi: "Ngày báo cáo", en: "Reported on" }
}

/**
 * What a column of a list of results is called.
 *
 * @example
 * resultColumnName("actual", "vi") // => "Kết quả đạt được"
 */
export const resultColumnName = (column: ResultColumn, language: Language): string => names[column][language]

/** The same for a key that is only known to be text; null where it is no such column. */
export const resultColumnNameOf = (key: string, language: Language): string | null =>
  isColumn(key) ? names[key][language] : null

const isColumn = (key: string): key is ResultColumn => Object.hasOwn(names, key)
