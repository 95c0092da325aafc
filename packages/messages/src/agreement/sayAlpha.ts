import type { Figure } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { COEFFICIENT_PLACES, formatMeasure } from "./formatFigure.ts"
import { sayUnknown } from "./sayUnknown.ts"

/** Krippendorff 2004, Content Analysis, ch. 11: rely on 0.800 and above, tentative conclusions from 0.667. */
const RELIABLE = 0.8
const TENTATIVE = 0.667

type Size = "reliable" | "tentative" | "low" | "below-chance"

const sentences: Readonly<Record<Size, Said<[alpha: string]>>> = {
  reliable: {
    vi: (alpha) =>
      `α = ${alpha}: những người chấm khá thống nhất (quy ước của Krippendorff: từ 0,800 trở lên là đáng tin cậy).`,
    en: (alpha) =>
      `α = ${alpha}: the judges agree well (Krippendorff's convention: 0.800 and above is reliable).`
  },
  tentative: {
    vi: (alpha) =>
      `α = ${alpha}: những người chấm thống nhất ở mức vừa phải (quy ước của Krippendorff: từ 0,667 đến dưới 0,800 chỉ nên kết luận dè dặt).`,
    en: (alpha) =>
      `α = ${alpha}: the judges agree to some degree (Krippendorff's convention: from 0.667 to 0.800 conclusions are tentative).`
  },
  low: {
    vi: (alpha) =>
      `α = ${alpha}: những người chấm còn khác nhau nhiều, hoặc các mô hình gần ngang nhau (quy ước của Krippendorff: dưới 0,667 chưa đủ để dựa vào); nên trao đổi lại trước khi ký.`,
    en: (alpha) =>
      `α = ${alpha}: the judges differ a good deal, or the models hardly do (Krippendorff's convention: below 0.667 is too little to rely on); talk it over before signing.`
  },
  "below-chance": {
    vi: (alpha) =>
      `α = ${alpha}: những người chấm khác nhau hơn cả mức ngẫu nhiên; nên xem lại cách hiểu các tiêu chí.`,
    en: (alpha) =>
      `α = ${alpha}: the judges differ more than by chance; see whether they read the criteria alike.`
  }
}

/**
 * Krippendorff's α in one sentence, with what its size is commonly held to mean. A convention, and said to be one.
 *
 * @example
 * sayAlpha({ known: true, value: 0.849 }, "en") // => "α = 0.849: the judges agree well (Krippendorff's convention: 0.800 and above is reliable)."
 */
export const sayAlpha = (alpha: Figure, language: Language): string =>
  alpha.known
    ? sentences[sizeOf(alpha.value)][language](formatMeasure(alpha.value, language))
    : sayUnknown(alpha.why, language)

/** By the digits that are shown, so that the sentence never contradicts its number. */
const sizeOf = (alpha: number): Size => {
  const shown = Number(alpha.toFixed(COEFFICIENT_PLACES))
  if (shown >= RELIABLE) return "reliable"
  if (shown >= TENTATIVE) return "tentative"
  return shown >= 0 ? "low" : "below-chance"
}
