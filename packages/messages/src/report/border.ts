import type { Chance } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { formatChance } from "../robustness/formatChance.ts"
import { counted } from "./counted.ts"

/** Above the models that are on the shortlist in some draws and not in others. */
export const borderSummary: Said<[models: number]> = {
  vi: (models) =>
    `${formatCount(models, "vi")} mô hình có tên trong danh sách ở 5–95 % số lần tính lại, tùy người chấm nào được tính nặng hơn:`,
  en: (models) =>
    `${counted(models, "model")} on the list in 5 to 95% of the draws, depending on which judges weigh more:`
}

/** Where every place is settled, whichever judges weigh more. */
export const borderEmpty: Said = {
  vi: () => "Không có: mỗi mô hình vào danh sách ở dưới 5 % hoặc trên 95 % số lần tính lại.",
  en: () => "None: each model is on the list in under 5% or over 95% of the draws."
}

/** In place of the border where nothing could be drawn. */
export const borderUnknown: Said = {
  vi: () => "Chưa thử được: chưa đặt số suất khen thưởng hoặc chưa có phiếu nào được tính.",
  en: () => "Not tested: no number of places is set, or no sheet counts."
}

/**
 * A model's rank and chance at the border, after its name.
 *
 * @example
 * borderChance(9, { draws: 1000, count: 623, probability: 0.623, error: 0.03 }, "vi") // => "hạng 9, 62,3 % (±3,0)"
 */
export const borderChance = (rank: number, selected: Chance, language: Language): string =>
  ({ vi: `hạng ${rank}, `, en: `rank ${rank}, ` })[language] + formatChance(selected, language)

/** In place of the rest of a long list. */
export const moreAtBorder: Said<[left: number]> = {
  vi: (left) => `… và ${formatCount(left, "vi")} mô hình nữa`,
  en: (left) => `… and ${formatCount(left, "en")} more`
}

/** Said below a list of sentences that is cut off. */
export const moreSentences: Said<[left: number]> = {
  vi: (left) => `… và ${formatCount(left, "vi")} điều nữa, xem đủ bằng dvk rank --robustness --json.`,
  en: (left) => `… and ${formatCount(left, "en")} more; dvk rank --robustness --json has all of them.`
}
