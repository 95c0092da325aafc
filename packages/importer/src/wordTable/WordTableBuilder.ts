import type { SheetRecord } from "../table/SheetRecord.ts"
import type { Grid, MergedCell } from "../workbook/Grid.ts"

/** Texts above a table that may say whose it is; a long letter before them would hide the header. */
const PARAGRAPHS_ABOVE = 15

/** A table that is being read. */
interface OpenTable {
  readonly rows: Array<Array<string>>
  readonly merged: Array<MergedCell>
  /** Merges that go on, by column: the row in which each began. */
  readonly running: Map<number, number>
  readonly above: ReadonlyArray<string>
  column: number
  span: number
  merge: "none" | "first" | "further"
  paragraphs: Array<string>
}

/**
 * Puts the tables of a Word document together from its elements in order. A cell over several columns stands in the
 * first of them, one over several rows in the first row with a note of the merge, as in a workbook. A table inside a
 * cell is part of the cell's text.
 */
export class WordTableBuilder {
  readonly #tables: Array<Grid> = []
  #table: OpenTable | null = null
  #nested = 0
  #above: Array<string> = []
  #text = ""
  #isText = false
  #hidden = 0

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = valueOf(attributes)
    const table = this.#table
    switch (name) {
      case "tbl":
        if (table !== null) this.#nested++
        else this.#table = openTable(this.#above.slice(-PARAGRAPHS_ABOVE))
        return
      case "tr":
        if (table === null || this.#nested > 0) return
        table.rows.push([])
        table.column = 0
        return
      case "gridBefore":
        if (table !== null && this.#nested === 0) table.column = count(value)
        return
      case "tc":
        if (table === null || this.#nested > 0) return
        table.span = 1
        table.merge = "none"
        table.paragraphs = []
        return
      case "gridSpan":
        if (table !== null && this.#nested === 0) table.span = Math.max(1, count(value))
        return
      case "vMerge":
        if (table !== null && this.#nested === 0) table.merge = value === "restart" ? "first" : "further"
        return
      case "t":
        this.#isText = true
        return
      case "tab":
      case "br":
        if (this.#hidden === 0) this.#text += " "
        return
      // What was moved away and what stands again for older programs would be read twice.
      case "moveFrom":
      case "Fallback":
        this.#hidden++
    }
  }

  close(name: string): void {
    const table = this.#table
    switch (name) {
      case "tbl":
        if (this.#nested > 0) this.#nested--
        else if (table !== null) {
          this.#tables.push(gridOf(table, this.#tables.length + 1))
          this.#table = null
          this.#above = []
        }
        return
      case "tc":
        if (table !== null && this.#nested === 0) closeCell(table)
        return
      case "t":
        this.#isText = false
        return
      case "p": {
        const text = this.#text.trim()
        this.#text = ""
        if (table !== null) table.paragraphs.push(text)
        else if (text !== "") this.#above.push(text)
        return
      }
      case "moveFrom":
      case "Fallback":
        this.#hidden--
    }
  }

  /** Text that a reader sees; codes of fields and deleted text are none. */
  text(text: string): void {
    if (this.#isText && this.#hidden === 0) this.#text += text
  }

  build(): ReadonlyArray<Grid> {
    return this.#tables
  }
}

const openTable = (above: ReadonlyArray<string>): OpenTable => ({
  rows: [],
  merged: [],
  running: new Map(),
  above,
  column: 0,
  span: 1,
  merge: "none",
  paragraphs: []
})

/** A wider table is refused as a whole; more columns than that need not be made. */
const MOST_COLUMNS = 1000

const count = (value: string): number => {
  const number = Number(value)
  return Number.isInteger(number) && number > 0 ? Math.min(number, MOST_COLUMNS) : 0
}

/** The value of an element's one attribute, whatever its prefix. */
const valueOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name === "val" || name.endsWith(":val"))?.[1] ?? ""

const closeCell = (table: OpenTable): void => {
  const row = table.rows.length - 1
  const cells = table.rows[row]
  if (cells === undefined) return
  const { column, merge } = table
  table.column += table.span
  const text = table.paragraphs.filter((paragraph) => paragraph !== "").join("\n")
  while (cells.length < Math.min(table.column, MOST_COLUMNS)) cells.push("")
  if (column < MOST_COLUMNS) cells[column] = merge === "further" ? "" : text
  const from = table.running.get(column)
  if (merge === "further" && from !== undefined) {
    const last = table.merged.at(-1)
    const isSame = last?.column === column && last.from === from
    if (isSame) table.merged.pop()
    table.merged.push({ column, from, to: row })
  } else if (merge === "first") table.running.set(column, row)
  else table.running.delete(column)
}

/** Paragraphs above a table stand before its rows with the line 0; rows are numbered as in the table. */
const gridOf = ({ rows, merged, above }: OpenTable, number: number): Grid => ({
  name: String(number),
  from: "paper",
  continued: [],
  hidden: false,
  records: [
    ...above.map((text): SheetRecord => ({ cells: [text], line: 0, sheetRow: 0, fault: null })),
    ...rows.map((cells, at): SheetRecord => ({ cells, line: at + 1, sheetRow: at + 1, fault: null }))
  ],
  merged: merged.map(({ column, from, to }) => ({
    column,
    from: from + above.length,
    to: to + above.length
  })),
  hiddenRows: new Set(),
  errors: []
})
