import { formatMoney } from "../rewards/formatMoney.ts"
import { capitalised } from "./capitalised.ts"
import { type NumberWords, usualNumberWords } from "./NumberWords.ts"
import { numberInWords } from "./numberInWords.ts"

/**
 * An amount in figures and in words.
 *
 * @example
 * moneyInWords(1520000) // => "1.520.000 đồng (Bằng chữ: Một triệu năm trăm hai mươi nghìn đồng)"
 */
export const moneyInWords = (amount: number, words: NumberWords = usualNumberWords): string =>
  `${formatMoney(amount, "vi")} (Bằng chữ: ${capitalised(numberInWords(amount, words))} đồng)`
