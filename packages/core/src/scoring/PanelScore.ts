import type { Rational } from "../exact/Rational.ts"
import type { Finding } from "../finding/Finding.ts"
import type { CriterionId, JudgeId, ModelId } from "../identifiers.ts"

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
  readonly used: boolean
  readonly why: SheetRemark | null
  /** The judge's weighed total; null where the sheet gives none. */
  readonly total: Rational | null
}

/** The exact mean of one criterion over the counted sheets that scored it. */
export interface CriterionMean {
  readonly criterion: CriterionId
  /** Null where no counted sheet scored it. */
  readonly mean: Rational | null
  /** What the criterion adds to the total under a panel mean; null where `mean` is. */
  readonly contribution: Rational | null
}

/** The committee's score of one model. */
export interface PanelScore {
  readonly model: ModelId
  readonly total: Rational
  /** How many sheets count. */
  readonly judges: number
  readonly sheets: ReadonlyArray<SheetUse>
  readonly criteria: ReadonlyArray<CriterionMean>
}

/** Sheets turned into scores. */
export interface Panel {
  readonly scores: ReadonlyMap<ModelId, PanelScore>
  /** Models whose sheets do not give a score: none at all, or fewer than the minimum. */
  readonly unscored: ReadonlyMap<
    ModelId,
    { readonly judges: number; readonly sheets: ReadonlyArray<SheetUse> }
  >
  readonly findings: ReadonlyArray<Finding>
}
