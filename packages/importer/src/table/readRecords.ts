import { CellTexts } from "./CellTexts.ts"
import { splitCleanRecords } from "./cleanRecords.ts"
import { MAXIMUM_QUOTE_REPAIRS } from "./limits.ts"
import { parseRecords, parseWithoutQuotes } from "./parsedRecords.ts"
import { addRecord, type RecordCursor } from "./RecordCursor.ts"
import { readBackslashed } from "./recoverRecord.ts"
import type { SheetRecord } from "./SheetRecord.ts"
import { countLineEnds, nextLineStart } from "./textLines.ts"

const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i

/** The delimiter that Excel was told to use by a first line `sep=;`, and that line's length. */
export const separatorLine = (
  text: string
): { readonly delimiter: string; readonly length: number } | null => {
  const match = SEPARATOR_LINE.exec(text)
  return match?.[1] === undefined ? null : { delimiter: match[1], length: match[0].length }
}

/** About forty rows: what is parsed around one strange record. */
const SMALLEST_PART = 8_000
/** Files with strange quotes in every row are parsed in parts of this size. */
const LARGEST_PART = 1_000_000

/** The records of a text, and whether a cell may have to be read again in another encoding. */
export interface TextRecords {
  readonly records: ReadonlyArray<SheetRecord>
  /** Where it is false, no cell has a word that is not Vietnamese. */
  readonly hasForeign: boolean
}

/**
 * Splits text, of which `bytes` are the UTF-8, into records. Clean ones take the fast way; from the first strange quote csv-parse reads on for a
 * while, the longer the sooner the next one comes. Where a quote is never closed, the line it opens on becomes a
 * record of its own with the fault `open`, and reading goes on with the line below: one bad row never costs
 * the others.
 */
export const readRecords = (
  text: string,
  delimiter: string,
  skip: number,
  bytes: Uint8Array = new TextEncoder().encode(text)
): TextRecords => {
  const cursor = startOf(text, delimiter, skip, bytes)
  let part = SMALLEST_PART
  for (let repairs = 0; cursor.at < text.length; ) {
    if (repairs === MAXIMUM_QUOTE_REPAIRS) {
      parseWithoutQuotes(cursor)
      break
    }
    const from = cursor.at
    const end = splitCleanRecords(cursor)
    if (end === "end") break
    part = cursor.at - from > part ? SMALLEST_PART : Math.min(2 * part, LARGEST_PART)
    if (end === "unsure" && parseRecords(cursor, part) === "on") continue
    addOpenRecord(cursor)
    repairs++
  }
  return cursor
}

/** The same through csv-parse alone. The fast way has to give what this one gives, and is tested by it. */
export const readRecordsPlainly = (text: string, delimiter: string, skip: number): TextRecords => {
  const cursor = startOf(text, delimiter, skip, new TextEncoder().encode(text))
  for (let repairs = 0; cursor.at < text.length; repairs++) {
    if (repairs === MAXIMUM_QUOTE_REPAIRS) parseWithoutQuotes(cursor)
    else if (parseRecords(cursor, text.length) === "open") addOpenRecord(cursor)
  }
  return { ...cursor, hasForeign: true }
}

const startOf = (text: string, delimiter: string, skip: number, bytes: Uint8Array): RecordCursor => {
  return {
    text,
    bytes,
    delimiter,
    texts: new CellTexts(text, bytes),
    records: [],
    at: skip,
    byte: sizeOf(text.slice(0, skip)),
    line: 1 + countLineEnds(text, 0, skip),
    hasForeign: false
  }
}

/** In UTF-8. */
const sizeOf = (text: string): number => new TextEncoder().encode(text).length

/** Takes the one line on which the quote opens; where `\"` stands for a quote it may be a good record. */
const addOpenRecord = (cursor: RecordCursor): void => {
  const { text, delimiter, line } = cursor
  const next = nextLineStart(text, cursor.at)
  const written = text.slice(cursor.at, next)
  const backslashed = readBackslashed(written.replace(/[\r\n]+$/, ""), delimiter)
  if (backslashed === null) addRecord(cursor, [written.trim()], line, "open")
  else addRecord(cursor, backslashed, line, "stray")
  cursor.at = next
  cursor.byte += sizeOf(written)
  cursor.line++
}
