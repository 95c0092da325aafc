const LF = 10
const CR = 13

/** How many lines end between two places of a text. LF, CR and CRLF each end one line, in any mix. */
export const countLineEnds = (text: string, from: number, to: number): number => {
  let count = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count++
  }
  return count
}

/** Where the line below `from` starts; the length of the text where there is none. */
export const nextLineStart = (text: string, from: number): number => {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF) return at + 1
    if (code === CR) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
  }
  return text.length
}
