import { type NumberWords, usualNumberWords } from "./NumberWords.ts"

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

const BILLION = 1_000_000_000n

/**
 * A whole number in Vietnamese words. Above a billion "tỷ" is said again, so that there is no upper end. Empty groups of
 * three are skipped, and an incomplete group that follows another begins with "không trăm".
 *
 * @param number zero or more; a negative one is a fault of the caller
 * @example
 * numberInWords(21) // => "hai mươi mốt"
 * numberInWords(105) // => "một trăm linh năm"
 * numberInWords(1520000) // => "một triệu năm trăm hai mươi nghìn"
 */
export const numberInWords = (number: number | bigint, words: NumberWords = usualNumberWords): string => {
  const value = BigInt(number)
  if (value < 0n) throw new RangeError(`${value} is below zero`)
  return value === 0n ? "không" : spoken(value, false, words).join(" ")
}

/** @param follows whether something was said before: then a group of one or two digits needs its hundreds */
const spoken = (value: bigint, follows: boolean, words: NumberWords): ReadonlyArray<string> => {
  if (value >= BILLION) {
    const rest = value % BILLION
    return [
      ...spoken(value / BILLION, follows, words),
      "tỷ",
      ...(rest === 0n ? [] : spoken(rest, true, words))
    ]
  }
  const said: Array<string> = []
  for (const [size, unit] of [
    [1_000_000n, "triệu"],
    [1000n, words.thousand],
    [1n, ""]
  ] as const) {
    const group = Number((value / size) % 1000n)
    if (group === 0) continue
    said.push(...threeDigits(group, follows || said.length > 0, words))
    if (unit !== "") said.push(unit)
  }
  return said
}

const threeDigits = (group: number, follows: boolean, words: NumberWords): ReadonlyArray<string> => {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10]
  return [
    ...(hundreds > 0 || follows ? [digit(hundreds), "trăm"] : []),
    ...tensAndOnes(tens, ones, hundreds > 0 || follows, words)
  ]
}

const tensAndOnes = (
  tens: number,
  ones: number,
  follows: boolean,
  words: NumberWords
): ReadonlyArray<string> => {
  if (tens === 0) return ones === 0 ? [] : [...(follows ? [words.zeroTens] : []), digit(ones)]
  const ten = tens === 1 ? ["mười"] : [digit(tens), "mươi"]
  return ones === 0 ? ten : [...ten, oneAfter(tens, ones, words)]
}

/** 1, 4 and 5 are said otherwise behind tens: hai mươi mốt, hai mươi tư, mười lăm. */
const oneAfter = (tens: number, ones: number, words: NumberWords): string => {
  if (ones === 5) return "lăm"
  if (ones === 1 && tens > 1) return "mốt"
  return ones === 4 && tens > 1 ? words.four : digit(ones)
}

const digit = (value: number): string => DIGITS[value] ?? ""
