const LF = 10
const CR = 13

/**
 * Tells the physical line of byte offsets that only ever grow. LF, CR and CRLF each end one line, in any mix.
 *
 * @example
 * lineCounter(new TextEncoder().encode("a\r\nb\rc"))(5) // => 3
 */
export const lineCounter = (bytes: Uint8Array): ((offset: number) => number) => {
  let at = 0
  let line = 1
  return (offset) => {
    for (; at < offset; at++) {
      const byte = bytes[at]
      if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) line++
    }
    return line
  }
}

/** The offset behind the line end that follows `from`, or the length where none does. */
export const nextLine = (bytes: Uint8Array, from: number): number => {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === LF) return at + 1
    if (bytes[at] === CR) return bytes[at + 1] === LF ? at + 2 : at + 1
  }
  return bytes.length
}
