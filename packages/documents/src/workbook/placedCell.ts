import type { Cell, CellStyle } from "hucre/xlsx"
import { asTypedStyle, font, numberStyle, textStyle } from "../forms/tableStyle.ts"
import { cellText, isRisky } from "./cellText.ts"
import type { ColumnLook, SheetCell } from "./Worksheet.ts"

/** What stands in a cell, with its formula where it has one. */
export interface PlacedCell {
  readonly value: string | number | null
  readonly formula?: string
}

/** A cell in its row, as Excel counts rows. */
export const placedCell = (cell: SheetCell, row: number): PlacedCell => {
  if (typeof cell === "string") return { value: cellText(cell) }
  return typeof cell === "object" && cell !== null
    ? { value: cell.value, formula: cell.formula(row) }
    : { value: cell }
}

/** Formats are stored with a point and shown with the decimal sign of the reader's Excel. */
const numberFormats: Readonly<Record<Exclude<ColumnLook, "text" | "exact">, string>> = {
  count: "0",
  printed: "0.00",
  money: "#,##0",
  date: "dd/mm/yyyy"
}

/** A cell with the look of its column. A text that begins like a formula stays a text even where it is edited. */
export const styledCell = (
  { value, formula }: PlacedCell,
  look: ColumnLook,
  isSum: boolean
): Partial<Cell> => {
  const style = isSum ? { ...lookOf(value, look), font: { ...font, bold: true } } : lookOf(value, look)
  return formula === undefined ? { value, style } : { value, formula, formulaResult: value, style }
}

const lookOf = (value: PlacedCell["value"], look: ColumnLook): CellStyle => {
  if (typeof value === "string") return isRisky(value) ? asTypedStyle : textStyle
  if (look === "text") return textStyle
  return look === "exact" ? numberStyle : { ...numberStyle, numFmt: numberFormats[look] }
}
