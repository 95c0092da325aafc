import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType
} from "docx"

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const

/** Two columns without lines: heads and ends of papers are set in them. Rows are not parted by a page's end. */
export const frame = (
  widths: readonly [left: number, right: number],
  rows: ReadonlyArray<readonly [left: ReadonlyArray<Paragraph>, right: ReadonlyArray<Paragraph>]>
): Table =>
  new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE
    },
    // No margins: the head's lines need the whole width.
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                width: { size: widths[at] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlign.TOP,
                children: [...children]
              })
          )
        })
    )
  })
