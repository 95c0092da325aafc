import { textWidth } from "./lineLength.ts"

/** Widths are estimates: nearer to the column's width than this, a text may not fit. */
const SURELY = 0.95

/**
 * A heading in as few lines as its column takes, of about one length: "ỦY BAN NHÂN DÂN / XÃ NGHĨA THÁI" rather than a
 * last word alone. Only two lines are balanced; a longer text is left to Word.
 *
 * @param width of the column, in points
 * @example
 * balancedLines("ỦY BAN NHÂN DÂN XÃ NGHĨA THÁI", 12, 150) // => ["ỦY BAN NHÂN DÂN", "XÃ NGHĨA THÁI"]
 * balancedLines("HỘI ĐỒNG", 12, 150) // => ["HỘI ĐỒNG"]
 */
export const balancedLines = (text: string, size: number, width: number): ReadonlyArray<string> => {
  if (textWidth(text, size) <= width * SURELY) return [text]
  const words = text.split(" ")
  const splits = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")])
  const longer = (lines: ReadonlyArray<string>): number =>
    Math.max(...lines.map((line) => textWidth(line, size)))
  const best = splits.reduce<ReadonlyArray<string> | null>(
    (found, lines) => (found === null || longer(lines) < longer(found) ? lines : found),
    null
  )
  return best === null || longer(best) > width ? [text] : best
}
