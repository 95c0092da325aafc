import type { SummaryStage } from "@dvk/core"
import type { Language } from "../Language.ts"
import { stageName } from "./stageName.ts"

/** The columns of the form in which a unit sums up, in their order. */
export const summaryColumns = [
  "unit",
  "year",
  "period",
  "field",
  "level",
  "subjectKind",
  "registered",
  "recognised",
  "commended",
  "proposed",
  "exemplar",
  "stopped",
  "note"
] as const
type SummaryColumn = (typeof summaryColumns)[number]

const names: Readonly<Record<Exclude<SummaryColumn, SummaryStage>, Readonly<Record<Language, string>>>> = {
  unit: { vi: "Đơn vị", en: "Unit" },
  year: { vi: "Năm", en: "Year" },
  period: { vi: "Kỳ báo cáo", en: "Period" },
  field: { vi: "Lĩnh vực", en: "Field" },
  level: { vi: "Cấp", en: "Level" },
  subjectKind: { vi: "Đối tượng", en: "Subject" },
  note: { vi: "Ghi chú", en: "Note" }
}

/**
 * What a column of that form is called; `dvk import` reads it again under this name.
 *
 * @example
 * summaryColumnName("period", "vi") // => "Kỳ báo cáo"
 */
export const summaryColumnName = (column: SummaryColumn, language: Language): string =>
  isNamed(column) ? names[column][language] : stageName(column, language)

const isNamed = (column: SummaryColumn): column is keyof typeof names => Object.hasOwn(names, column)
