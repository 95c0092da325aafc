const DIGITS = new Map(
  Object.entries({
    khong: 0,
    mot: 1,
    hai: 2,
    ba: 3,
    bon: 4,
    tu: 4,
    nam: 5,
    lam: 5,
    nham: 5,
    sau: 6,
    bay: 7,
    tam: 8,
    chin: 9
  })
)
const TEN = new Set(["muoi", "chuc"])

/**
 * A number below a hundred in Vietnamese words without diacritics; digits are read too. Null where it is none.
 *
 * @example
 * numberInWords("hai muoi mot") // => 21
 * numberInWords("muoi lam") // => 15
 * numberInWords("thang") // => null
 */
export const numberInWords = (text: string): number | null => {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const words = text.split(" ").filter((word) => word !== "")
  const [first = "", second, third, ...rest] = words
  if (rest.length > 0) return null
  const ones = (word: string | undefined): number | null =>
    word === undefined ? 0 : (DIGITS.get(word) ?? null)
  if (TEN.has(first)) return third === undefined ? plus(10, ones(second)) : null
  const digit = DIGITS.get(first) ?? null
  if (second === undefined || digit === null) return digit
  return TEN.has(second)
    ? plus(digit * 10, ones(third))
    : third === undefined
      ? plus(digit * 10, ones(second))
      : null
}

const plus = (tens: number, ones: number | null): number | null => (ones === null ? null : tens + ones)

const YEAR = /^hai (?:nghin|ngan) (?:khong tram )?(?:linh |le )?(.+)$/

/**
 * A year of this century in words or four digits.
 *
 * @example
 * yearInWords("hai nghin khong tram hai muoi bon") // => 2024
 */
export const yearInWords = (text: string): number | null => {
  if (/^\d{4}$/.test(text)) return Number(text)
  const short = YEAR.exec(text)?.[1]
  return short === undefined ? null : plus(2000, numberInWords(short))
}
