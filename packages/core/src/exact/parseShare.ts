import { parseFixedPoint } from "./FixedPoint.ts"
import { compare, type Rational, rational } from "./Rational.ts"

const PERCENT = 1_000_000

/**
 * A share of a whole, exactly: "2/3", "80%" or "0.8"; null where it is none or not between 0 and 1.
 *
 * @example
 * parseShare("1/0") // => null
 * toExactString(parseShare("80%")) // => "4/5"
 */
export const parseShare = (text: string): Rational | null => {
  const share = readShare(text.replace(/\s/g, ""))
  return share !== null && compare(share, rational(0)) > 0 && compare(share, rational(1)) <= 0 ? share : null
}

const readShare = (text: string): Rational | null => {
  const fraction = /^(\d{1,6})\/([1-9]\d{0,5})$/.exec(text)
  if (fraction !== null) return rational(Number(fraction[1]), Number(fraction[2]))
  const units = parseFixedPoint(text.replace(/%$/, ""))
  if (units === null) return null
  return rational(units, text.endsWith("%") ? PERCENT : PERCENT / 100)
}
