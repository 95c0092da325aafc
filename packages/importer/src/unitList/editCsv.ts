import * as Result from "effect/Result"
import { decodeBytes, type Encoding } from "../bytes/decodeBytes.ts"
import type { SheetRecord } from "../table/SheetRecord.ts"
import { type TableEdit, withEntry } from "./TableEdit.ts"

const LINE = /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g
/** Line ends that stand inside quotes belong to a cell; the last one of a record does not. */
const LINE_END = /(?:\r\n|\r|\n)$/
/** What a spreadsheet would run, or what would lose an apostrophe when it is read. */
const TO_GUARD = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * CSV with an edit made, and every other line as it was to the last byte: encoding, byte order mark, delimiter, line
 * ends and quotes stay. Text in an encoding of old fonts becomes UTF-8, in which every name can be written. Null
 * where bytes that are no text would be lost.
 *
 * @param records the records of the file, blank ones included
 */
export const editCsv = (
  bytes: Uint8Array,
  records: ReadonlyArray<SheetRecord>,
  delimiter: string,
  { cells, rows }: TableEdit
): Uint8Array | null => {
  const decoded = decodeBytes(bytes, "")
  if (Result.isFailure(decoded) || decoded.success.hasBadBytes) return null
  const { text, encoding } = decoded.success
  const lines: Array<string> = text.match(LINE) ?? []
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? "\r\n"
  const isQuoted = records.some(({ line, cells: all }) => {
    const parts = rawCells((lines[line - 1] ?? "").replace(LINE_END, ""), delimiter)
    return all.length > 1 && parts.length === all.length && parts.every((part) => part.startsWith('"'))
  })
  const written = (cell: string, always = isQuoted): string => cellText(cell, delimiter, always)
  for (const [line, additions] of Map.groupBy(cells, (addition) => addition.line)) {
    const at = records.findIndex((record) => record.line === line)
    const next = records[at + 1]?.line ?? lines.length + 1
    const record = lines.slice(line - 1, next - 1).join("")
    const parts = [...rawCells(record.replace(LINE_END, ""), delimiter)]
    for (const { column, text: entry } of additions) {
      while (parts.length <= column) parts.push("")
      const before = parts[column] ?? ""
      parts[column] = written(withEntry(unquoted(before), entry), isQuoted || before.startsWith('"'))
    }
    lines.fill("", line - 1, next - 1)
    lines[line - 1] = `${parts.join(delimiter)}${LINE_END.exec(record)?.[0] ?? ""}`
  }
  const whole = lines.join("")
  const open = rows.length > 0 && !LINE_END.test(whole) ? end : ""
  const added = rows.map((row) => `${row.map((cell) => written(cell)).join(delimiter)}${end}`)
  return encoded(`${whole}${open}${added.join("")}`, encoding, bytes)
}

/** The cells of one record as they stand in the file, quotes and all. */
const rawCells = (record: string, delimiter: string): ReadonlyArray<string> => {
  const cells: Array<string> = []
  let start = 0
  let quoted = false
  for (let at = 0; at <= record.length; at++) {
    if (record[at] === '"' && (quoted || at === start || record[at - 1] === '"')) quoted = !quoted
    if (!quoted && (at === record.length || record.startsWith(delimiter, at))) {
      cells.push(record.slice(start, at))
      start = at + delimiter.length
    }
  }
  return quoted ? [...cells, record.slice(start)] : cells
}

const unquoted = (cell: string): string =>
  cell.startsWith('"') && cell.endsWith('"') && cell.length > 1
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell

const cellText = (cell: string, delimiter: string, always: boolean): string => {
  // A cell that was guarded when it was written begins with its apostrophe and must not get another.
  const safe = TO_GUARD.test(cell) && !cell.startsWith("'") ? `'${cell}` : cell
  const isPlain = !safe.includes(delimiter) && !/["\r\n]/.test(safe)
  return isPlain && !always ? safe : `"${safe.replaceAll('"', '""')}"`
}

const encoded = (text: string, encoding: Encoding, bytes: Uint8Array): Uint8Array => {
  if (encoding === "utf-8") return new TextEncoder().encode(text)
  if (encoding !== "utf-16le" && encoding !== "utf-16be") return new TextEncoder().encode(`\ufeff${text}`)
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const marked = hasMark ? `\ufeff${text}` : text
  const view = new DataView(new ArrayBuffer(marked.length * 2))
  for (let at = 0; at < marked.length; at++)
    view.setUint16(at * 2, marked.charCodeAt(at), encoding === "utf-16le")
  return new Uint8Array(view.buffer)
}
