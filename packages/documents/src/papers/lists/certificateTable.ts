import { certificateListWords, columnTitle, type Phrase, phraseText } from "@dvk/messages"
import { csvText } from "../../csv/csvText.ts"
import type { WorkbookTable } from "../../forms/workbookTable.ts"
import type { PaperInput } from "../PaperInput.ts"
import { certificateColumns, certificateRows } from "./certificates.ts"

/** The list as Word's mail merge reads it. A gap is a blank cell: nothing in brackets may reach a certificate. */
export const certificatesCsv = (input: PaperInput): string =>
  csvText(
    header(),
    certificateRows(input).map((row) => row.map(cellText))
  )

/** The same as a workbook, for those whose Word merges from Excel. */
export const certificatesTable = (input: PaperInput): WorkbookTable => ({
  name: certificateListWords.sheet,
  header: header(),
  rows: certificateRows(input).map((row) => row.map(cellText)),
  widths: [12, 30, 30, 40, 30, 16, 24, 16, 20, 20]
})

const header = (): ReadonlyArray<string> => certificateColumns.map((column) => columnTitle(column))

const cellText = (cell: Phrase): string =>
  cell.some((piece) => typeof piece === "object" && "gap" in piece) ? "" : phraseText(cell)
