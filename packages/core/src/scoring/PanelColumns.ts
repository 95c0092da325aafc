import type { Reason } from "../evaluation/Reason.ts"
import type { ExactColumn } from "../exact/ExactColumn.ts"
import type { Finding } from "../finding/Finding.ts"
import type { CriterionId, ModelId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"
import type { PanelScore, SheetUse } from "./PanelScore.ts"

/** A model whose sheets give no score, with what became of them. */
export interface Unscored {
  readonly judges: number
  readonly sheets: ReadonlyArray<SheetUse>
  readonly reason: Reason
}

/** What places are decided on: exact values by position in `models`, without an object a model. */
export interface PanelColumns {
  /** The admitted models, by id. */
  readonly models: ReadonlyArray<Registration>
  /** Null for a model that is not scored. The same score each time it is asked for. */
  readonly score: (at: number) => PanelScore | null
  /** None for a model that is not scored. */
  readonly total: ExactColumn
  /** The means of one criterion, worked out when first asked for. */
  readonly mean: (criterion: CriterionId) => ExactColumn
}

/** Sheets turned into scores. What stands in a score beside its total is worked out when it is looked at. */
export interface Panel {
  readonly scores: ReadonlyMap<ModelId, PanelScore>
  /** Models whose sheets do not give a score: none at all, too few, or none from a source that has points. */
  readonly unscored: ReadonlyMap<ModelId, Unscored>
  readonly columns: PanelColumns
  readonly findings: ReadonlyArray<Finding>
}
