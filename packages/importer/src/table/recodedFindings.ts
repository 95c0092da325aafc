import { type Finding, finding } from "@dvk/core"
import type { ReadColumn } from "./Reading.ts"
import type { SheetRecord } from "./SheetRecord.ts"

/** What a row says of its cells that stood in another encoding than the file: a warning for each. */
export const recodedFindings = (
  file: string,
  { line, sheetRow, recoded = [] }: SheetRecord,
  columns: ReadonlyArray<ReadColumn> = []
): ReadonlyArray<Finding> =>
  recoded.map(({ at, before, after, encoding, code, sure }) => {
    const header = columns.find((column) => column.index === at)?.header
    const place = { file, line, sheetRow, ...(header === undefined ? {} : { column: header }) }
    return sure
      ? finding(code, { ...place, before, after, severity: "warning" }, { encoding })
      : finding("unsure-encoding", { ...place, before }, { encoding, reading: after })
  })
