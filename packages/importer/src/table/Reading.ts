/** What a column was taken for; `as` is null where it is not read. */
export interface ReadColumn {
  readonly header: string
  readonly index: number
  readonly as: string | null
  /** The header is not known as written, but close to one that is. */
  readonly near?: boolean
}

/** How a file was read, for the secretary to check. What was not reached is null. */
export interface Reading {
  readonly encoding: string | null
  readonly delimiter: string | null
  /** The sheet of a workbook, or the table of a paper. */
  readonly sheet?: string
  readonly headerLine: number | null
  readonly columns: ReadonlyArray<ReadColumn>
}

/** Whether a file's rows were taken at all; single rows may still be refused. */
export type Outcome = "imported" | "refused"
