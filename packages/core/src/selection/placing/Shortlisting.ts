import type { AwardBudget } from "../../rewards/awardBudget.ts"
import type { Candidate } from "../quotas/Candidate.ts"
import type { BestLists, QuotaProblem, Standing } from "../quotas/QuotaProblem.ts"
import type { CountedLine } from "../quotas/quotaLines.ts"

/** A solved shortlist with all that its reasons are drawn from. */
export interface Shortlisting {
  readonly problem: QuotaProblem
  readonly lines: ReadonlyArray<CountedLine>
  readonly candidates: () => ReadonlyArray<Candidate>
  readonly budget: AwardBudget | null
  readonly best: BestLists
  /** How much each further search may do. */
  readonly work: number
}

export const standingIn = ({ standing }: BestLists, { at, of }: Pick<Candidate, "at" | "of">): Standing =>
  standing[at]?.[of] ?? "none"
