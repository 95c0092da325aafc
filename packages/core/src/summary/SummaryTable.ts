import type { FieldId, UnitId } from "../identifiers.ts"
import type { Level, SubjectKind } from "../rubric/Rubric.ts"
import type { MergedCounts } from "./MergedCounts.ts"
import type { SummaryGroup } from "./UnitSummary.ts"

/** Models that have something in common, counted over all summaries. */
export interface GroupLine<Key> {
  /** Null for models of which no summary says it. */
  readonly key: Key | null
  readonly counts: MergedCounts
}

/** One unit with all that it handed in. */
export interface UnitLine {
  readonly unit: UnitId
  readonly unitName: string
  /** How many bodies it told of: itself, or those below it. */
  readonly bodies: number
  readonly counts: MergedCounts
  readonly fields: ReadonlyArray<GroupLine<FieldId>>
  readonly subjectKinds: ReadonlyArray<GroupLine<SubjectKind>>
}

/**
 * Summaries added up. Each list comes to the same total, whatever the order and however they were merged before: what
 * a summary does not divide stands under null.
 */
export interface SummaryTable {
  readonly total: MergedCounts
  /** By unit id. */
  readonly units: ReadonlyArray<UnitLine>
  readonly fields: ReadonlyArray<GroupLine<FieldId>>
  readonly subjectKinds: ReadonlyArray<GroupLine<SubjectKind>>
  readonly levels: ReadonlyArray<GroupLine<Level>>
  /** Field, level and kind of subject together; null for margins, which are not divided that far. */
  readonly cells: ReadonlyArray<{ readonly group: SummaryGroup | null; readonly counts: MergedCounts }>
}
