const LOST = /\p{L}\?+\p{L}|(?:^|\s)\?+\p{L}/u
const ADDRESS = /:\/\/|\?\w+=/

/**
 * Whether letters were turned into question marks before the file was sent ("M? hình", "Đ?i d?n v?n"): a question
 * mark inside a word or at its start. One at its end may be a question. What stood there cannot be known.
 *
 * @example
 * hasLostLetters("M?t tr?n T? qu?c") // => true
 * hasLostLetters("Làm gì? Ai làm?") // => false
 */
export const hasLostLetters = (text: string): boolean =>
  text.includes("?") && LOST.test(text) && !ADDRESS.test(text)
