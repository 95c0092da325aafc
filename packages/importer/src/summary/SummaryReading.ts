import type {
  BodySummary,
  FieldId,
  Finding,
  Origin,
  SubjectKind,
  SummaryCell,
  SummaryCounts,
  SummaryMargins,
  SummaryPeriod
} from "@dvk/core"
import type { RejectedRow } from "../registrations/RegistrationRow.ts"
import type { Outcome, Reading } from "../table/Reading.ts"

/** What a row of a summary tells of its body: a cell, a total, one figure of a margin, or all margins at once. */
export type RowFigures =
  | { readonly kind: "cell"; readonly cell: SummaryCell }
  | { readonly kind: "total"; readonly counts: SummaryCounts }
  | { readonly kind: "field"; readonly field: FieldId; readonly registered: number | null }
  | { readonly kind: "subjectKind"; readonly subjectKind: SubjectKind; readonly registered: number | null }
  | { readonly kind: "margins"; readonly margins: SummaryMargins }

/** Whose figures they are, and of when. `year` is null where the file leaves it to the campaign. */
export interface SummaryHead {
  readonly body: string
  readonly through: ReadonlyArray<string>
  readonly year: number | null
  readonly period: SummaryPeriod
}

/** One row of a summary, its unit not yet looked up. */
export interface SummaryRow extends SummaryHead {
  readonly figures: RowFigures
  readonly origin: Origin
}

/** The rows of one body put together. */
export interface ReadBody extends SummaryHead {
  readonly figures: BodySummary["figures"]
  /** Of its first row. */
  readonly origin: Origin
}

/** A summary as it was read. `findings` has every finding of the file, in line order. */
export interface SummaryReading {
  readonly file: string
  readonly kind: "summaries"
  readonly outcome: Outcome
  readonly reading: Reading
  readonly rows: ReadonlyArray<SummaryRow>
  readonly bodies: ReadonlyArray<ReadBody>
  readonly rejected: ReadonlyArray<RejectedRow>
  readonly findings: ReadonlyArray<Finding>
}
