import type { CriterionId, JudgeId, ModelId } from "../../identifiers.ts"
import type { Figure } from "../Figure.ts"

/** When something is worth a second look. None of it makes a score wrong, and nothing is ever removed for it. */
export interface SecondLookRule {
  /**
   * A score is far where it lies more than so many robust standard deviations from the median of the model's judges.
   * 3 is the careful one of the three usual bounds (Leys et al. 2013, J. Exp. Soc. Psychol. 49, 764–766).
   */
  readonly deviations: number
  /**
   * And at least so large a part of the scale: judges who are all but of one mind have tiny deviations, and nobody
   * should be asked about half a point. A tenth of the scale is the width of a usual grade.
   */
  readonly leastShare: number
  /** Of two judges neither is the one who is far, or whose order is the reverse. */
  readonly leastJudges: number
  /** Two criteria with one score are nothing unusual. */
  readonly leastCriteria: number
  /** The same total for so many models says that the judge told none of them apart. */
  readonly leastEqualTotals: number
  /** Spearman's correlation with the rest, at which an order is near the reverse: as far from −1 as from 0. */
  readonly reversedAtMost: number
  /** An order of fewer models than this turns round by chance too often. */
  readonly leastOrdered: number
}

export const secondLookRule: SecondLookRule = {
  deviations: 3,
  leastShare: 0.1,
  leastJudges: 3,
  leastCriteria: 3,
  leastEqualTotals: 3,
  reversedAtMost: -0.5,
  leastOrdered: 6
}

/** One sheet, where it was read. */
export interface SheetPlace {
  readonly model: ModelId
  readonly judge: JudgeId
  readonly file: string
  readonly line: number
}

/** A score far from what the judges of the same model gave. */
export interface FarScore extends SheetPlace {
  readonly kind: "far-score"
  /** Null where it is the sheet's total, and no criterion alone is far. */
  readonly criterion: CriterionId | null
  readonly score: number
  /** Of all judges of the model. */
  readonly median: number
  /** How many robust standard deviations it is away; unknown where most scores lie on their model's median. */
  readonly deviations: Figure
}

/** A sheet that gives every criterion the same. */
export interface ConstantSheet extends SheetPlace {
  readonly kind: "constant-sheet"
  /** Null where the criteria have scales of their own and only the share is the same. */
  readonly score: number | null
  /** 0 at the low end of each scale, 1 at the high end. */
  readonly share: number
}

/** A judge who gives every model the same total. */
export interface EqualTotals {
  readonly kind: "equal-totals"
  readonly judge: JudgeId
  readonly files: ReadonlyArray<string>
  readonly models: number
  readonly total: number
}

/** A judge whose order is near the reverse of the other judges' mean. */
export interface ReversedOrder {
  readonly kind: "reversed-order"
  readonly judge: JudgeId
  readonly files: ReadonlyArray<string>
  readonly models: number
  /** Spearman's. */
  readonly correlation: number
}

/** Something a person should look at again. */
export type SecondLook = FarScore | ConstantSheet | EqualTotals | ReversedOrder
