const REPLACEMENT = "\ufffd"

/**
 * How many letters beyond ASCII a decoded text has, and how many byte sequences were no UTF-8. A replacement
 * character that truly stands in the file counts as good.
 */
export const countBadSequences = (
  bytes: Uint8Array,
  text: string
): { readonly good: number; readonly bad: number } => {
  let written = 0
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) written++
  }
  let replaced = 0
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) replaced++
  const letters = text.length === 0 ? 0 : beyondAscii(text)
  const bad = Math.max(0, replaced - written)
  return { good: letters - bad, bad }
}

const beyondAscii = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) count++
  return count
}
