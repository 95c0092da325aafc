import type { Language } from "../Language.ts"

const names = {
  points: { vi: "điểm", en: "points" },
  models: { vi: "mô hình", en: "models" },
  sheets: { vi: "phiếu", en: "sheets" },
  places: { vi: "suất", en: "places" },
  people: { vi: "người", en: "people" },
  metres: { vi: "mét", en: "metres" },
  days: { vi: "ngày", en: "days" },
  dong: { vi: "đồng", en: "đồng" }
} as const satisfies Record<string, Readonly<Record<Language, string>>>

export type MeasureUnit = keyof typeof names

/** What a column of numbers counts, in both languages. */
export const unitName = (unit: MeasureUnit): Readonly<Record<Language, string>> => names[unit]
