import type { Language } from "../Language.ts"

/** The sheets of tables.xlsx, in their order. Excel takes at most 31 letters, and none of : \ / ? * [ ]. */
const names = {
  ranking: { vi: "Xếp hạng", en: "Ranking" },
  shortlist: { vi: "Đề nghị khen thưởng", en: "Proposed for commendation" },
  quotas: { vi: "Cơ cấu", en: "Quotas" },
  unranked: { vi: "Chưa xếp hạng", en: "Not ranked" },
  scores: { vi: "Phiếu chấm", en: "Score sheets" },
  criteria: { vi: "Tiêu chí", en: "Criteria" },
  units: { vi: "Đăng ký theo đơn vị", en: "Registrations by unit" },
  fields: { vi: "Đăng ký theo lĩnh vực", en: "Registrations by field" },
  summary: { vi: "Tổng hợp theo đơn vị", en: "Summary by unit" },
  summaryFields: { vi: "Tổng hợp theo lĩnh vực", en: "Summary by field" },
  findings: { vi: "Điểm cần xem lại", en: "Findings" }
} as const satisfies Record<string, Readonly<Record<Language, string>>>

export type SheetId = keyof typeof names

/**
 * What a sheet of tables.xlsx is called.
 *
 * @example
 * sheetName("units", "vi") // => "Đăng ký theo đơn vị"
 */
export const sheetName = (sheet: SheetId, language: Language): string => names[sheet][language]
