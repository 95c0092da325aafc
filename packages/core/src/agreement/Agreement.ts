import type { CriterionId, JudgeId } from "../identifiers.ts"
import type { Figure } from "./Figure.ts"
import type { JudgeRecord } from "./judges/JudgeRecord.ts"
import type { Intraclass } from "./reliability/intraclass.ts"
import type { Concordance } from "./reliability/kendallW.ts"
import type { AlphaMetric } from "./reliability/krippendorffAlpha.ts"
import type { SecondLook, SecondLookRule } from "./secondLook/SecondLook.ts"
import type { JudgeSeverity } from "./severity/JudgeSeverity.ts"

/** Krippendorff's α under each metric. */
export type Alpha = Readonly<Record<AlphaMetric, Figure>>

/**
 * How the judges judged. It describes the committee's own sheets that count, and decides nothing: no figure in here
 * reaches a score, a rank or a list.
 */
export interface Agreement {
  /** Models with a score, judges with a sheet that counts, and those sheets. */
  readonly models: number
  readonly judges: number
  readonly sheets: number
  /** Over the judges' totals. */
  readonly alpha: Alpha
  /** Per criterion that the committee scores, in the rubric's order. */
  readonly criteria: ReadonlyArray<{ readonly criterion: CriterionId; readonly alpha: Alpha }>
  /** Over the models that every judge scored; `squares` states how many. */
  readonly intraclass: Figure<Intraclass>
  /** Over the same models. */
  readonly concordance: Figure<Concordance>
  /** Members of the committee of whom there is no sheet at all, in the order of the list of members. */
  readonly absent: ReadonlyArray<JudgeId>
  /** By judge. */
  readonly records: ReadonlyArray<JudgeRecord>
  readonly severity: JudgeSeverity
  readonly secondLook: { readonly rule: SecondLookRule; readonly entries: ReadonlyArray<SecondLook> }
}
