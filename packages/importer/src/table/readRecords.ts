import { parse } from "csv-parse/browser/esm/sync"
import { MAXIMUM_QUOTE_REPAIRS } from "./limits.ts"
import { lineCounter, nextLine } from "./lineCounter.ts"
import { quoteFault } from "./quoteFault.ts"
import { readBackslashed, recoverRecord } from "./recoverRecord.ts"
import type { SheetRecord } from "./SheetRecord.ts"
import { unguarded } from "./unguarded.ts"

/** The records of a text and the delimiter that was used. */
export interface Records {
  readonly delimiter: string
  readonly records: ReadonlyArray<SheetRecord>
}

const LF = 10
const CR = 13
const QUOTE = 34

const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i
const OPTIONS = {
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_quotes: true,
  relax_column_count: true,
  // csv-parse makes an error object for each record of another length; blank lines are added here, for less.
  skip_empty_lines: true
}

/** The delimiter that Excel was told to use by a first line `sep=;`, and that line's length. */
export const separatorLine = (
  text: string
): { readonly delimiter: string; readonly length: number } | null => {
  const match = SEPARATOR_LINE.exec(text)
  return match?.[1] === undefined ? null : { delimiter: match[1], length: match[0].length }
}

/**
 * Splits text into records through csv-parse. Where a quote is never closed, the line it opens on becomes a
 * record of its own with the fault `open`, and reading goes on with the line below: one bad row never costs
 * the others.
 */
export const readRecords = (text: string, delimiter: string, skip: number): ReadonlyArray<SheetRecord> => {
  const bytes = new TextEncoder().encode(text)
  const lineAt = lineCounter(bytes)
  const records: Array<SheetRecord> = []
  const add: Add = (cells, offset, fault) => {
    records.push({ cells: cells.map(unguarded), line: lineAt(offset), sheetRow: records.length + 1, fault })
  }
  let start = new TextEncoder().encode(text.slice(0, skip)).length
  for (let repairs = 0; start < bytes.length; repairs++) {
    if (repairs === MAXIMUM_QUOTE_REPAIRS) {
      readWithoutQuotes(bytes, start, delimiter, add)
      break
    }
    const openAt = readUntilOpenQuote(bytes, start, delimiter, add)
    if (openAt === null) break
    start = nextLine(bytes, openAt)
    const line = textOf(bytes, openAt, start)
    const backslashed = readBackslashed(line.replace(/[\r\n]+$/, ""), delimiter)
    if (backslashed === null) add([line.trim()], openAt, "open")
    else add(backslashed, openAt, "stray")
  }
  return records
}

/** Adds a record for every blank line from `offset` on; where the next record begins. */
const addBlankLines = (bytes: Uint8Array, offset: number, end: number, add: Add): number => {
  let at = offset
  while (at < end && (bytes[at] === LF || bytes[at] === CR)) {
    add([""], at, null)
    at = nextLine(bytes, at)
  }
  return at
}

type Add = (cells: ReadonlyArray<string>, offset: number, fault: SheetRecord["fault"]) => void

/**
 * The way out of a file whose quotes cannot be trusted: every line is a record, and each that has a quote is given
 * up, so that the others survive.
 */
const readWithoutQuotes = (bytes: Uint8Array, start: number, delimiter: string, add: Add): void => {
  let offset = start
  const onRecord = (cells: ReadonlyArray<string>, context: { readonly bytes: number }): null => {
    const end = start + context.bytes
    offset = addBlankLines(bytes, offset, end, add)
    if (hasQuote(bytes, offset, end)) add([textOf(bytes, offset, end).trim()], offset, "open")
    else add(cells, offset, null)
    offset = end
    return null
  }
  parse(bytes.subarray(start), { ...OPTIONS, delimiter, quote: false, on_record: onRecord })
}

/** Adds records until one has a quote that was never closed; the offset of that one, or null at the end. */
const readUntilOpenQuote = (bytes: Uint8Array, start: number, delimiter: string, add: Add): number | null => {
  let offset = start
  let stopped = false
  const onRecord = (cells: ReadonlyArray<string>, context: { readonly bytes: number }): null => {
    if (stopped) return null
    const end = start + context.bytes
    offset = addBlankLines(bytes, offset, end, add)
    const raw = hasQuote(bytes, offset, end) ? textOf(bytes, offset, end) : ""
    const fault = quoteFault(raw, delimiter)
    if (fault === "open") stopped = true
    else {
      add(fault === "stray" && !/[\r\n]./.test(raw) ? recoverRecord(raw, delimiter) : cells, offset, fault)
      offset = end
    }
    return null
  }
  try {
    parse(bytes.subarray(start), { ...OPTIONS, delimiter, on_record: onRecord })
  } catch (error) {
    if (!isUnclosedQuote(error)) throw error
    stopped = true
    offset = addBlankLines(bytes, offset, bytes.length, add)
  }
  return stopped ? offset : null
}

const isUnclosedQuote = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "CSV_QUOTE_NOT_CLOSED"

const hasQuote = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (bytes[at] === QUOTE) return true
  return false
}

const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(from, to))
