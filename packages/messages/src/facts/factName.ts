import type { FactMeasure } from "@dvk/core"
import type { Language } from "../Language.ts"

const names: Readonly<Record<FactMeasure, Readonly<Record<Language, string>>>> = {
  "task-named": { vi: "nêu nhiệm vụ gắn với mô hình", en: "names its task" },
  majority: { vi: "đa số tham gia", en: "a majority takes part" },
  "form-complete": { vi: "phiếu đăng ký đủ nội dung", en: "form complete" },
  "recognition-document": { vi: "có văn bản công nhận", en: "recognition document" },
  "years-running": { vi: "số năm duy trì", en: "years running" },
  "targets-met": { vi: "đạt chỉ tiêu đã đăng ký", en: "targets met" },
  replicas: { vi: "số nơi làm theo", en: "replicas" }
}

/**
 * What a measure tells, in a few words: for tables that have no room for an indicator's title.
 *
 * @example
 * factName("replicas", "vi") // => "số nơi làm theo"
 */
export const factName = (measure: FactMeasure, language: Language): string => names[measure][language]
