/** Excel takes no more in one cell. */
const MOST = 32_767

/** Characters that a spreadsheet would take for the beginning of a formula, in all widths. */
const beginsFormula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** Whether a text has to be kept as text even where somebody edits its cell. */
export const isRisky = (text: string): boolean => beginsFormula.test(text)

/**
 * A text as a cell can hold it: control characters, most of which XML forbids, are shown as the replacement character,
 * and what is longer than Excel takes ends in an ellipsis.
 *
 * @example
 * cellText("a\u0000b") // => "a\ufffdb"
 */
export const cellText = (text: string): string => {
  const clean = text.toWellFormed().replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, "\ufffd")
  return clean.length <= MOST ? clean : `${clean.slice(0, MOST - 1).toWellFormed()}…`
}
