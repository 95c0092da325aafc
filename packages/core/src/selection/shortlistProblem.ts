import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import type { Finding } from "../finding/Finding.ts"
import type { Ranking } from "../ranking/Ranking.ts"
import { type AwardBudget, awardBudget } from "../rewards/awardBudget.ts"
import { type Eligibility, eligibility } from "./eligible.ts"
import { problemOf, type StatedProblem } from "./quotas/problemOf.ts"
import { type CountedLine, quotaLines } from "./quotas/quotaLines.ts"
import { unknownValues } from "./quotas/unknownValues.ts"

/** The shortlist that a campaign asks for, before it is solved. */
export interface ShortlistProblem extends StatedProblem {
  readonly lines: ReadonlyArray<CountedLine>
  readonly eligibility: Eligibility
  readonly budget: AwardBudget | null
  readonly findings: ReadonlyArray<Finding>
}

/** Null where the campaign asks for no shortlist. */
export const shortlistProblem = (
  campaign: Campaign,
  admission: Admission,
  ranking: Ranking
): ShortlistProblem | null => {
  const size = campaign.file.shortlist?.size
  if (size === undefined) return null
  const own = eligibility(campaign, admission, ranking)
  const lines = quotaLines(campaign)
  const { budget, findings } = awardBudget(campaign)
  return {
    ...problemOf(size, lines, ranking.columns, own.eligible, budget),
    lines,
    eligibility: own,
    budget,
    findings: [...unknownValues(campaign, lines), ...findings]
  }
}
