import { headerKey } from "../table/headerKey.ts"
import type { OpenedFile } from "./openFile.ts"
import { takenLines } from "./takenLines.ts"

/** The column that `--fix-file` puts before the others, in either language. */
const TO_MEND = new Set(["can sua", "to mend"])

/** A refused row as the first column of a fix file names it: "[xom.csv:12] …". */
const REFERENCE = /^\s*\[(.+):(\d{1,7})\]/

/** A row of an earlier file that a row of this one mends. */
export interface MendedRow {
  /** The name of the earlier file, without its folder. */
  readonly file: string
  readonly line: number
}

/** How a fix file names the row that it gives back: `mendedRows` reads it again. */
export const rowReference = (file: string, line: number): string =>
  `[${file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1)}:${line}]`

/** The rows of earlier files that the accepted rows of a fix file mend; none for any other file. */
export const mendedRows = ({ reading, sheet }: OpenedFile): ReadonlyArray<MendedRow> => {
  const column = reading.reading.columns.find(({ header }) => TO_MEND.has(headerKey(header)))
  if (sheet === null || column === undefined) return []
  const lines = new Set(takenLines(reading))
  return sheet.records.flatMap((record) => {
    const [, file, line] = REFERENCE.exec(record.cells[column.index] ?? "") ?? []
    return file === undefined || !lines.has(record.line) ? [] : [{ file, line: Number(line) }]
  })
}
