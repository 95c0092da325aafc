import { type Finding, finding } from "@dvk/core"
import * as Result from "effect/Result"
import { decodeBytes, type Encoding } from "../bytes/decodeBytes.ts"
import { MAXIMUM_COLUMNS } from "./limits.ts"
import type { Reading } from "./Reading.ts"
import { readRecords, readRecordsPlainly, separatorLine } from "./readRecords.ts"
import { recodeCells } from "./recodeCells.ts"
import type { SheetRecord } from "./SheetRecord.ts"
import { sniffDelimiter } from "./sniffDelimiter.ts"
import { unwrapRecords, wrappedFindings } from "./unwrapRecords.ts"

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
export const readSheet = (file: string, bytes: Uint8Array): Result.Result<Sheet, RefusedFile> =>
  sheetBy(readRecords, file, bytes)

/** The same without any short cut: slower, and what the fast way is tested by. */
export const readSheetPlainly = (file: string, bytes: Uint8Array): Result.Result<Sheet, RefusedFile> =>
  sheetBy(readRecordsPlainly, file, bytes)

const sheetBy = (
  split: typeof readRecords,
  file: string,
  bytes: Uint8Array
): Result.Result<Sheet, RefusedFile> => {
  const decoded = decodeBytes(bytes, file)
  if (Result.isFailure(decoded)) {
    const reading: Reading = { encoding: null, delimiter: null, headerLine: null, columns: [] }
    return Result.fail({ reading, findings: [decoded.failure] })
  }
  const { text, encoding, hasBadBytes, utf8 } = decoded.success
  const separator = separatorLine(text)
  const skip = separator?.length ?? 0
  const outer = separator?.delimiter ?? sniffDelimiter(text)
  const read = split(text, outer, skip, utf8)
  const unwrapped = unwrapRecords(read.records, outer)
  const { delimiter } = unwrapped
  // What parts the cells parts words, too: unwrapped cells have no other words than those they were cut out of.
  const isClean = partsWords(outer) && partsWords(delimiter) && !read.hasForeign
  const { records, findings: recoded } = isClean
    ? { records: unwrapped.records, findings: [] }
    : recodeCells(file, unwrapped.records)
  const findings = [...decoded.success.findings, ...wrappedFindings(file, unwrapped), ...recoded]
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
    endsOpen: !text.endsWith("\n") && !text.endsWith("\r"),
    findings
  })
}

/** Excel may be told to use any character as delimiter; a letter would join the words of two cells. */
const partsWords = (delimiter: string): boolean => /[,;|\t]/.test(delimiter)
