/** How a program writes CSV. */
export interface Dialect {
  readonly delimiter: string
  readonly end: string
  /** Every cell in quotes, or only those that need them. */
  readonly quoted: boolean
  readonly bom: boolean
  readonly lastEnd: boolean
}

/** A table as RFC 4180 writes it, in any dialect. */
export const writeCsv = (rows: ReadonlyArray<ReadonlyArray<string>>, dialect: Dialect): string => {
  const { delimiter, end, quoted, bom, lastEnd } = dialect
  const cell = (text: string): string =>
    quoted || text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const lines = rows.map((row) => row.map(cell).join(delimiter))
  return `${bom ? "\ufeff" : ""}${lines.join(end)}${lastEnd ? end : ""}`
}
