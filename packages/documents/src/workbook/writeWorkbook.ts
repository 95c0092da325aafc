import { digestLabel, type Language, pageLabel, rowsLeftOut } from "@dvk/messages"
import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx"
import { columnLetter } from "../forms/columnLetter.ts"
import { fixedTime } from "../forms/fixedTime.ts"
import { printNames } from "../forms/printNames.ts"
import { rowHeight } from "../forms/rowHeight.ts"
import { aboveStyle, font, headerStyle, titleStyle } from "../forms/tableStyle.ts"
import { cellText } from "./cellText.ts"
import { columnsBeside } from "./columnsBeside.ts"
import { columnWidths } from "./columnWidths.ts"
import { type PlacedCell, styledCell } from "./placedCell.ts"
import { MOST_ROWS, rowsBeyond, tableRows } from "./tableRows.ts"
import type { Worksheet } from "./Worksheet.ts"

/** In letters: a header is bold, and fills its lines sooner. */
const LOST_TO_BOLD = 2

/** What all sheets have in common. */
export interface WorkbookHead {
  /** Stands first in every sheet. */
  readonly title: string
  /** That the scores are made up; null where they are not. */
  readonly mark: string | null
  readonly digest: string
}

/**
 * Writes sheets as one XLSX workbook. Every sheet has its table under the same number of lines, a header that stays in
 * sight and repeats on each printed page, columns that fit a landscape A4, and the campaign's digest at the foot.
 */
export const writeWorkbook = (
  sheets: ReadonlyArray<Worksheet>,
  head: WorkbookHead,
  language: Language
): Promise<Uint8Array> => {
  const written = sheets.map((sheet) => writeSheet(sheet, head, language))
  return writeXlsx({
    sheets: written.map(({ sheet }) => sheet),
    namedRanges: written.flatMap(({ names }) => names),
    defaultFont: font,
    properties: { created: fixedTime, modified: fixedTime, title: cellText(head.title) }
  })
}

const writeSheet = (given: Worksheet, head: WorkbookHead, language: Language) => {
  const above = linesAbove(given, head)
  const headerRow = above.length + 2
  const table = tableRows(given, headerRow, language)
  const leftOut = rowsBeyond(given)
  const under = leftOut === 0 ? [] : [rowsLeftOut[language](leftOut, given.wholeIn)]
  const widths = columnWidths(given.columns, given.rows.slice(0, MOST_ROWS))
  const titles = given.columns.map(({ title }) => cellText(title))
  const lastRow = headerRow + table.length + under.length
  const lines = [...above, { text: "", style: aboveStyle }]
  const sheet: WriteSheet = {
    name: given.name,
    rows: Array.from({ length: lastRow }, () => []),
    columns: widths.map((width) => ({ width })),
    cells: new Map<string, Partial<Cell>>([
      ...lines.map(({ text, style }, at) => cellAt(at + 1, 0, { value: text === "" ? null : text, style })),
      ...titles.map((value, column) => cellAt(headerRow, column, { value, style: headerStyle })),
      ...table.flatMap(({ cells, isSum }, at) =>
        given.columns.map(({ look }, column) =>
          cellAt(headerRow + 1 + at, column, styledCell(cells[column] ?? { value: null }, look, isSum))
        )
      ),
      ...under.map((value) => cellAt(lastRow, 0, { value, style: aboveStyle }))
    ]),
    rowDefs: new Map(
      [titles, ...table.map(({ cells }) => cells.map(textIn))].map((row, at) => [
        headerRow - 1 + at,
        { height: rowHeight(row, at === 0 ? widths.map((width) => width - LOST_TO_BOLD) : widths) }
      ])
    ),
    freezePane: { rows: headerRow, columns: given.frozenColumns },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.6, right: 0.5, bottom: 0.7, left: 0.5, header: 0.3, footer: 0.3 }
    },
    headerFooter: {
      oddFooter: `&L&8${digestLabel[language]()}: ${head.digest}&R&8${pageLabel[language]()} &P/&N`
    }
  }
  const names = printNames(given.name, {
    area: `$A$1:$${columnLetter(
      given.columns.length -
        1 +
        columnsBeside(
          above.map(({ text }) => text),
          widths
        )
    )}$${lastRow}`,
    titleRows: `$${headerRow}:$${headerRow}`
  })
  return { sheet, names }
}

/** A cell by its place as hucre counts, from 0; rows are given as Excel counts them. */
const cellAt = (row: number, column: number, cell: Partial<Cell>): [string, Partial<Cell>] => [
  `${row - 1},${column}`,
  cell
]

const markStyle: CellStyle = { font: { ...font, bold: true, color: { rgb: "B3261E" } } }
const nameStyle: CellStyle = { font: { ...font, bold: true } }

const linesAbove = ({ name, note }: Worksheet, { title, mark }: WorkbookHead) => [
  { text: cellText(title), style: titleStyle },
  { text: name, style: nameStyle },
  ...(mark === null ? [] : [{ text: mark, style: markStyle }]),
  { text: note, style: aboveStyle }
]

/** What a row needs height for: numbers never wrap. */
const textIn = ({ value }: PlacedCell): string | null => (typeof value === "string" ? value : null)
