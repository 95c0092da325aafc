import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType
} from "docx"
import type { Alignment, TableCell as PaperCell, TableRow as PaperRow, PaperTable } from "../Paper.ts"
import type { Setting } from "./blocks.ts"
import { blankLine } from "./line.ts"
import { type Look, runs } from "./runs.ts"

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const

const alignments = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT
} as const

/** Between a cell's text and its lines, in twentieths of a point. */
const CELL_MARGIN = 60

/** Of a table before a signature, so many rows stand on its page. */
const LAST_ROWS = 2

/**
 * A table over the whole width, its header on every page, no row parted by a page's end.
 *
 * @param keepNext whether its last rows stay with what follows
 */
export const tableBlocks = (
  table: PaperTable,
  { layout, width }: Setting,
  keepNext: boolean
): ReadonlyArray<FileChild> => {
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0)
  const widths = table.columns.map((column) => Math.round((width * column.width) / shares))
  const { size } = layout.table
  return [
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        top: LINE,
        bottom: LINE,
        left: LINE,
        right: LINE,
        insideHorizontal: LINE,
        insideVertical: LINE
      },
      margins: { left: CELL_MARGIN, right: CELL_MARGIN },
      rows: [
        ...table.header.map((cells) => headerRow(cells, size)),
        ...table.rows.map((row, at) => {
          const isKept = keepNext && at >= table.rows.length - LAST_ROWS
          return bodyRow(row, table, size, isKept || table.rows[at + 1]?.kind === "total")
        })
      ]
    }),
    blankLine(6)
  ]
}

const headerRow = (cells: ReadonlyArray<PaperCell>, size: number): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map((cell) => wordCell(cell, "centre", { size, bold: true }))
  })

/** @param keepNext a sum never stands on a page without the last row that it adds up */
const bodyRow = (
  { kind, cells }: PaperRow,
  { columns }: PaperTable,
  size: number,
  keepNext: boolean
): TableRow => {
  let at = 0
  return new TableRow({
    cantSplit: true,
    children: cells.map((cell) => {
      const align = columns[at]?.align ?? "left"
      const isWide = (cell.columns ?? 1) > 1
      at += cell.columns ?? 1
      return wordCell(
        cell,
        kind === "row" || !isWide ? align : kind === "group" ? "left" : "centre",
        { size, bold: kind !== "row" },
        // The title of a block stays with its first model.
        kind === "group" || keepNext
      )
    })
  })
}

const wordCell = (
  { text, columns = 1, rows = 1 }: PaperCell,
  align: Alignment,
  look: Look,
  keepNext = false
): TableCell =>
  new TableCell({
    ...(columns === 1 ? {} : { columnSpan: columns }),
    ...(rows === 1 ? {} : { rowSpan: rows }),
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        alignment: alignments[align],
        spacing: { before: 20, after: 20 },
        keepNext,
        children: [...runs(text, look)]
      })
    ]
  })
