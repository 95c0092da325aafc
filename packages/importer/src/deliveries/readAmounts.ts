import { foldBare } from "@dvk/core"
import { readDecimal } from "../cells/readDecimal.ts"

const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/
const DIGITS = /^\d{1,12}$/
const TEN_THOUSANDTHS = 10_000
const METRES_A_KILOMETRE = 1_000

/**
 * Reads an amount in đồng: a whole number, thousand dots and the word allowed. Null for anything else, a number of
 * millions included: what was meant by "5,5" nobody can know.
 *
 * @example
 * readMoney("12.500.000 đồng") // => 12500000
 * readMoney("5 triệu") // => null
 */
export const readMoney = (text: string): number | null => {
  const amount = foldBare(text).replace(/\s*(?:dong|vnd|d)\.?$/, "")
  if (THOUSANDS.test(amount)) return Number(amount.replaceAll(".", ""))
  return DIGITS.test(amount) ? Number(amount) : null
}

/**
 * Reads a length in whole metres: "500", "500 m", "1.200 m" or "1,5 km".
 *
 * @example
 * readMetres("1,5 km") // => 1500
 * readMetres("500") // => 500
 */
export const readMetres = (text: string): number | null => {
  const [, figure = "", measure = "m"] = /^([\d.,]+)\s*(m|met|km)?$/.exec(foldBare(text)) ?? []
  if (THOUSANDS.test(figure) && measure !== "km") return Number(figure.replaceAll(".", ""))
  const read = readDecimal(figure)
  if (read === null) return null
  const metres = (read * (measure === "km" ? METRES_A_KILOMETRE : 1)) / TEN_THOUSANDTHS
  return Number.isInteger(metres) ? metres : null
}
