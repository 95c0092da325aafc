import type { Finding } from "@dvk/core"
import { importText, type Language, sayFinding } from "@dvk/messages"
import { csvText } from "../csv/csvText.ts"
import { workbookTable } from "./workbookTable.ts"

/** Refused rows with their cells as they stand, and why each was refused. */
interface Refused {
  readonly header: ReadonlyArray<string>
  readonly rows: ReadonlyArray<{
    readonly cells: ReadonlyArray<string>
    /** Which row it is, for the import of the mended file. */
    readonly reference: string
    readonly findings: ReadonlyArray<Finding>
  }>
}

/** In letters. */
const REASON_WIDTH = 50
const NARROWEST = 10
const WIDEST = 36

/** The rows with what to mend before each, in the first column: the importer passes over it. */
const fixTable = (
  { header, rows }: Refused,
  language: Language
): { readonly header: ReadonlyArray<string>; readonly rows: ReadonlyArray<ReadonlyArray<string>> } => ({
  header: [importText.toMend[language](), ...header],
  rows: rows.map(({ cells, reference, findings }) => [
    [reference, ...findings.map((finding) => sayFinding(finding, language))].join(" "),
    ...cells
  ])
})

/** Refused rows as CSV. */
export const fixCsv = (refused: Refused, language: Language): string => {
  const { header, rows } = fixTable(refused, language)
  return csvText(header, rows)
}

/** Refused rows as a workbook. */
export const fixWorkbook = (refused: Refused, language: Language): Promise<Uint8Array> => {
  const { header, rows } = fixTable(refused, language)
  const name = importText.toMend[language]()
  const widths = header.map((_, at) => (at === 0 ? REASON_WIDTH : widthOf(refused, at - 1)))
  return workbookTable({ name, header, rows, widths, frozenColumns: 1 })
}

/** As wide as its longest text within reason; longer ones wrap. */
const widthOf = ({ rows }: Refused, column: number): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...rows.map(({ cells }) => (cells[column] ?? "").length + 2)))
