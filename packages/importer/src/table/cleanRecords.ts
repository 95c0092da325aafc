import type { RecordCursor } from "./RecordCursor.ts"
import { swallowsRows } from "./swallowsRows.ts"
import { countLineEnds } from "./textLines.ts"
import { unguarded } from "./unguarded.ts"

const LF = 10
const CR = 13
const QUOTE = 34
const APOSTROPHE = 39
const FACTOR = 31

/**
 * Why the splitter stopped. `open`: the next record has a quote that is never closed, or only rows below.
 * `unsure`: it has another quote that RFC 4180 does not allow.
 */
export type SplitEnd = "end" | "open" | "unsure"

/**
 * Splits text into records as long as their quotes follow RFC 4180 to the letter, and stops in front of the first
 * that does not. One look at every character is all it takes, which makes it several times as fast as a parser that
 * can be set to do anything; what is not clean is that parser's business.
 */
export const splitCleanRecords = (cursor: RecordCursor): SplitEnd => {
  const { text, delimiter, records, texts } = cursor
  const { length } = text
  const separator = delimiter.charCodeAt(0)
  if (separator === QUOTE) return "unsure"
  let { at, line } = cursor
  for (;;) {
    const first = text.charCodeAt(at)
    if (first === LF || first === CR) {
      const next = passBlankLines(cursor, at, line)
      line += countLineEnds(text, at, next)
      at = next
    }
    cursor.at = at
    cursor.line = line
    if (at === length) return "end"
    const cells: Array<string> = []
    for (;;) {
      let code = text.charCodeAt(at)
      if (code === QUOTE) {
        const close = closingQuote(text, at + 1)
        if (close === -1) return "open"
        const lines = countLineEnds(text, at + 1, close)
        code = text.charCodeAt(close + 1)
        if (code !== separator && code !== LF && code !== CR && close + 1 < length)
          return lines > 0 ? "open" : "unsure"
        cells.push(unguarded(undoubled(text.slice(at + 1, close))))
        at = close + 1
        line += lines
      } else {
        let end = at
        let hash = 0
        while (end < length && code !== separator && code !== LF && code !== CR) {
          if (code === QUOTE) return "unsure"
          hash = (Math.imul(hash, FACTOR) + code) | 0
          code = text.charCodeAt(++end)
        }
        const cell = texts.cut(at, end, hash)
        cells.push(text.charCodeAt(at) === APOSTROPHE ? unguarded(cell) : cell)
        at = end
      }
      if (code !== separator || at === length) break
      at++
    }
    if (line !== cursor.line && swallowsRows(cells, records, delimiter)) return "open"
    records.push({ cells, line: cursor.line, sheetRow: records.length + 1, fault: null })
    if (at === length) continue
    at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1
    line++
  }
}

/**
 * Adds a record for every blank line in front of the next record, and tells where that one begins; those at the end
 * of the text count for nothing.
 */
const passBlankLines = ({ text, records }: RecordCursor, from: number, line: number): number => {
  let at = from
  for (let code = text.charCodeAt(at); code === LF || code === CR; code = text.charCodeAt(++at));
  const lines = at === text.length ? 0 : countLineEnds(text, from, at)
  for (let blank = 0; blank < lines; blank++)
    records.push({ cells: [""], line: line + blank, sheetRow: records.length + 1, fault: null })
  return at
}

const closingQuote = (text: string, from: number): number => {
  let at = text.indexOf('"', from)
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2)
  return at
}

const undoubled = (cell: string): string => (cell.includes('"') ? cell.replaceAll('""', '"') : cell)
