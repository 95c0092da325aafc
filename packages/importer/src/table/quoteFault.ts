/** `stray`: a quote inside a cell, kept as text. `open`: a quote that ran on into the next lines. */
export type QuoteFault = "stray" | "open"

/**
 * Looks at a record as it stands in the file for quotes that do not follow the rules of CSV (RFC 4180, 2.5-2.7).
 * A closing quote with text behind it, after a line end inside the quotes, means that the cell was never closed
 * and has swallowed the rows below.
 *
 * @example
 * quoteFault('"a ""b""",c', ",") // => null
 * quoteFault('"a" b,c', ",") // => "stray"
 * quoteFault('"a,1\n"b" c,2', ",") // => "open"
 */
export const quoteFault = (raw: string, delimiter: string): QuoteFault | null => {
  let fault: QuoteFault | null = null
  let at = 0
  while (at <= raw.length) {
    if (raw[at] === '"') {
      const close = closingQuote(raw, at + 1)
      const next = raw[close + 1]
      if (next !== undefined && next !== delimiter && next !== "\n" && next !== "\r") {
        if (/[\r\n]/.test(raw.slice(at, close))) return "open"
        fault = "stray"
      }
      at = close + 1
    }
    const end = raw.indexOf(delimiter, at)
    const cell = raw.slice(at, end === -1 ? raw.length : end)
    if (cell.includes('"')) fault = "stray"
    if (end === -1) return fault
    at = end + delimiter.length
  }
  return fault
}

const closingQuote = (raw: string, from: number): number => {
  for (let at = raw.indexOf('"', from); at !== -1; at = raw.indexOf('"', at + 2)) {
    if (raw[at + 1] !== '"') return at
  }
  return raw.length
}
