import type { Finding } from "@dvk/core"
import type { FileReading } from "../../opening/openFile.ts"
import type { FileKind } from "../../opening/tellKind.ts"
import type { ImportEntry } from "./ImportEntry.ts"
import type { Change } from "./supersede.ts"

/** What an import would do to a campaign, file by file. */
export interface ImportPlan {
  /** The number of this import, one more than the last. */
  readonly number: number
  readonly files: ReadonlyArray<PlannedFile>
}

/** What one file would bring. */
export interface PlannedFile {
  readonly file: string
  readonly kind: FileKind
  readonly outcome: "imported" | "refused"
  readonly reading: FileReading
  readonly rows: ReadonlyArray<PlannedRow>
  readonly refused: ReadonlyArray<{ readonly line: number; readonly sheetRow: number }>
  /** Models that an earlier file of the same name gave and this one does not: they stay. */
  readonly kept: ReadonlyArray<{ readonly model: string; readonly name: string; readonly unit: string }>
  /** Every finding of the file, also those that only the campaign gives rise to. */
  readonly findings: ReadonlyArray<Finding>
  /** How it would stand in the journal; null where it brings nothing. */
  readonly entry: ImportEntry | null
}

/** A model, score sheet, result or summary of a file beside what the campaign has. */
export interface PlannedRow {
  readonly line: number
  readonly sheetRow: number
  readonly outcome: "new" | "updated" | "same" | "duplicate"
  /** Of a summary: the id of the unit; of a report: that of the duty, "" where an activity meets none. */
  readonly model: string
  readonly name: string
  /** The unit of a model or result; the judge of a score sheet; year and period of a summary; who sent a report. */
  readonly of: string
  readonly changes: ReadonlyArray<Change>
}

/** How many rows of a file have an outcome. */
export const countOf = (file: PlannedFile, outcome: PlannedRow["outcome"]): number =>
  file.rows.filter((row) => row.outcome === outcome).length
