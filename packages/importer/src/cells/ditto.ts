const DITTO =
  /^[-–—\s]*(?:nt|n\/t|n\.t\.?|như trên|nhu tren|như dòng trên|tương tự|ditto|[“”„‟"〃″]|''|’’|‘‘|,,)[-–—\s]*$/iu

/**
 * Whether a cell says that the one above it holds here too: nt, -nt-, 〃, ", "Như trên".
 *
 * @example
 * isDitto("-nt-") // => true
 * isDitto("NTM") // => false
 */
export const isDitto = (cell: string): boolean => cell.length < LONGEST && DITTO.test(cell.trim())

/** "- tương tự như trên -" and no more: a text that only begins so is a text. */
const LONGEST = 24
