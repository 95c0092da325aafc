/** The last letter of Vietnamese. */
const LAST_LETTER = 0x1ef9

/** By UTF-16 unit: its small letter, where that is the same letter in every word. */
const small = Uint16Array.from({ length: LAST_LETTER + 1 }, (_, unit) => {
  const letter = String.fromCharCode(unit)
  const lower = letter.toLowerCase()
  const folded = letter.normalize("NFD").toLowerCase()
  return /[A-Z\u00c0-\u024f\u1ea0-\u1ef9]/.test(letter) &&
    lower.length === 1 &&
    folded === lower.normalize("NFD")
    ? lower.charCodeAt(0)
    : unit
})

/**
 * Whether two texts are equal but for capitals: then `foldForMatching` makes one of them. It may do so with others,
 * too; those have to be folded.
 *
 * @example
 * looksTheSame("Nuôi cá", "NUÔI CÁ") // => true
 * looksTheSame("Nuôi cá", "“Nuôi cá”") // => false
 */
export const looksTheSame = (a: string, b: string): boolean => {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) {
    const unit = a.charCodeAt(at)
    const other = b.charCodeAt(at)
    if (unit !== other && (small[unit] ?? unit) !== (small[other] ?? other)) return false
  }
  return true
}
