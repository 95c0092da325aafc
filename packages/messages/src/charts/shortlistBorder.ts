import type { Said } from "../Language.ts"

/** The line under the last selected model. */
export const shortlistBorder: Said<[selected: number]> = {
  vi: (selected) => `Hết danh sách đề nghị khen thưởng (${selected} mô hình)`,
  en: (selected) => `End of the commendation shortlist (${selected} ${selected === 1 ? "model" : "models"})`
}

/** The same line where models that share a rank still wait for the places left. */
export const surelySelected: Said<[selected: number]> = {
  vi: (selected) => `Đã đủ điều kiện vào danh sách đề nghị: ${selected} mô hình`,
  en: (selected) => `On the shortlist already: ${selected} ${selected === 1 ? "model" : "models"}`
}

/** The line under models that share a rank across the cut. */
export const openBorder: Said<[open: number, places: number]> = {
  vi: (open, places) => `${open} mô hình đồng hạng cho ${places} suất còn lại: chờ Trưởng ban quyết định`,
  en: (open, places) =>
    `${open} models tied for ${places} remaining ${places === 1 ? "place" : "places"}: the chair decides`
}

/** Beside a model that stands above the cut by rank and is not on the shortlist. */
export const passedOver: Said = {
  vi: () => "không vào danh sách đề nghị",
  en: () => "not on the shortlist"
}
