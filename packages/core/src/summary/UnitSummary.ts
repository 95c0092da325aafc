import type { FieldId, UnitId } from "../identifiers.ts"
import type { Origin } from "../registration/Registration.ts"
import type { Level, SubjectKind } from "../rubric/Rubric.ts"
import type { SummaryCounts } from "./SummaryCounts.ts"
import type { SummaryPeriod } from "./SummaryPeriod.ts"

/** What the models of a cell have in common; null where the summary does not say. */
export interface SummaryGroup {
  readonly field: FieldId
  readonly level: Level | null
  readonly subjectKind: SubjectKind | null
}

/** Models of one field, level and kind of subject. Cells do not overlap, so they may be added. */
export interface SummaryCell {
  readonly group: SummaryGroup
  readonly counts: SummaryCounts
}

/**
 * Totals and what they are made up of, looked at from two sides: by field and by kind of subject. The sides tell of the
 * same models and are never added to each other, nor to cells.
 */
export interface SummaryMargins {
  readonly total: SummaryCounts
  readonly fields: ReadonlyArray<{ readonly field: FieldId; readonly registered: number | null }>
  readonly subjectKinds: ReadonlyArray<{
    readonly subjectKind: SubjectKind
    readonly registered: number | null
  }>
}

/** The figures of one body: in cells, or only at the margins of a table. */
export type SummaryFigures =
  | { readonly kind: "cells"; readonly cells: ReadonlyArray<SummaryCell> }
  | { readonly kind: "margins"; readonly margins: SummaryMargins }

/** What one body counted, and by whose hands it came: those who merged it with others, the nearest first. */
export interface BodySummary {
  /** As units.csv has it, else as written. */
  readonly body: string
  readonly through: ReadonlyArray<string>
  readonly figures: SummaryFigures
}

/** What a unit handed in for a stretch of a year: its own figures, or those of the bodies below it. */
export interface UnitSummary {
  readonly unit: UnitId
  readonly unitName: string
  readonly year: number
  readonly period: SummaryPeriod
  /** Each body once. */
  readonly bodies: ReadonlyArray<BodySummary>
  readonly origin: Origin
}
