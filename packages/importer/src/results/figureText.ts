import { FIXED_POINT_PLACES, FIXED_POINT_UNIT, foldBare } from "@dvk/core"

/** A figure in ten-thousandths with the measure written behind it, "" where there is none. */
export interface FigureText {
  readonly figure: number
  readonly measure: string
  readonly approximate: boolean
  /** A single point before three digits: read as a thousand mark, and it may have been meant as a decimal point. */
  readonly doubtful: boolean
}

const ABOUT = /^(?:khoảng|trên|hơn|gần|dưới|ước tính|ước|đạt|about|over|~|>|<|≈)\s*/iu
const FIGURE = /^([1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)\s*([^\d]{0,40})$/u
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/
const DOUBTFUL = /^[1-9]\d{0,2}\.\d{3}$/
/** Nine hundred billion: no model costs as much, and as ten-thousandths it is still counted exactly. */
const LIMIT = 900_000_000_000

/**
 * Reads a figure as people write it: thousand points, a decimal comma or point, a measure behind it. Ranges,
 * fractions and words are null, because any figure made of them would be a guess.
 *
 * @example
 * figureText("1.200 hộ") // => { "figure": 12000000, "measure": "hộ", "approximate": false, "doubtful": true }
 * figureText("trên 95,5%") // => { "figure": 955000, "measure": "%", "approximate": true, "doubtful": false }
 * figureText("3-5 km") // => null
 */
export const figureText = (text: string): FigureText | null => {
  const bare = text.replace(ABOUT, "")
  const match = FIGURE.exec(bare)
  if (match === null) return null
  const [, digits = "", measure = ""] = match
  const plain = THOUSANDS.test(digits) ? digits.replaceAll(".", "") : digits
  const figure = exactFigure(plain.replace(",", "."))
  if (figure === null) return null
  return { figure, measure: measure.trim(), approximate: bare !== text, doubtful: DOUBTFUL.test(digits) }
}

const exactFigure = (text: string): number | null => {
  const [whole = "", decimals = ""] = text.split(".")
  const kept = decimals.replace(/0+$/, "")
  if (kept.length > FIXED_POINT_PLACES || whole.length > String(LIMIT).length || Number(whole) > LIMIT)
    return null
  return Number(whole) * FIXED_POINT_UNIT + Number(kept.padEnd(FIXED_POINT_PLACES, "0"))
}

/** Whether two measures are the same as people mean them. */
export const sameMeasure = (a: string, b: string): boolean => foldBare(a) === foldBare(b)
