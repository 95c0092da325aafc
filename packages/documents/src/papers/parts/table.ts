import { columnTitle, type PaperColumn, phrase, type Words } from "@dvk/messages"
import type { Alignment, PaperTable, TableCell, TableColumn, TableRow } from "../Paper.ts"

/** A column by its title, with its share of the width. */
export const column = (
  title: PaperColumn,
  width: number,
  align: Alignment = "left"
): TableColumn & { readonly title: PaperColumn } => ({ title, width, align })

/** A table whose header is one row of column titles. */
export const plainTable = (
  columns: ReadonlyArray<TableColumn & { readonly title: PaperColumn }>,
  rows: ReadonlyArray<TableRow>
): PaperTable => ({
  kind: "table",
  columns,
  header: [columns.map(({ title }) => cell(columnTitle(title)))],
  rows
})

export const cell = (words: Words, columns = 1): TableCell => ({
  text: phrase`${words}`,
  ...(columns === 1 ? {} : { columns })
})

export const row = (...cells: ReadonlyArray<Words>): TableRow => ({
  kind: "row",
  cells: cells.map((words) => cell(words))
})

/** A line over the whole width: the title of a block. */
export const groupRow = (words: Words, columns: number): TableRow => ({
  kind: "group",
  cells: [cell(words, columns)]
})

/** A sum: its name over the first columns, then the rest. */
export const totalRow = (name: Words, columns: number, ...cells: ReadonlyArray<Words>): TableRow => ({
  kind: "total",
  cells: [cell(name, columns), ...cells.map((words) => cell(words))]
})
