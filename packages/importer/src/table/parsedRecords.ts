import { parse } from "csv-parse/browser/esm/sync"
import { lineCounter, nextLine } from "./lineCounter.ts"
import { type QuoteFault, quoteFault } from "./quoteFault.ts"
import { addRecord, type RecordCursor } from "./RecordCursor.ts"
import { recoverRecord } from "./recoverRecord.ts"
import { swallowsRows } from "./swallowsRows.ts"

const LF = 10
const CR = 13
const QUOTE = 34

const OPTIONS = {
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_quotes: true,
  relax_column_count: true,
  // csv-parse makes an error object for each record of another length; blank lines are added here, for less.
  skip_empty_lines: true
}

/** A record that goes on behind the part is read again in a longer one. */
const GROWTH = 8

/**
 * Reads on through csv-parse, at least one record and about `size` bytes. `open`: the next record has a quote
 * that is never closed, or that closes rows below. A part of the text is enough, for what csv-parse makes of a record
 * does not depend on those below; only the last one may go on behind the part, and is not taken.
 */
export const parseRecords = (cursor: RecordCursor, size: number): "on" | "open" => {
  const { bytes, byte } = cursor
  for (let part = size; ; part *= GROWTH) {
    const isRest = byte + part >= bytes.length
    const isOpen = parsePart(cursor, bytes.subarray(byte, byte + part), isRest)
    if (isOpen) return "open"
    if (isRest || cursor.byte > byte) return "on"
  }
}

/** Whether a record with an open quote was met: the cursor then stands in front of it. */
const parsePart = (cursor: RecordCursor, bytes: Uint8Array, isRest: boolean): boolean => {
  const { delimiter, line } = cursor
  const lineAt = lineCounter(bytes)
  const add: Add = (cells, offset, fault) => addRecord(cursor, cells, line + lineAt(offset) - 1, fault)
  let offset = 0
  let isOpen = false
  let stopped = false
  const onRecord = (cells: ReadonlyArray<string>, context: { readonly bytes: number }): null => {
    const end = context.bytes
    stopped ||= end === bytes.length && !isRest
    if (stopped) return null
    offset = addBlankLines(bytes, offset, end, add)
    const raw = hasQuote(bytes, offset, end) ? textOf(bytes, offset, end) : ""
    const fault = quoteFault(raw, delimiter)
    if (fault === "open" || (raw !== "" && swallowsRows(cells, cursor.records, delimiter))) {
      isOpen = true
      stopped = true
    } else {
      add(fault === "stray" && !/[\r\n]./.test(raw) ? recoverRecord(raw, delimiter) : cells, offset, fault)
      offset = end
    }
    return null
  }
  try {
    parse(bytes, { ...OPTIONS, delimiter, on_record: onRecord })
  } catch (error) {
    if (!isUnclosedQuote(error)) throw error
    if (isRest && !stopped) {
      isOpen = true
      offset = addBlankLines(bytes, offset, bytes.length, add)
    }
  }
  cursor.line += lineAt(offset) - 1
  if (isRest && !isOpen) toEnd(cursor)
  else {
    cursor.at += textOf(bytes, 0, offset).length
    cursor.byte += offset
  }
  return isOpen
}

/**
 * The way out of a file whose quotes cannot be trusted: every line is a record, and each that has a quote is given
 * up, so that the others survive.
 */
export const parseWithoutQuotes = (cursor: RecordCursor): void => {
  const { delimiter, line } = cursor
  const bytes = cursor.bytes.subarray(cursor.byte)
  const lineAt = lineCounter(bytes)
  const add: Add = (cells, offset, fault) => addRecord(cursor, cells, line + lineAt(offset) - 1, fault)
  let offset = 0
  const onRecord = (cells: ReadonlyArray<string>, context: { readonly bytes: number }): null => {
    offset = addBlankLines(bytes, offset, context.bytes, add)
    if (hasQuote(bytes, offset, context.bytes))
      add([textOf(bytes, offset, context.bytes).trim()], offset, "open")
    else add(cells, offset, null)
    offset = context.bytes
    return null
  }
  parse(bytes, { ...OPTIONS, delimiter, quote: false, on_record: onRecord })
  toEnd(cursor)
}

const toEnd = (cursor: RecordCursor): void => {
  cursor.at = cursor.text.length
  cursor.byte = cursor.bytes.length
}

type Add = (cells: ReadonlyArray<string>, offset: number, fault: QuoteFault | null) => void

/** Adds a record for every blank line from `offset` on; where the next record begins. */
const addBlankLines = (bytes: Uint8Array, offset: number, end: number, add: Add): number => {
  let at = offset
  while (at < end && (bytes[at] === LF || bytes[at] === CR)) {
    add([""], at, null)
    at = nextLine(bytes, at)
  }
  return at
}

const isUnclosedQuote = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "CSV_QUOTE_NOT_CLOSED"

const hasQuote = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (bytes[at] === QUOTE) return true
  return false
}

const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(from, to))
