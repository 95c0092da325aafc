import type { Rational } from "../exact/Rational.ts"
import type { CriterionId, JudgeId, ModelId } from "../identifiers.ts"
import type { ScoreSourceId } from "../rubric/Rubric.ts"

/** Why a sheet does not count, or counts with a remark. */
export type SheetRemark =
  | "recused"
  | "missing-score"
  | "blank"
  | "conflict"
  | "identical"
  | "other-source"
  | "rescaled"
  | "trimmed"

/** What became of one sheet. */
export interface SheetUse {
  readonly row: number
  readonly judge: JudgeId
  readonly source: ScoreSourceId
  readonly used: boolean
  readonly why: SheetRemark | null
  /** What the sheet alone would give its source, on the scale of the source's points; null where it gives nothing. */
  readonly total: Rational | null
}

/** The exact mean of one criterion over the counted sheets that scored it. */
export interface CriterionMean {
  readonly criterion: CriterionId
  /** Weighed by the sources' points where several sources score it; null where no counted sheet did. */
  readonly mean: Rational | null
  /** What the criterion adds to the total, from the sheets that made the value; null where none of them scored it. */
  readonly contribution: Rational | null
}

/** What one source gives a model. */
export interface SourceScore {
  readonly source: ScoreSourceId
  /** The most it can give. */
  readonly points: Rational
  readonly value: Rational
  /** How many of its sheets count. */
  readonly sheets: number
}

/** A criterion that a model is not measured by: by the rubric's own words, or by ruling with its reason. */
export interface NotApplicable {
  readonly criterion: CriterionId
  readonly by: "rubric" | "ruling"
  readonly reason: string | null
  readonly document: string | null
}

/** A bonus or penalty as it entered the total. */
export interface AppliedAdjustment {
  readonly id: string
  readonly kind: "bonus" | "penalty"
  /** Above zero, also for a penalty; less than the ruling says where the rubric allows no more. */
  readonly points: Rational
  readonly reason: string
  readonly document: string | null
}

/** The score of one model. */
export interface PanelScore {
  readonly model: ModelId
  readonly total: Rational
  /** How many sheets count. */
  readonly judges: number
  readonly sheets: ReadonlyArray<SheetUse>
  /** In the rubric's order. Contributions and adjustments add up to the total, unless that was held at zero. */
  readonly criteria: ReadonlyArray<CriterionMean>
  /** Empty where the rubric gives its sources no points. */
  readonly sources: ReadonlyArray<SourceScore>
  readonly notApplicable: ReadonlyArray<NotApplicable>
  readonly adjustments: ReadonlyArray<AppliedAdjustment>
}
