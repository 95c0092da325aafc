import { stringify } from "csv-stringify/sync"

/** What a cell may hold; null is a blank cell. */
export type Cell = string | number | null

/**
 * Characters with which a spreadsheet starts a formula: = + - @, tab, CR and the full-width forms of the first
 * four. csv-stringify's `escape_formulas` puts one apostrophe before a text cell that begins with one of them.
 * A cell that already is apostrophes before such a character gets one more here, so that reading is exact:
 * the importer takes one apostrophe off every cell that matches /^'+[=+\-@\t\r＝＋－＠]/ and nothing else.
 */
const guarded = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** A text that reads back as it is: the apostrophe that reading takes off is put before it where it has one. */
export const keepingApostrophe = (text: string): string => (guarded.test(text) ? `'${text}` : text)

/**
 * A table as CSV that Excel opens on a double click: UTF-8 with BOM, CRLF, and no cell that a spreadsheet would
 * run as a formula.
 *
 * @example
 * csvText(["a"], [["=1+1"], ["x,y"]]) // => "\ufeffa\r\n'=1+1\r\n\"x,y\"\r\n"
 */
export const csvText = (columns: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<Cell>>): string =>
  stringify(
    [columns, ...rows].map((row) =>
      row.map((cell) => (typeof cell === "string" ? keepingApostrophe(cell) : cell))
    ),
    {
      bom: true,
      record_delimiter: "windows",
      escape_formulas: true,
      // With CRLF between records it would leave a cell with a lone LF bare, which Excel takes for a new row.
      quoted_match: /[\r\n]/
    }
  )
