/**
 * Rough widths of Times New Roman bold in thousandths of the letter size, after the font's metrics file; a letter with
 * marks is as wide as without. Good enough for the line under a heading, which may be a third to half of the text.
 */
const CAPITAL = 725
const SMALL = 490
const NARROW = 280
const BLANK = 250

/**
 * About how wide a text is in bold Times New Roman, in points.
 *
 * @example
 * textWidth("ĐẢNG", 10) // => 29
 */
export const textWidth = (text: string, size: number): number => {
  const thousandths = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0)
  return Math.round((thousandths * size) / 100) / 10
}

const letterWidth = (letter: string): number => {
  if (letter === " ") return BLANK
  if (/[iljtfI.,:;'()[\]“”-]/.test(letter)) return NARROW
  return letter === letter.toLowerCase() ? SMALL : CAPITAL
}
