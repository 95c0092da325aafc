import type { Chart } from "./Chart.ts"
import { againstLastYear } from "./specs/againstLastYear/againstLastYear.ts"
import { contributions } from "./specs/contributions/contributions.ts"
import { coverageChart } from "./specs/coverage/coverageChart.ts"
import { criteriaHeatmap } from "./specs/criteriaHeatmap/criteriaHeatmap.ts"
import { funnel } from "./specs/funnel/funnel.ts"
import { hamletDays } from "./specs/hamletDays/hamletDays.ts"
import { judges } from "./specs/judges/judges.ts"
import { otherRankings } from "./specs/otherRankings/otherRankings.ts"
import { quotas } from "./specs/quotas/quotas.ts"
import { rankedScores } from "./specs/rankedScores/rankedScores.ts"
import { selectionOdds } from "./specs/selectionOdds/selectionOdds.ts"

/** Every chart of a report, in the order in which it shows them: the decision, its doubt, how it came about. */
export const charts: ReadonlyArray<Chart> = [
  rankedScores,
  selectionOdds,
  otherRankings,
  quotas,
  contributions,
  criteriaHeatmap,
  judges,
  coverageChart,
  hamletDays,
  funnel,
  againstLastYear
]
