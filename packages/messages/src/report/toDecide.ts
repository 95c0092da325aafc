import type { Language, Said } from "../Language.ts"
import { counted } from "./counted.ts"

/** Models that the score and the tie chain leave level, inside the shortlist. */
export const sharedRank: Said<[models: number, rank: number, score: string]> = {
  vi: (models, rank, score) =>
    `${models} mô hình đồng hạng ${rank} (${score} điểm); thứ tự giữa các mô hình này do Trưởng ban quyết định:`,
  en: (models, rank, score) =>
    `${counted(models, "model")} share rank ${rank} (${score}); their order is for the chair to decide:`
}

/** Late forms: nothing is ranked until somebody admits it. */
export const lateForms: Said<[models: number]> = {
  vi: (models) => `${models} mô hình đăng ký muộn: chấp nhận xếp hạng hay không?`,
  en: (models) => `${counted(models, "model")} registered late: to be admitted or not?`
}

/** Opens the rest of a long list of what waits for the chair. */
export const moreToDecide: Said<[left: number]> = {
  vi: (left) => `Còn ${left} việc nữa`,
  en: (left) => `${left} more`
}

/** When nothing waits for the chair. */
export const nothingToDecide: Said = {
  vi: () => "Không có đồng hạng hay đăng ký muộn nào chờ quyết định.",
  en: () => "No shared rank and no late form waits for a decision."
}

/**
 * A model as it is called in a running list: its name and, in brackets, whose it is.
 *
 * @example
 * modelOfUnit("Camera an ninh", "Công an xã") // => "Camera an ninh (Công an xã)"
 */
export const modelOfUnit = (name: string, unit: string): string => `${name} (${unit})`

/** Tags beside a model in the ranking table. */
export const standing: Readonly<Record<"selected" | "open", Readonly<Record<Language, string>>>> = {
  selected: { vi: "đề nghị", en: "proposed" },
  open: { vi: "chờ quyết định", en: "for the chair" }
}

/** When every registered model is ranked. */
export const nothingUnranked: Said = {
  vi: () => "Mọi mô hình đăng ký đều được xếp hạng.",
  en: () => "Every registered model is ranked."
}

/** What the chair decided over the computed list; one line a ruling. */
export const listRuling: Said<[selected: boolean, name: string, reason: string, document: string | null]> = {
  vi: (selected, name, reason, document) =>
    `${selected ? "Đưa vào danh sách" : "Không đưa vào danh sách"}: ${name} – ${reason}${document === null ? "" : ` (${document})`}.`,
  en: (selected, name, reason, document) =>
    `${selected ? "Selected" : "Left out"}: ${name} – ${reason}${document === null ? "" : ` (${document})`}.`
}

/** How many models the list has after the rulings. */
export const decidedSummary: Said<[models: number]> = {
  vi: (models) => `Theo quyết định, danh sách đề nghị có ${models} mô hình:`,
  en: (models) => `By ruling, the list has ${counted(models, "model")}:`
}
