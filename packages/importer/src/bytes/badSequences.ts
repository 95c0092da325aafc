const REPLACEMENT = "\ufffd"

/**
 * How many byte sequences were no UTF-8. A replacement character that truly stands in the file counts as good.
 */
export const countBadSequences = (bytes: Uint8Array, text: string): number => {
  let replaced = 0
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) replaced++
  if (replaced === 0) return 0
  let written = 0
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) written++
  }
  return Math.max(0, replaced - written)
}

/** How many characters of a text are beyond ASCII. */
export const countBeyondAscii = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) count++
  return count
}
