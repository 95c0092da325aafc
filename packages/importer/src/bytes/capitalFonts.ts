/** A part of a line that is set in one font: cells and lines. */
const STRETCH = /[^\n\r\t;,|]+/g
const WORD = /\p{L}+/gu
const MARKED_SMALL = /[^\p{ASCII}\P{Ll}]/u

/**
 * The capital fonts of TCVN3 (.VnTimeH) show small letters with diacritics as capitals and have no bytes for the
 * capitals themselves: "CéNG HßA" is "CỘNG HÒA". A word whose plain letters are capitals and whose marked ones are
 * not was typed in such a font. With one plain letter ("Tæ") it may also be "Tổ": then the words beside it decide.
 *
 * @example
 * restoreCapitals("CộNG HòA Xã HộI") // => "CỘNG HÒA XÃ HỘI"
 * restoreCapitals("Tổ tự quản") // => "Tổ tự quản"
 */
export const restoreCapitals = (text: string): string =>
  text.replace(STRETCH, (stretch) => {
    if (!/[A-Z]/.test(stretch)) return stretch
    const whole = !/[a-z]/.test(stretch) && /[A-Z].*[A-Z]/.test(stretch)
    return stretch.replace(WORD, (word) => {
      if (!MARKED_SMALL.test(word) || /[a-z]/.test(word)) return word
      return whole || /[A-Z].*[A-Z]/.test(word) ? word.toUpperCase() : word
    })
  })
