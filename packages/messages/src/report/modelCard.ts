import type { ModelDoubt } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { formatChance } from "../robustness/formatChance.ts"

/** Headings of a model's card. */
export const cardHeadings = {
  why: { vi: "Vì sao ở vị trí này", en: "Why this place" },
  criteria: { vi: "Điểm theo tiêu chí", en: "Score by criterion" },
  judges: { vi: "Điểm của từng người chấm", en: "Score by judge" },
  change: { vi: "Điều gì làm thay đổi vị trí", en: "What would change it" },
  doubt: { vi: "Độ chắc chắn", en: "How sure" },
  facts: { vi: "Hồ sơ và minh chứng", en: "Form and evidence" }
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/** Where nothing was reported of a model. */
export const noEvidence: Said = {
  vi: () => "Chưa có báo cáo kết quả, minh chứng hay biên bản kiểm tra.",
  en: () => "No report of results, no evidence and no inspection has come in."
}

/** Above the cards of a campaign with too many models for a card each. */
export const cardsShown: Said<[shown: number, all: number]> = {
  vi: (shown, all) =>
    `Dưới đây là thẻ của ${formatCount(shown, "vi")} trong ${formatCount(all, "vi")} mô hình: những mô hình hạng cao nhất, những mô hình chờ quyết định và những mô hình ở vùng ranh giới. Xem mô hình khác bằng lệnh dvk explain.`,
  en: (shown, all) =>
    `Cards of ${formatCount(shown, "en")} of ${formatCount(all, "en")} models: the highest ranks, those that wait for the chair and those at the border. For any other, use dvk explain.`
}

/**
 * The ranks of nine draws in ten, and how often the model is on the shortlist.
 *
 * @example
 * sayModelDoubt({ interval: { best: 3, worst: 7 }, selected: null }, "vi") // => "Ở 9/10 số lần tính lại, mô hình đứng hạng 3–7."
 */
export const sayModelDoubt = (
  { interval, selected }: Pick<ModelDoubt, "interval" | "selected">,
  language: Language
): string => {
  const { best, worst } = interval
  const ranks = best === worst ? String(best) : `${best}–${worst}`
  const sentences = {
    vi: [
      `Ở 9/10 số lần tính lại, mô hình đứng hạng ${ranks}.`,
      ...(selected === null ? [] : [`Vào danh sách đề nghị ở ${formatChance(selected, "vi")} số lần.`])
    ],
    en: [
      `In 9 of 10 draws it has rank ${ranks}.`,
      ...(selected === null ? [] : [`On the shortlist in ${formatChance(selected, "en")} of the draws.`])
    ]
  }
  return sentences[language].join(" ")
}

/** Where no draw speaks of the model. */
export const doubtUnknown: Said = {
  vi: () => "Chưa thử được độ chắc chắn của mô hình này.",
  en: () => "How sure its place is has not been tested."
}
