import { type Finding, finding } from "@dvk/core"
import * as Result from "effect/Result"
import { decodeBytes, type Encoding } from "../bytes/decodeBytes.ts"
import { MAXIMUM_COLUMNS } from "./limits.ts"
import type { Reading } from "./Reading.ts"
import { readRecords, separatorLine } from "./readRecords.ts"
import { recodeCells } from "./recodeCells.ts"
import type { SheetRecord } from "./SheetRecord.ts"
import { sniffDelimiter } from "./sniffDelimiter.ts"

/** The records of a file, before anything is known of its columns. */
export interface Sheet {
  readonly file: string
  /** Null, as the delimiter, where the file is no text: a workbook or a paper. */
  readonly encoding: Encoding | null
  readonly delimiter: string | null
  /** The sheet of a workbook, or the table of a paper, that was read. */
  readonly name?: string
  /** Headers that a person has stated the meaning of, by key. */
  readonly stated?: Readonly<Record<string, string>>
  readonly hasBadBytes: boolean
  readonly records: ReadonlyArray<SheetRecord>
  /** The last record has no line end: it may have been cut off. */
  readonly endsOpen: boolean
  /** What is said once of the file: its encoding, where that is an old one. */
  readonly findings: ReadonlyArray<Finding>
}

/** A file that was not taken, with as much of the reading as was reached. */
export interface RefusedFile {
  readonly reading: Reading
  readonly findings: ReadonlyArray<Finding>
}

/** Bytes to records. The delimiter is the one that Excel's `sep=` line names, else the most consistent one. */
export const readSheet = (file: string, bytes: Uint8Array): Result.Result<Sheet, RefusedFile> => {
  const decoded = decodeBytes(bytes, file)
  if (Result.isFailure(decoded)) {
    const reading: Reading = { encoding: null, delimiter: null, headerLine: null, columns: [] }
    return Result.fail({ reading, findings: [decoded.failure] })
  }
  const { text, encoding, hasBadBytes } = decoded.success
  const separator = separatorLine(text)
  const skip = separator?.length ?? 0
  const delimiter = separator?.delimiter ?? sniffDelimiter(text)
  const { records, findings: recoded } = recodeCells(file, readRecords(text, delimiter, skip))
  const findings = [...decoded.success.findings, ...recoded]
  const wide = records.find((record) => record.cells.length > MAXIMUM_COLUMNS)
  if (wide !== undefined) {
    const { line, sheetRow } = wide
    const values = { found: wide.cells.length, limit: MAXIMUM_COLUMNS }
    return Result.fail({
      reading: { encoding, delimiter, headerLine: null, columns: [] },
      findings: [...findings, finding("too-many-columns", { file, line, sheetRow }, values)]
    })
  }
  return Result.succeed({
    file,
    encoding,
    delimiter,
    hasBadBytes,
    records,
    endsOpen: !/[\r\n]$/.test(text),
    findings
  })
}
