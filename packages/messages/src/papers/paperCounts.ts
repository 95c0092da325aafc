import { countInWords, twoDigits } from "../numberWords/countInWords.ts"
import type { NumberWords } from "../numberWords/NumberWords.ts"

/** Counts of a paper with what they count. */
export const paperCount = {
  places: (count: number): string => `${twoDigits(count)} suất`,
  persons: (count: number): string => `${twoDigits(count)} người`,
  obliged: (count: number, hasPersons: boolean): string =>
    `${twoDigits(count)} đơn vị${hasPersons ? ", cá nhân" : ""}`,
  ofUnknownKind: (count: number): string => `${twoDigits(count)} chưa rõ đối tượng`,
  modelsInWords: (count: number, words: NumberWords): string => countInWords(count, "mô hình", words)
} as const
