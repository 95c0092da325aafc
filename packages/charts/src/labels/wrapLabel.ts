const ELLIPSIS = "…"

/** A character with the marks and joined characters that belong to it; nothing may part them. */
const characters = /\P{M}(?:\p{M}|\u200D\P{M})*/gu

/**
 * Sets a label in at most `limit` lines no wider than `width`, broken between syllables; a piece that is wider than
 * a line is broken between characters. Lines are balanced, so that no syllable is left alone on the last one. What
 * does not fit in `limit` lines ends with "…". `measure` gives the width of a text.
 *
 * @example
 * wrapLabel("Khéo vận động", 9, (text) => text.length, 3) // => ["Khéo vận","động"]
 * wrapLabel("Tổ tự quản", 99, (text) => text.length, 3) // => ["Tổ tự quản"]
 */
export const wrapLabel = (
  text: string,
  width: number,
  measure: (text: string) => number,
  limit: number
): ReadonlyArray<string> => {
  const syllables = text.split(/\s+/).filter((syllable) => syllable !== "")
  const lines = fill(syllables, width, measure)
  if (lines.length <= 1) return lines
  if (lines.length > limit) return cut(lines, width, measure, limit)
  return balance(syllables, lines, width, measure)
}

const fill = (
  syllables: ReadonlyArray<string>,
  width: number,
  measure: (text: string) => number
): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let line = ""
  for (const syllable of syllables) {
    const longer = line === "" ? syllable : `${line} ${syllable}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== "") lines.push(line)
    const pieces = measure(syllable) <= width ? [syllable] : breakSyllable(syllable, width, measure)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ""
  }
  return line === "" ? lines : [...lines, line]
}

const breakSyllable = (syllable: string, width: number, measure: (text: string) => number) => {
  const pieces: Array<string> = []
  let piece = ""
  for (const character of syllable.match(characters) ?? [syllable]) {
    if (piece !== "" && measure(piece + character) > width) {
      pieces.push(piece)
      piece = ""
    }
    piece += character
  }
  return [...pieces, piece]
}

/** The narrowest setting that needs no more lines, to a hundredth of the width. */
const balance = (
  syllables: ReadonlyArray<string>,
  lines: ReadonlyArray<string>,
  width: number,
  measure: (text: string) => number
): ReadonlyArray<string> => {
  let best = lines
  let narrow = width / 2
  let wide = width
  const widest = Math.max(...syllables.map(measure))
  while (wide - narrow > width / 100) {
    const middle = (narrow + wide) / 2
    const attempt = middle < widest ? null : fill(syllables, middle, measure)
    if (attempt !== null && attempt.length <= lines.length) {
      best = attempt
      wide = middle
    } else narrow = middle
  }
  return best
}

const cut = (
  lines: ReadonlyArray<string>,
  width: number,
  measure: (text: string) => number,
  limit: number
): ReadonlyArray<string> => {
  const kept = lines.slice(0, limit)
  let last: ReadonlyArray<string> = (kept.at(-1) ?? "").match(characters) ?? []
  while (last.length > 0 && measure(last.join("").trimEnd() + ELLIPSIS) > width) last = last.slice(0, -1)
  return [...kept.slice(0, -1), last.join("").trimEnd() + ELLIPSIS]
}
