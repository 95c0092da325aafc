import { CellScan } from "./CellScan.ts"
import type { RecordCursor } from "./RecordCursor.ts"
import { swallowsRows } from "./swallowsRows.ts"
import { countLineEnds } from "./textLines.ts"
import { unguarded } from "./unguarded.ts"

const LF = 10
const CR = 13
const QUOTE = 34
const APOSTROPHE = 39
const LAST_ASCII = 0x7f
/** As many cells as a number has bits to tell which of them are innocent. */
const MOST_TOLD = 31

/**
 * Why the splitter stopped. `open`: the next record has a quote that is never closed, or only rows below.
 * `unsure`: it has another quote that RFC 4180 does not allow.
 */
export type SplitEnd = "end" | "open" | "unsure"

/**
 * Splits text into records as long as their quotes follow RFC 4180 to the letter, and stops in front of the first
 * that does not. One look at every byte is all it takes, which makes it several times as fast as a parser that
 * can be set to do anything; what is not clean is that parser's business.
 */
export const splitCleanRecords = (cursor: RecordCursor): SplitEnd => {
  const { text, bytes, delimiter, records, texts } = cursor
  const { length } = bytes
  const separator = delimiter.charCodeAt(0)
  if (separator === QUOTE || separator > LAST_ASCII) return "unsure"
  const scan = new CellScan(bytes, delimiter, cursor.byte, cursor.at)
  /** One list for all records, of which each takes a copy in its size: a list that grows leaves its old room behind. */
  const cells: Array<string> = []
  let { line } = cursor
  for (;;) {
    line += passBlankLines(cursor, scan, line)
    cursor.at = scan.at
    cursor.byte = scan.byte
    cursor.line = line
    cursor.hasForeign ||= scan.hasForeign
    if (scan.byte === length) return "end"
    let width = 0
    let innocent = 0
    for (;;) {
      const isQuoted = bytes[scan.byte] === QUOTE
      if (isQuoted) scan.pass(1)
      const { at, byte } = scan
      if (isQuoted) scan.quoted()
      else scan.unquoted()
      let cell = texts.cut(at, scan.at, byte, scan.byte, scan.hash)
      if (scan.hasDoubledQuote) cell = cell.replaceAll('""', '"')
      if (bytes[byte] === APOSTROPHE) cell = unguarded(cell)
      else if (scan.isInnocent && width < MOST_TOLD) innocent |= 1 << width
      cells[width++] = cell
      if (isQuoted) {
        if (scan.byte === length) return "open"
        const lines = scan.hasLineEnd ? countLineEnds(text, at, scan.at) : 0
        scan.pass(1)
        const next = bytes[scan.byte] ?? LF
        if (next !== separator && next !== LF && next !== CR) return lines > 0 ? "open" : "unsure"
        line += lines
      } else if (bytes[scan.byte] === QUOTE) return "unsure"
      if (bytes[scan.byte] !== separator) break
      scan.pass(1)
    }
    const taken = cells.slice(0, width)
    if (line !== cursor.line && swallowsRows(taken, records, delimiter)) return "open"
    records.push({ cells: taken, line: cursor.line, sheetRow: records.length + 1, fault: null, innocent })
    if (scan.byte === length) continue
    scan.pass(bytes[scan.byte] === CR && bytes[scan.byte + 1] === LF ? 2 : 1)
    line++
  }
}

/**
 * Adds a record for every blank line in front of the next record, and tells how many line ends there are; blank lines
 * at the end of the text count for nothing.
 */
const passBlankLines = ({ text, bytes, records }: RecordCursor, scan: CellScan, line: number): number => {
  let end = scan.byte
  while (bytes[end] === LF || bytes[end] === CR) end++
  if (end === scan.byte) return 0
  const length = end - scan.byte
  const lines = countLineEnds(text, scan.at, scan.at + length)
  if (end < bytes.length)
    for (let blank = 0; blank < lines; blank++)
      records.push({ cells: [""], line: line + blank, sheetRow: records.length + 1, fault: null })
  scan.pass(length)
  return lines
}
