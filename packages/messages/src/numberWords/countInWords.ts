import { formatCount } from "../numbers/formatNumber.ts"
import { type NumberWords, usualNumberWords } from "./NumberWords.ts"
import { numberInWords } from "./numberInWords.ts"

/**
 * A count as decisions write it, in figures and in words, so that neither can be changed alone: "02 (hai) tập thể".
 *
 * @example
 * countInWords(2, "tập thể") // => "02 (hai) tập thể"
 * countInWords(124, "mô hình") // => "124 (một trăm hai mươi tư) mô hình"
 */
export const countInWords = (count: number, thing: string, words: NumberWords = usualNumberWords): string =>
  `${twoDigits(count)} (${numberInWords(count, words)}) ${thing}`

/**
 * A count with the zero that official papers put before a single digit.
 *
 * @example
 * twoDigits(7) // => "07"
 */
export const twoDigits = (count: number): string => (count < 10 ? `0${count}` : formatCount(count, "vi"))

/**
 * How many models, in figures only.
 *
 * @example
 * modelCount(7) // => "07 mô hình"
 */
export const modelCount = (count: number): string => `${twoDigits(count)} mô hình`
