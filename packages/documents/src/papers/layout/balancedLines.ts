import { textWidth } from "./lineLength.ts"

/** Word sets a line a little wider or narrower than the font's metrics say: what is nearer to the column may not fit. */
const SURELY = 0.98

/** Words; what stands in quotation marks, and the names that bodies begin with, are one word each. */
const WORD =
  /“[^”]{1,24}”\S*|ủy ban nhân dân|ban chỉ đạo|ban thường (?:vụ|trực)|hội đồng|phong trào thi đua|\S+/giu

/**
 * A heading in as few lines as its column takes, of about one length: "ỦY BAN NHÂN DÂN / XÃ NGHĨA THÁI" rather than a
 * last word alone. What does not fit at all, such as a very long word, is left to Word.
 *
 * @param width of the column, in points
 * @example
 * balancedLines("ỦY BAN NHÂN DÂN XÃ NGHĨA THÁI", 12, 150) // => ["ỦY BAN NHÂN DÂN", "XÃ NGHĨA THÁI"]
 * balancedLines("HỘI ĐỒNG", 12, 150) // => ["HỘI ĐỒNG"]
 */
export const balancedLines = (text: string, size: number, width: number): ReadonlyArray<string> => {
  const room = width * SURELY
  if (textWidth(text, size) <= room) return [text]
  let lines = filled(text, size, room)
  if (longest(lines, size) > room) return [text]
  // As long as the longest line can be shorter without one line more, it is.
  for (;;) {
    const shorter = filled(text, size, longest(lines, size) - LEAST)
    if (shorter.length > lines.length || longest(shorter, size) >= longest(lines, size)) return lines
    lines = shorter
  }
}

/** The smallest difference of two widths, in points. */
const LEAST = 0.1

const longest = (lines: ReadonlyArray<string>, size: number): number =>
  Math.max(...lines.map((line) => textWidth(line, size)))

/** Words set one after the other, a line as long as the room takes. */
const filled = (text: string, size: number, room: number): ReadonlyArray<string> =>
  (text.match(WORD) ?? []).reduce<ReadonlyArray<string>>((lines, word) => {
    const longer = `${lines.at(-1) ?? ""} ${word}`
    return lines.length > 0 && textWidth(longer, size) <= room
      ? [...lines.slice(0, -1), longer]
      : [...lines, word]
  }, [])
