import { admit } from "../admission/admit.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { coverage } from "../coverage/coverage.ts"
import { digestOf } from "../digest/digestOf.ts"
import { orderFindings } from "../finding/orderFindings.ts"
import { formerUnitFindings } from "../life/formerUnits.ts"
import { stepFindings } from "../life/stepFindings.ts"
import { stoppedFindings } from "../life/stoppedFindings.ts"
import { rank } from "../ranking/rank.ts"
import { recognise } from "../recognition/recognise.ts"
import { settleResults } from "../results/settleResults.ts"
import { rewardsOf } from "../rewards/rewardsOf.ts"
import { panel } from "../scoring/panel.ts"
import { decidedList } from "../selection/decidedList.ts"
import { select } from "../selection/select.ts"
import type { Evaluation } from "./Evaluation.ts"

/**
 * Decides: admit → panel → rank → select. Nothing else in the software decides; command line, charts and
 * papers show what stands in the result. Equal campaigns give equal results, in whatever order they were read.
 */
export const evaluate = (campaign: Campaign): Evaluation => {
  const admission = admit(campaign)
  const scored = panel(campaign, admission)
  const ranking = rank(campaign, admission, scored)
  const recognition = recognise(campaign, admission, ranking)
  const selection = select(campaign, admission, ranking)
  const decided = decidedList(campaign, ranking, selection)
  const rewards = rewardsOf(campaign, decided.models)
  return {
    campaign,
    digest: digestOf(campaign),
    admission,
    panel: scored,
    ranking,
    recognition,
    selection,
    decided,
    rewards,
    coverage: coverage(campaign),
    findings: orderFindings([
      ...admission.findings,
      ...scored.findings,
      ...ranking.findings,
      ...recognition.findings,
      ...selection.findings,
      ...decided.findings,
      ...(rewards?.findings ?? []),
      ...settleResults(campaign.results).findings,
      ...stepFindings(campaign),
      ...stoppedFindings(campaign, ranking),
      ...formerUnitFindings(campaign)
    ])
  }
}
