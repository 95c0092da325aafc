const DITTO =
  /^[-–—\s]*(?:nt|n\/t|n\.t\.?|như trên|nhu tren|như dòng trên|tương tự|ditto|[“”„‟"〃″]|\/\/|''|’’|‘‘|,,)[-–—\s]*$/iu

/**
 * Whether a cell says that the one above it holds here too: nt, -nt-, 〃, ", "Như trên".
 *
 * @example
 * isDitto("-nt-") // => true
 * isDitto("//") // => true
 * isDitto("NTM") // => false
 */
export const isDitto = (cell: string): boolean =>
  cell.length < LONGEST &&
  !isOtherBeginning(cell.charCodeAt(0)) &&
  BEGINNING.test(cell) &&
  DITTO.test(cell.trim())

/** Rules out nearly every cell at its first two characters. */
const BEGINNING = /^(?:[-–—\s“”„‟"〃″'’‘,/]|n[th/.]|tư|di)/iu

/** The same at the first one, for letters and digits, without the cost of an expression. */
const isOtherBeginning = (unit: number): boolean => otherBeginnings[unit] === 1

const otherBeginnings = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  /[-\s"',/ntd]/i.test(String.fromCharCode(unit)) ? 0 : 1
)

/** "- tương tự như trên -" and no more: a text that only begins so is a text. */
const LONGEST = 24
