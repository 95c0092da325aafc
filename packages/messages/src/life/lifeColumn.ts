import type { ModelLife } from "@dvk/core"
import type { Language } from "../Language.ts"
import { stepName } from "./stepName.ts"

/** Headers of the report's table on the life of models. */
export const lifeColumn = {
  state: { vi: "Tình trạng", en: "State" },
  history: { vi: "Các bước", en: "Steps" },
  review: { vi: "Rà soát năm nay", en: "This year's review" },
  missing: { vi: "Còn thiếu", en: "Missing" }
} as const satisfies Record<string, Readonly<Record<Language, string>>>

/**
 * What this year's review of a model came to.
 *
 * @example
 * reviewName("due", "vi") // => "Chưa rà soát"
 * reviewName("kept", "vi") // => "Duy trì"
 */
export const reviewName = (review: NonNullable<ModelLife["review"]>, language: Language): string =>
  review === "due" ? { vi: "Chưa rà soát", en: "Not reviewed yet" }[language] : stepName(review, language)
