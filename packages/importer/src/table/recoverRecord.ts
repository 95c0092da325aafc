const BLANKS = /[ \u00a0]*/y

/**
 * Splits one record whose quotes do not follow the rules of CSV. A quote opens only at the start of a cell and
 * closes only before a delimiter or the end; every other one is text. Where `\"` stands for a quote, as some
 * programs write it, and the record is clean when read so, it is.
 *
 * @example
 * recoverRecord('"Tổ "5 không" tự quản",Xóm 1', ",") // => ["Tổ \"5 không\" tự quản", "Xóm 1"]
 * recoverRecord('"Tổ \\"5 không\\", xóm 2",KT', ",") // => ["Tổ \"5 không\", xóm 2", "KT"]
 * recoverRecord('"Tổ" tự quản,KT', ",") // => ["\"Tổ\" tự quản", "KT"]
 */
export const recoverRecord = (record: string, delimiter: string): ReadonlyArray<string> => {
  const line = record.replace(/[\r\n]+$/, "")
  return readBackslashed(line, delimiter) ?? split(line, delimiter)
}

/** The record read with `\"` for a quote; null where it has none or is not clean then either. */
export const readBackslashed = (line: string, delimiter: string): ReadonlyArray<string> | null => {
  if (!line.includes('\\"')) return null
  const cells: Array<string> = []
  for (let at = 0; ; ) {
    if (line[at] === '"') {
      const end = closing(line, at + 1)
      if (end === -1) return null
      cells.push(
        line
          .slice(at + 1, end)
          .replaceAll('\\"', '"')
          .replaceAll('""', '"')
      )
      at = end + 1
    } else {
      const end = line.indexOf(delimiter, at)
      const cell = line.slice(at, end === -1 ? line.length : end)
      if (/(?<!\\)"/.test(cell)) return null
      cells.push(cell.replaceAll('\\"', '"'))
      at += cell.length
    }
    if (at >= line.length) return cells
    if (!line.startsWith(delimiter, at)) return null
    at += delimiter.length
  }
}

const closing = (line: string, from: number): number => {
  for (let at = from; at < line.length; at++) {
    if (line[at] === "\\" && line[at + 1] === '"') at++
    else if (line[at] === '"') {
      if (line[at + 1] !== '"') return at
      at++
    }
  }
  return -1
}

const split = (line: string, delimiter: string): ReadonlyArray<string> => {
  const cells: Array<string> = []
  for (let at = 0; ; ) {
    const opened = afterBlanks(line, at)
    const quoted = line[opened] === '"' ? closedBefore(line, opened + 1, delimiter) : null
    if (quoted === null) {
      const end = line.indexOf(delimiter, at)
      cells.push(line.slice(at, end === -1 ? line.length : end))
      at = end === -1 ? line.length : end
    } else {
      cells.push(line.slice(opened + 1, quoted.close).replaceAll('""', '"'))
      at = quoted.next
    }
    if (at >= line.length) return cells
    at += delimiter.length
    if (at === line.length) return [...cells, ""]
  }
}

const afterBlanks = (line: string, from: number): number => {
  BLANKS.lastIndex = from
  return from + (BLANKS.exec(line)?.[0].length ?? 0)
}

/** The first quote that a delimiter or the end follows; blanks between them do not count. */
const closedBefore = (
  line: string,
  from: number,
  delimiter: string
): { readonly close: number; readonly next: number } | null => {
  let stray = false
  for (let at = line.indexOf('"', from); at !== -1; at = line.indexOf('"', at + 1)) {
    if (line[at + 1] === '"') {
      at++
      continue
    }
    // Behind a stray quote, one right after a delimiter opens the next cell: this one was never closed.
    if (stray && line.startsWith(delimiter, at - delimiter.length)) return null
    stray = true
    const next = afterBlanks(line, at + 1)
    if (next >= line.length || line.startsWith(delimiter, next)) return { close: at, next }
  }
  return null
}
