import type { CellStyle } from "hucre/xlsx"

type FontStyle = NonNullable<CellStyle["font"]>
type BorderStyle = NonNullable<CellStyle["border"]>

/** The font of official papers; every Office has it with all Vietnamese letters. */
export const font: FontStyle = { name: "Times New Roman", size: 12 }

const line = { style: "thin", color: { rgb: "808080" } } as const
const border: BorderStyle = { top: line, right: line, bottom: line, left: line }

/** What stands above a table: its title first, then what to know of it. */
export const titleStyle: CellStyle = { font: { ...font, size: 14, bold: true } }
export const aboveStyle: CellStyle = { font }

export const headerStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7ECF4" } },
  border,
  alignment: { wrapText: true, horizontal: "center", vertical: "center" }
}

/** Long texts are shown whole, on as many lines as they need. */
export const textStyle: CellStyle = { font, border, alignment: { wrapText: true, vertical: "top" } }
export const numberStyle: CellStyle = { font, border, alignment: { horizontal: "center", vertical: "top" } }
/** Keeps what is typed as it was typed: Excel would turn some days round, and cut zeros off ids. */
export const asTypedStyle: CellStyle = { ...textStyle, numFmt: "@" }
