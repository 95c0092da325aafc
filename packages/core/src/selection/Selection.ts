import type { Reason } from "../evaluation/Reason.ts"
import type { Finding } from "../finding/Finding.ts"
import type { ModelId } from "../identifiers.ts"
import type { QuotaConflict, QuotaFill } from "./quotas/QuotaLine.ts"

export type { Quota, QuotaConflict, QuotaFill, QuotaLine } from "./quotas/QuotaLine.ts"
export type { ClassEntry, QuotaProblem } from "./quotas/QuotaProblem.ts"

export interface Chosen {
  readonly model: ModelId
  readonly rank: number
  readonly reason: Reason
}

/** The budget that the list keeps within. Đồng. */
export interface ListBudget {
  readonly amount: number
  /** What the selected models cost; open ones come on top, and every choice among them can be paid. */
  readonly spent: number
  /** Selected and open models of which it is not known what they cost: the highest amount is held for each. */
  readonly assumed: ReadonlyArray<ModelId>
}

/**
 * The commendation shortlist. Models that are in some but not all best lists are `open`: the chair decides, never
 * the software. Quotas that cannot all be met stand in `conflicts`, and then nobody is selected: every partial list
 * would give up one of the quotas, and which one is for the committee to say.
 */
export interface Selection {
  /** How many places the campaign gives; null where it asks for no shortlist. */
  readonly size: number | null
  readonly selected: ReadonlyArray<Chosen>
  readonly open: ReadonlyArray<Chosen>
  /** How many of the open models still have a place. */
  readonly openPlaces: number
  readonly notSelected: ReadonlyArray<Chosen>
  /** What the list gives each line of the quotas, in the order of campaign.yaml. */
  readonly quotas: ReadonlyArray<QuotaFill>
  readonly conflicts: ReadonlyArray<QuotaConflict>
  /** Null where no budget was held against the list. */
  readonly budget: ListBudget | null
  readonly findings: ReadonlyArray<Finding>
}
