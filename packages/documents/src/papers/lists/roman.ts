const NUMERALS = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"]
] as const

/**
 * A Roman numeral, for the blocks of a list and the parts of a report.
 *
 * @example
 * roman(4) // => "IV"
 * roman(18) // => "XVIII"
 */
export const roman = (number: number): string => {
  let rest = number
  let text = ""
  for (const [value, numeral] of NUMERALS) {
    while (rest >= value) {
      text += numeral
      rest -= value
    }
  }
  return text
}
