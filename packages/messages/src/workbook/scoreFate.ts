import type { ReasonCode, SheetRemark } from "@dvk/core"
import { sheetRemark } from "../explanation/explanationText.ts"
import type { Language } from "../Language.ts"

/** Said of a sheet whose model has no rank. */
const modelNotRanked: Readonly<Record<Language, string>> = {
  vi: "không tính: mô hình chưa xếp hạng",
  en: "not counted: the model is not ranked"
}

/**
 * What became of a sheet, for a cell of a table; `null` where there is nothing to say.
 *
 * @example
 * sayFate("blank", "vi") // => "không tính: phiếu trống"
 * sayFate("late", "vi") // => "không tính: mô hình chưa xếp hạng"
 */
export const sayFate = (why: SheetRemark | ReasonCode | null, language: Language): string | null =>
  why === null ? null : isSheetRemark(why) ? sheetRemark[why][language] : modelNotRanked[language]

const isSheetRemark = (why: string): why is SheetRemark => Object.hasOwn(sheetRemark, why)

/** Whether a sheet counts, in a word. */
export const countsName = (used: boolean, language: Language): string =>
  language === "vi" ? (used ? "Có" : "Không") : used ? "Yes" : "No"

/** What came out for a model: proposed, open, or neither. */
export const conclusionName: Readonly<
  Record<"selected" | "open" | "not-selected", Readonly<Record<Language, string>>>
> = {
  selected: { vi: "Đề nghị", en: "Proposed" },
  open: { vi: "Chờ quyết định", en: "For the chair" },
  "not-selected": { vi: "Không đề nghị", en: "Not proposed" }
}
